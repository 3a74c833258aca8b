import { expect, itemRow, openProduction, test } from '../support/planner-test.ts';

const PLAY = 'Lục Vân Tiên – Kiều Nguyệt Nga';

test('a text that another window changes meanwhile is not written over, and what was typed stays', async ({
  server,
  open,
}) => {
  const [mine, other] = [await open(server.url), await open(server.url)];
  for (const page of [mine, other]) {
    await openProduction(page, PLAY);
    await page.getByRole('tab', { name: 'Thông tin' }).click();
  }
  const [occasion, otherOccasion] = [mine.getByLabel('Dịp'), other.getByLabel('Dịp')];
  await occasion.pressSequentially(' của tôi');
  await otherOccasion.fill('Của người khác');
  await otherOccasion.press('Enter');
  await expect(other.getByRole('button', { name: /^Hoàn tác: Đổi dịp/ })).toBeVisible();
  await expect(mine.getByRole('button', { name: /^Hoàn tác: Đổi dịp/ })).toBeVisible();
  await occasion.press('Enter');
  await expect(mine.getByText(/đổi thành “Của người khác”/)).toBeVisible();
  await expect(occasion).toHaveValue(/của tôi/);
  await expect(otherOccasion).toHaveValue('Của người khác');
});

test('one field changed twice quickly is not stale against itself', async ({ window }) => {
  await openProduction(window, PLAY);
  await window.getByRole('tab', { name: 'Thông tin' }).click();
  const hues = window.getByRole('group', { name: 'Màu' }).getByRole('radio');
  for (const index of [1, 2, 3]) await hues.nth(index).dispatchEvent('click');
  await expect(hues.nth(3)).toBeChecked();
  await expect(window.getByText(/chưa được lưu/)).toHaveCount(0);
});

test('rows changed in another window are not deleted unseen', async ({ server, open }) => {
  const [mine, other] = [await open(server.url), await open(server.url)];
  await openProduction(mine, PLAY);
  await openProduction(other, PLAY);
  await itemRow(mine, 'Lưu thủy trường').click();
  // This window's rows are kept old, as on a slow machine.
  let letThrough: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await mine.route('**/rpc/items/tree', (route) => slow.then(() => route.continue()));
  await itemRow(other, 'Lưu thủy trường').locator('.ol-title').dblclick();
  await other.keyboard.press('Control+a');
  await other.keyboard.type('Lưu thủy trường, lớp dựng');
  await other.keyboard.press('Enter');
  await expect(mine.getByRole('button', { name: /^Hoàn tác: Đổi tên/ })).toBeVisible();
  await mine.keyboard.press('Delete');
  await expect(mine.getByRole('alert').filter({ hasText: 'Chưa xóa gì' })).toBeVisible();
  await mine.getByRole('button', { name: 'Xóa luôn' }).click();
  letThrough();
  await expect(itemRow(other, 'Lưu thủy trường')).toHaveCount(0);
});

test('Ctrl+Z right after an act means that act', async ({ window }) => {
  await openProduction(window, PLAY);
  const row = itemRow(window, 'Lưu thủy trường');
  const before = (await row.getAttribute('aria-posinset')) ?? '';
  await row.click();
  for (const round of [1, 2]) {
    await window.keyboard.press('Alt+Shift+ArrowDown');
    await expect(row, `round ${round}`).not.toHaveAttribute('aria-posinset', before);
    await window.keyboard.press('Control+z');
    await expect(row, `round ${round}`).toHaveAttribute('aria-posinset', before);
    await expect(window.getByRole('button', { name: /^Làm lại: Dời/ })).toBeEnabled();
  }
  await expect(window.getByText(/không còn là thao tác mới nhất/)).toHaveCount(0);
});
