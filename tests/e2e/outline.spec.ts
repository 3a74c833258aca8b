import { expect, itemRow, openProduction, test } from '../support/planner-test.ts';

const PLAY = 'Lục Vân Tiên – Kiều Nguyệt Nga';
const duration = '[data-col="duration"], .ol-duration';

test('drag a màn: times and total follow; undo, reload, redo', async ({ window }) => {
  await openProduction(window, PLAY);
  await window.getByRole('toolbar').getByText('Màn, cảnh').click();
  const second = itemRow(window, /^Màn II/);
  const clockBefore = '19:58:45';
  await expect(second.locator('.ol-clock')).toHaveText(clockBefore);

  // Cảnh 2 of Màn I goes into Màn II: lifted, shown where it will land, and landed there.
  const scene = itemRow(window, 'Cảnh 2 – Đường rừng');
  const target = itemRow(window, 'Quán bên đường');
  const [from, to] = [await scene.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error('the rows are not on screen');
  await window.mouse.move(from.x + 80, from.y + from.height / 2);
  await window.mouse.down();
  await window.mouse.move(from.x + 80, from.y + from.height + 20, { steps: 4 });
  await window.mouse.move(from.x + 80, to.y + 3, { steps: 12 });
  await expect(window.locator('.ol-indicator, [class*=indicator]').first()).toBeVisible();
  await window.mouse.up();

  await expect(itemRow(window, /^Màn I –/).locator(duration)).toHaveText('12:30');
  await expect(second.locator('.ol-clock')).toHaveText('19:42:30');
  await expect(window.getByRole('button', { name: /^Hoàn tác: Dời/ })).toBeVisible();

  await window.keyboard.press('Control+z');
  await expect(second.locator('.ol-clock')).toHaveText(clockBefore);
  await window.reload();
  await expect(window.getByRole('treegrid')).toBeVisible();
  await expect(itemRow(window, /^Màn II/).locator('.ol-clock')).toHaveText(clockBefore);
  await window.getByRole('button', { name: /^Làm lại/ }).click();
  await expect(itemRow(window, /^Màn II/).locator('.ol-clock')).toHaveText('19:42:30');
});

test('by keyboard: rename, lift, move, drop, and take both back', async ({ window }) => {
  await openProduction(window, PLAY);
  await itemRow(window, 'Lưu thủy trường').click();
  await window.keyboard.press('F2');
  await window.keyboard.press('Control+a');
  await window.keyboard.type('Lưu thủy trường mới');
  await window.keyboard.press('Enter');
  await expect(itemRow(window, 'Lưu thủy trường mới')).toBeVisible();
  await window.keyboard.press(' ');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press(' ');
  const titles = window.getByRole('treegrid').getByRole('row');
  await expect(titles.nth(4)).toContainText('Vọng cổ câu 1');
  await expect(titles.nth(5)).toContainText('Lưu thủy trường mới');
  await window.keyboard.press('Control+z');
  await expect(titles.nth(4)).toContainText('Lưu thủy trường mới');
  await window.keyboard.press('Control+z');
  await expect(itemRow(window, 'Lưu thủy trường, lớp 1')).toBeVisible();
});

test('a length is typed as the stage says it, a bad one is told and not saved', async ({ window }) => {
  await openProduction(window, PLAY);
  const row = itemRow(window, 'Vọng cổ câu 1');
  await row.locator(duration).dblclick();
  await window.keyboard.press('Control+a');
  await window.keyboard.type('bốn phút');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('alert').filter({ hasText: 'Chưa lưu' })).toBeVisible();
  await window.keyboard.press('Control+a');
  await window.keyboard.type('4p10');
  await window.keyboard.press('Enter');
  await expect(row.locator(duration)).toHaveText('4:10');
  await expect(window.getByRole('treegrid').locator('.ol-total')).toContainText('95:20');
});

test('an edit in one window appears in another', async ({ server, open }) => {
  const [first, second] = [await open(server.url), await open(server.url)];
  await openProduction(first, PLAY);
  await openProduction(second, PLAY);
  await itemRow(first, 'Lưu thủy trường').locator('.ol-title').dblclick();
  await first.keyboard.press('Control+a');
  await first.keyboard.type('Lưu thủy trường, lớp dựng');
  await first.keyboard.press('Enter');
  await expect(itemRow(second, 'Lưu thủy trường, lớp dựng')).toBeVisible();
});

test('add, duplicate and delete, each taken back', async ({ window }) => {
  await openProduction(window, 'Hương sắc mùa nước nổi');
  const rows = window.getByRole('treegrid').getByRole('row');
  const before = await rows.count();
  await rows.nth(2).click();
  await window.keyboard.press('Control+d');
  await expect(rows).toHaveCount(before + 1);
  await window.keyboard.press('Delete');
  await expect(rows).toHaveCount(before);
  await window.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before + 1);
  await window.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before);
});
