import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, itemRow, openProduction, test } from '../support/planner-test.ts';

const PLAY = 'Lục Vân Tiên – Kiều Nguyệt Nga';
const PROGRAMME = 'Hương sắc mùa nước nổi';

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const milestone = (page: Page, title: string | RegExp) =>
  page.getByRole('option').filter({ hasText: title }).first();
const details = (page: Page) => page.getByRole('complementary', { name: 'Chi tiết mốc' });
const titles = (page: Page) => page.getByRole('treegrid').getByRole('row');

/** Types into a box of choices, which opens with the pointer, and takes one. */
async function pick(page: Page, box: string, text: string, choice: string): Promise<void> {
  const combobox = page.getByRole('combobox', { name: box, exact: true });
  await combobox.click();
  await combobox.fill(text);
  await page.getByRole('option', { name: choice }).click();
}

async function addProduction(page: Page, title: string, date: string): Promise<void> {
  await page.getByRole('navigation').getByText('Chương trình').click();
  await page.getByRole('button', { name: 'Thêm chương trình' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên').fill(title);
  await dialog.getByLabel('Loại').selectOption('cai-luong');
  await dialog.getByRole('textbox', { name: 'Ngày diễn' }).fill(date);
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

test('a new production has its milestones; they follow its premiere when asked', async ({ window }) => {
  await addProduction(window, 'Bên cầu dệt lụa', '3/11 19g30');
  await tab(window, 'Mốc');
  await expect(milestone(window, 'Công diễn')).toContainText('hạn T5 03/11/2022');
  await expect(milestone(window, 'Sơ duyệt')).toContainText('hạn T2 24/10/2022');
  await expect(milestone(window, 'Đọc vở')).toBeVisible();

  // One day is set by hand: it stays where it was put.
  await milestone(window, 'Tổng duyệt').click();
  await details(window).getByLabel('Hạn', { exact: true }).fill('1/11');
  await details(window).getByLabel('Hạn', { exact: true }).press('Enter');
  await expect(milestone(window, 'Tổng duyệt')).toContainText('hạn T3 01/11/2022');

  await tab(window, 'Thông tin');
  await window.getByLabel('Ngày diễn').fill('10/11');
  await window.getByLabel('Ngày diễn').press('Enter');
  await window.getByRole('button', { name: 'Dời mốc theo' }).click();
  await tab(window, 'Mốc');
  await expect(milestone(window, 'Công diễn')).toContainText('hạn T5 10/11/2022');
  await expect(milestone(window, 'Sơ duyệt')).toContainText('hạn T2 31/10/2022');
  await expect(milestone(window, 'Tổng duyệt')).toContainText('hạn T3 01/11/2022');
  await window.getByRole('option', { selected: true }).focus();
  await window.keyboard.press('Control+z');
  await expect(milestone(window, 'Sơ duyệt')).toContainText('hạn T2 24/10/2022');
});

test('a gate passes with corrections; steps are added, skipped, deleted and taken back from the template', async ({
  window,
}) => {
  await openProduction(window, PLAY);
  await tab(window, 'Mốc');
  await milestone(window, 'Phúc khảo').click();
  await details(window).getByLabel('Kết luận', { exact: true }).selectOption('passed-with-changes');
  await details(window).getByLabel('Hạn chỉnh sửa').fill('31/12/2199');
  await details(window).getByLabel('Hạn chỉnh sửa').press('Enter');
  await expect(milestone(window, 'Phúc khảo')).toContainText('Chờ chỉnh sửa');
  await details(window).getByLabel('Biên bản').fill('Rút gọn màn III.');
  await details(window).getByLabel('Biên bản').press('Control+Enter');
  await details(window).getByLabel('Chỉnh sửa xong').fill('10/10/2022');
  await details(window).getByLabel('Chỉnh sửa xong').press('Enter');
  await expect(milestone(window, 'Phúc khảo')).toContainText('Đạt có chỉnh sửa');

  // By keyboard alone: a step of one's own is added behind, named, moved up, marked done and deleted.
  const rows = window.getByRole('option');
  const before = await rows.count();
  await milestone(window, 'Phúc khảo').focus();
  await window.keyboard.press('Insert');
  await expect(details(window).getByLabel('Tên mốc')).toBeFocused();
  await window.keyboard.type('Họp báo');
  await window.keyboard.press('Enter');
  await expect(milestone(window, 'Họp báo')).toBeVisible();
  const place = async (title: string) => {
    const all = await rows.allTextContents();
    return all.findIndex((text) => text.includes(title));
  };
  expect(await place('Họp báo')).toBe((await place('Phúc khảo')) + 1);
  await milestone(window, 'Họp báo').focus();
  await window.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(async () => (await place('Phúc khảo')) - (await place('Họp báo'))).toBe(1);
  await window.keyboard.press(' ');
  await expect(milestone(window, 'Họp báo')).toContainText('Xong');
  await window.keyboard.press('Delete');
  await expect(rows).toHaveCount(before);

  await milestone(window, 'Duyệt phát sóng').click();
  await details(window).getByLabel('Bỏ qua mốc này').click();
  await expect(milestone(window, 'Duyệt phát sóng')).toContainText('Bỏ qua');
  await milestone(window, 'Sơ duyệt').click();
  await window.keyboard.press('Delete');
  await expect(rows).toHaveCount(before - 1);
  await window.getByRole('button', { name: 'Lấy lại từ mẫu' }).click();
  await expect(milestone(window, 'Sơ duyệt')).toBeVisible();
  await window.reload();
  await expect(milestone(window, 'Phúc khảo')).toContainText('Đạt có chỉnh sửa');
});

test('a place is added as it is typed, a day may be short, and the list is put in order', async ({
  window,
}) => {
  await openProduction(window, PROGRAMME);
  await tab(window, 'Thông tin');
  await pick(window, 'Nơi diễn', 'Rạp Thống Nhất', 'Thêm địa điểm “Rạp Thống Nhất”');
  await expect(window.getByRole('combobox', { name: 'Nơi diễn' })).toHaveValue('Rạp Thống Nhất');
  await window.getByLabel('Ngày diễn').fill('20/11 20g00');
  await window.getByLabel('Ngày diễn').press('Enter');
  await expect(window.getByLabel('Ngày diễn')).toHaveValue('20/11/2022');
  await expect(window.getByLabel('Giờ mở màn')).toHaveValue('20:00');
  await window.getByRole('button', { name: 'Về danh sách' }).click();
  const row = window.getByRole('row').filter({ hasText: PROGRAMME });
  await expect(row).toContainText('Rạp Thống Nhất');
  const first = window.locator('tr[data-key]').first();
  await expect(first).toContainText('Mừng Đảng');
  await row.focus();
  for (let i = 0; i < 3; i++) {
    await window.keyboard.press('Alt+Shift+ArrowUp');
    await expect(window.locator('tr[data-key]').nth(2 - i)).toContainText(PROGRAMME);
  }
  await window.keyboard.press('Control+z');
  await expect(first).toContainText('Mừng Đảng');
});

test('a production is duplicated with what was chosen, and taken back as one', async ({ window }) => {
  await openProduction(window, PLAY);
  const count = await titles(window).count();
  await window.getByRole('button', { name: `Thao tác với ${PLAY}` }).click();
  await window.getByRole('menuitem', { name: 'Nhân bản…' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Tên bản mới').fill('Lục Vân Tiên, bản trích');
  await dialog.getByRole('textbox', { name: 'Ngày diễn' }).fill('1/12');
  await dialog.getByRole('checkbox', { name: 'Cue' }).uncheck();
  await dialog.getByRole('button', { name: 'Nhân bản' }).click();
  await expect(window.getByRole('heading', { name: 'Lục Vân Tiên, bản trích' })).toBeVisible();
  await expect(titles(window)).toHaveCount(count);
  await tab(window, 'Cue');
  await expect(window.getByText('Chưa có cue nào')).toBeVisible();
  await tab(window, 'Mốc');
  await expect(milestone(window, 'Tổng duyệt')).toContainText('hạn T3 29/11/2022');
  await tab(window, 'Vai & phân vai');
  await expect(window.getByRole('row').filter({ hasText: 'Kiều Nguyệt Nga' }).first()).toBeVisible();
  await window.getByRole('button', { name: /^Hoàn tác: Nhân bản/ }).click();
  await expect(window.getByRole('row').filter({ hasText: PLAY })).toBeVisible();
  await expect(window.getByRole('row').filter({ hasText: 'bản trích' })).toHaveCount(0);
});

test('two items go to another production by menu, and come back', async ({ window }) => {
  await openProduction(window, PLAY);
  await itemRow(window, 'Lưu thủy trường').click();
  await itemRow(window, 'Vọng cổ câu 1').click({ modifiers: ['Control'] });
  const count = await titles(window).count();
  await window.keyboard.press('Shift+F10');
  await window.getByRole('menuitem', { name: 'Dời sang…' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Chương trình, vở').selectOption({ label: PROGRAMME });
  await dialog.getByRole('button', { name: 'Dời', exact: true }).click();
  await expect(titles(window)).toHaveCount(count - 2);
  await openProduction(window, PROGRAMME);
  await expect(itemRow(window, 'Lưu thủy trường')).toBeVisible();
  await expect(itemRow(window, 'Vọng cổ câu 1')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('heading', { name: PLAY })).toBeVisible();
  await expect(titles(window)).toHaveCount(count);
});

test('two items are dragged to another production; with Ctrl they stay here too', async ({ window }) => {
  await openProduction(window, PLAY);
  const count = await titles(window).count();
  const dragAway = async (copy: boolean) => {
    await itemRow(window, 'Lưu thủy trường').click();
    await itemRow(window, 'Vọng cổ câu 1').click({ modifiers: ['Control'] });
    const from = await itemRow(window, 'Vọng cổ câu 1').boundingBox();
    if (!from) throw new Error('the row is not on screen');
    await window.mouse.move(from.x + 80, from.y + 10);
    await window.mouse.down();
    await window.mouse.move(from.x + 120, from.y + 60, { steps: 4 });
    const target = await window.getByTestId('production-strip').getByText(PROGRAMME).boundingBox();
    if (!target) throw new Error('the strip is not on screen');
    if (copy) await window.keyboard.down('Control');
    await window.mouse.move(target.x + 20, target.y + 8, { steps: 6 });
    await expect(window.getByTestId('production-strip')).toContainText(copy ? 'chép sang' : 'dời sang');
    await window.mouse.up();
    if (copy) await window.keyboard.up('Control');
  };
  await dragAway(true);
  await expect(window.getByRole('button', { name: /^Hoàn tác: Chép 2 mục/ })).toBeVisible();
  await expect(titles(window)).toHaveCount(count);
  await dragAway(false);
  await expect(titles(window)).toHaveCount(count - 2);
  await window.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(titles(window)).toHaveCount(count);
  await openProduction(window, PROGRAMME);
  await expect(itemRow(window, 'Lưu thủy trường')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('treegrid').getByText('Lưu thủy trường')).toHaveCount(0);
});

test('words and a file of an item survive a reload, and the file comes back with equal bytes', async ({
  window,
  folder,
}) => {
  const path = join(folder, 'Bản ký âm – vọng cổ.bin');
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 7) % 256));
  writeFileSync(path, bytes);
  await openProduction(window, PLAY);
  await itemRow(window, 'Lưu thủy trường').click();
  await window.getByRole('button', { name: 'Soạn lời…' }).click();
  await window
    .getByRole('textbox', { name: 'Lời', exact: true })
    .fill('Đường xa vạn dặm\nbóng ngả chiều hôm');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await window.getByTestId('attach-file').setInputFiles(path);
  await expect(window.getByRole('button', { name: 'Mở Bản ký âm – vọng cổ.bin' })).toBeVisible();
  await pick(window, 'Người', 'cam giang', 'Lê Thị Cẩm Giang');
  await expect(window.getByRole('button', { name: 'Bỏ Lê Thị Cẩm Giang' })).toBeVisible();

  await window.reload();
  await itemRow(window, 'Lưu thủy trường').click();
  await expect(window.getByText('bóng ngả chiều hôm')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Bỏ Lê Thị Cẩm Giang' })).toBeVisible();
  const [download] = await Promise.all([
    window.waitForEvent('download'),
    window.getByRole('button', { name: 'Mở Bản ký âm – vọng cổ.bin' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Bản ký âm – vọng cổ.bin');
  expect(readFileSync(await download.path()).equals(bytes)).toBe(true);
});
