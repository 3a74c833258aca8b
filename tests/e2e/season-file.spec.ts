import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { planner } from '../support/planner-server.ts';
import { expect, test } from '../support/planner-test.ts';

const fromMenu = async (window: Page, item: string) => {
  await window.getByRole('button', { name: /^Mùa diễn:/ }).click();
  await window.getByRole('menuitem', { name: item }).click();
  return window.getByRole('dialog');
};

async function axe(window: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

const seasons = (db: string) =>
  (JSON.parse(planner('list', 'seasons', '--db', db, '--json')) as { name: string }[]).map(
    ({ name }) => name,
  );

test('a season goes to another PC: out of one window, into another, replaced, copied, each taken back', async ({
  window,
  folder,
  serve,
  open,
}) => {
  const file = join(folder, 'Mùa diễn 2022.mua-dien.json');
  const dialog = await fromMenu(window, 'Lưu mùa diễn ra tệp…');
  await axe(window);
  const saving = window.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Lưu tệp' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('Mùa diễn 2022.mua-dien.json');
  await download.saveAs(file);

  // The colleague has no plan yet: it begins with the file, and is the same season.
  const db = join(folder, 'other.mannhung');
  const other = await open((await serve(db)).url);
  await other.locator('input[type=file]').setInputFiles(file);
  await expect(other.getByRole('row').filter({ hasText: 'Tiếng hát từ đồng sen' })).toBeVisible();
  const again = join(folder, 'again.json');
  planner('export', '--document', 'season-file', '--format', 'json', '--db', db, '--out', again);
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));

  // The same file once more changes nothing; one that was worked on meanwhile says where.
  const importing = await fromMenu(other, 'Nhập mùa diễn từ tệp…');
  const input = importing.locator('input[type=file]');
  await input.setInputFiles(file);
  await expect(importing.getByText('Kế hoạch đã có “Mùa diễn 2022”')).toBeVisible();
  await expect(importing.getByText('Tệp giống hệt mùa diễn đang có')).toBeVisible();
  await expect(importing.getByRole('button', { name: 'Thay mùa diễn' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll('"Tiếng hát từ đồng sen"', '"Tiếng hát từ đồng lúa"'),
  );
  await input.setInputFiles(file);
  const list = importing.getByRole('group', { name: /^Những chỗ khác nhau/ });
  await expect(list.getByText('tên: Tiếng hát từ đồng sen → Tiếng hát từ đồng lúa').first()).toBeVisible();
  await axe(other);
  await importing.getByRole('button', { name: 'Thay mùa diễn' }).click();
  await expect(other.getByRole('row').filter({ hasText: 'Tiếng hát từ đồng lúa' })).toBeVisible();
  await other.getByRole('button', { name: 'Hoàn tác: Thay Mùa diễn 2022 bằng tệp' }).click();
  await expect(other.getByRole('row').filter({ hasText: 'Tiếng hát từ đồng sen' })).toBeVisible();

  // A copy stands beside it under another name, and goes as it came.
  const copying = await fromMenu(other, 'Nhập mùa diễn từ tệp…');
  await copying.locator('input[type=file]').setInputFiles(file);
  await copying.getByRole('radio', { name: /^Nhập thành bản sao/ }).check();
  await copying.getByRole('button', { name: 'Nhập bản sao' }).click();
  await expect(other.getByRole('button', { name: 'Mùa diễn: Mùa diễn 2022 (bản sao)' })).toBeVisible();
  expect(seasons(db)).toEqual(expect.arrayContaining(['Mùa diễn 2022', 'Mùa diễn 2022 (bản sao)']));
  await other.getByRole('button', { name: /^Hoàn tác: Nhập bản sao/ }).click();
  await expect(other.getByRole('button', { name: 'Mùa diễn: Mùa diễn 2022', exact: true })).toBeVisible();
  expect(seasons(db)).toEqual(['Mùa diễn 2022']);
});

test('into a plan with a season of its own, without personal data; a letter is refused in words', async ({
  window: _,
  server,
  folder,
  serve,
  open,
}) => {
  const file = join(folder, 'season.json');
  const db = join(folder, 'own.mannhung');
  planner('init', '--db', db, '--year', '2026');
  planner(
    ...['export', '--document', 'season-file', '--format', 'json', '--db', server.db],
    ...['--without-personal-data', '--out', file],
  );
  writeFileSync(join(folder, 'letter.json'), 'Kính gửi Đài Phát thanh và Truyền hình Đồng Tháp');
  const window = await open((await serve(db)).url);
  const dialog = await fromMenu(window, 'Nhập mùa diễn từ tệp…');
  const input = dialog.locator('input[type=file]');
  await input.setInputFiles(join(folder, 'letter.json'));
  await expect(dialog.getByText('Tệp mùa diễn hỏng ở dòng 1')).toBeVisible();
  await input.setInputFiles(file);
  await expect(dialog.getByText('Tệp này không kèm số điện thoại')).toBeVisible();
  await dialog.getByRole('button', { name: 'Nhập mùa diễn' }).click();
  await expect(window.getByRole('row').filter({ hasText: 'Tiếng hát từ đồng sen' })).toBeVisible();
  const people = JSON.parse(planner('list', 'people', '--db', db, '--json')) as { phone: string }[];
  expect(people.length).toBeGreaterThan(30);
  expect(people.every(({ phone }) => phone === '')).toBe(true);
  await window.getByRole('button', { name: /^Hoàn tác: Nhập Mùa diễn 2022/ }).click();
  await expect(window.getByRole('button', { name: 'Mùa diễn: Mùa diễn 2026' })).toBeVisible();
});
