import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, openSample, test } from './desktop-test.ts';

test('the window is a page without Node, of the program’s own address', async ({ launch, folder }) => {
  const { window } = await launch(join(folder, 'plan.mannhung'));
  expect(new URL(window.url()).protocol).toBe('app:');
  expect(
    await window.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis)),
  ).toEqual([]);
  expect(await window.evaluate(() => Object.keys(Reflect.get(globalThis, 'manNhung')))).toEqual([
    'requestPort',
  ]);
});

test('a plan is made, edited, taken back, and kept over a restart', async ({ launch, folder }) => {
  const plan = join(folder, 'Mùa diễn.mannhung');
  const first = await launch(plan);
  await openSample(first.window);
  await first.window.getByRole('navigation').getByText('Chương trình').click();
  await first.window.getByRole('row').filter({ hasText: 'Lục Vân Tiên' }).click();
  const rows = first.window.getByRole('treegrid').getByRole('row');
  await rows.filter({ hasText: 'Lý con sáo' }).first().click();
  await first.window.keyboard.press('F2');
  await first.window.keyboard.press('Control+a');
  await first.window.keyboard.type('Lý con sáo Gò Công');
  await first.window.keyboard.press('Enter');
  await expect(first.window.getByText(/Hoàn tác: Đổi tên/)).toBeVisible();
  await first.app.close();
  // The log is folded into the one file, which can now be copied to a stick.
  expect(existsSync(`${plan}-wal`)).toBe(false);

  const again = await launch(plan);
  await expect(again.window.getByRole('treegrid').getByText('Lý con sáo Gò Công')).toBeVisible();
  await again.window.getByRole('button', { name: /^Hoàn tác/ }).click();
  await expect(again.window.getByRole('treegrid').getByText('Lý con sáo Gò Công')).toBeHidden();
});

test('a paper is previewed and saved where the system’s dialog says', async ({ launch, folder }) => {
  const { app, window } = await launch(join(folder, 'plan.mannhung'));
  await openSample(window);
  await window.getByRole('navigation').getByText('Chương trình').click();
  await window.getByRole('row').filter({ hasText: 'Mừng Đảng' }).click();
  const file = join(folder, 'kịch bản.pdf');
  await app.evaluate(({ session }, path) => {
    session.defaultSession.once('will-download', (_event, item) => item.setSavePath(path));
  }, file);
  await window.getByRole('button', { name: 'In kịch bản' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await dialog.getByRole('button', { name: /Xuất/ }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
});

test('nothing of the window can leave the program', async ({ launch, folder }) => {
  const { app, window } = await launch(join(folder, 'plan.mannhung'));
  expect(
    await window.evaluate(() =>
      fetch('https://example.com').then(
        () => 'left',
        () => 'stayed',
      ),
    ),
  ).toBe('stayed');
  await window.evaluate(() => globalThis.open('https://example.com'));
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
