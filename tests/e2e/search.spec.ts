import { seriousFaults } from '../support/axe.ts';
import { expect, openProduction, test } from '../support/planner-test.ts';

test('anything is found without marks and by first letters, and opened by keyboard alone', async ({
  window,
}) => {
  await expect(window.getByRole('navigation')).toBeVisible();
  await window.keyboard.press('Control+k');
  const box = window.getByRole('combobox', { name: 'Tìm trong kế hoạch' });
  await expect(box).toBeFocused();
  await window.keyboard.type('vong co cau 1 2 6');
  const first = window.getByRole('option').first();
  await expect(first).toContainText('Vọng cổ câu 1, 2, 6');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Enter');
  const row = window.getByRole('treegrid').getByRole('row', { selected: true });
  await expect(row).toContainText('Vọng cổ câu 1, 2, 6');
  await expect(row).toBeInViewport();
  await expect(row).toBeFocused();

  await window.keyboard.press('Control+k');
  await expect(window.getByRole('option').first()).toContainText('Vọng cổ câu 1, 2, 6');
  await window.keyboard.type('lvt');
  await expect(window.getByRole('option').first()).toContainText('Lục Vân Tiên – Kiều Nguyệt Nga');
  await window.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('a row inside a closed group is shown with its groups open', async ({ window }) => {
  await openProduction(window, 'Lục Vân Tiên');
  await window.getByRole('button', { name: 'Màn, cảnh' }).click();
  await expect(window.getByRole('treegrid').getByText('Lý con sáo')).toBeHidden();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('ly con sao');
  await expect(window.getByRole('option').first()).toContainText('Lý con sáo');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('treegrid').getByRole('row', { selected: true })).toContainText('Lý con sáo');
});

test('commands and pages are run from the palette; what is not there is said', async ({ window }) => {
  await expect(window.getByRole('navigation')).toBeVisible();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('nhan su');
  await window
    .getByRole('option', { name: /^Nhân sự/ })
    .first()
    .click();
  await expect(window.getByRole('heading', { name: 'Nhân sự' })).toBeVisible();
  await window.getByRole('button', { name: /Tìm người/ }).click();
  await window.keyboard.type('english');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'People' })).toBeVisible();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('zzzz không có');
  await expect(window.getByText('Nothing matches “zzzz không có”')).toBeVisible();
});

test('what another window writes is found at once', async ({ server, open, window }) => {
  await openProduction(window, 'Mừng Đảng');
  const other = await open(server.url);
  await expect(other.getByRole('navigation')).toBeVisible();
  await other.keyboard.press('Control+k');
  await other.keyboard.type('tiet muc moi tinh');
  await expect(other.getByText(/Không có gì khớp/)).toBeVisible();
  await window.getByRole('treegrid').getByRole('row').nth(2).click();
  await window.keyboard.press('F2');
  await window.keyboard.press('Control+a');
  await window.keyboard.type('Tiết mục mới tinh');
  await window.keyboard.press('Enter');
  await other.getByRole('combobox').fill('tiet muc moi tinh');
  await expect(other.getByRole('option').first()).toContainText('Tiết mục mới tinh', { timeout: 10_000 });
});

test('F1 opens the guide of the screen beside it and follows the window; Shift+F1 the keys', async ({
  window,
}) => {
  await openProduction(window, 'Lục Vân Tiên');
  await window.keyboard.press('F1');
  const guide = window.getByRole('complementary', { name: 'Hướng dẫn' });
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Kịch bản');
  await window.getByRole('navigation').getByText('Nhân sự').click();
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Nhân sự');
  await guide.getByRole('button', { name: 'Mục lục' }).click();
  await guide.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Bắt đầu');
  expect(await seriousFaults(window)).toEqual([]);
  await window.keyboard.press('F1');
  await expect(guide).toBeHidden();
  await window.keyboard.press('Shift+F1');
  await expect(window.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('the palette has no serious fault', async ({ window }) => {
      await expect(window.getByRole('navigation')).toBeVisible();
      await window.keyboard.press('Control+k');
      await window.keyboard.type('luc van tien');
      await expect(window.getByRole('option').first()).toContainText('Lục Vân Tiên');
      expect(await seriousFaults(window)).toEqual([]);
    });
  });
}
