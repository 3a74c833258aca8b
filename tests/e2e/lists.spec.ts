import type { Locator, Page } from '@playwright/test';
import { expect, openProduction, test } from '../support/planner-test.ts';

const PLAY = 'Lục Vân Tiên – Kiều Nguyệt Nga';

/** An editable table by its name; the first word of a table is its grid. */
const grid = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });
/** The line that new rows are typed into. */
const newLine = (table: Locator) => table.locator('[data-new]');
const row = (table: Locator, text: string | RegExp) => table.getByRole('row').filter({ hasText: text });
const cell = (line: Locator, column: string) => line.locator(`[data-col="${column}"]`);

/** The sentence under a cell that refuses its text. */
const refusal = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });

async function openTab(page: Page, title: string, tab: string): Promise<void> {
  await openProduction(page, title);
  await page.getByRole('tab', { name: tab }).click();
}

/** Pastes as the browser does it: the clipboard's text comes with the event. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('a role with two casts, typed with the keyboard only, and taken back as one act', async ({ window }) => {
  await openTab(window, PLAY, 'Vai & phân vai');
  const table = grid(window, 'Vai & phân vai');
  await cell(newLine(table), 'name').click();
  await window.keyboard.type('Quân canh');
  await window.keyboard.press('Tab');
  await window.keyboard.type('quân sĩ');
  await window.keyboard.press('Tab');
  // By stage name without marks, and by the full printed name.
  await window.keyboard.type('son hai, NSƯT Bá Tòng');
  await window.keyboard.press('Tab');
  await window.keyboard.type('nhat quang');
  await window.keyboard.press('Enter');
  const line = row(table, 'Quân canh');
  await expect(cell(line, 'cast1')).toHaveText('Sơn Hải, NSƯT Bá Tòng');
  await expect(cell(line, 'cast2')).toHaveText('Nhật Quang');
  await window.getByRole('button', { name: 'Hoàn tác: Thêm vai Quân canh' }).click();
  await expect(line).toHaveCount(0);
});

test('a name that nobody has is refused at its cell, and what was typed stays', async ({ window }) => {
  await openTab(window, PLAY, 'Vai & phân vai');
  const line = row(grid(window, 'Vai & phân vai'), 'Tiểu đồng').first();
  await cell(line, 'cast2').click();
  await window.keyboard.type('Người Lạ');
  await window.keyboard.press('Enter');
  await expect(refusal(window, 'Không có ai tên “Người Lạ”')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(cell(line, 'cast2')).toHaveText('');
});

test('a crew list is pasted from a sheet; the same person and job a second time is not', async ({
  window,
}) => {
  await openTab(window, PLAY, 'Ê-kíp');
  const table = grid(window, 'Ê-kíp');
  await cell(newLine(table), 'job').click();
  const before = await table.getByRole('row').count();
  await paste(window, 'quay phim\tSơn Hải\nthư ký trường quay\tnhat quang\n');
  await expect(table.getByRole('row')).toHaveCount(before + 2);
  await expect(cell(row(table, 'thư ký trường quay'), 'person')).toHaveText('Nhật Quang');
  await cell(newLine(table), 'job').click();
  await paste(window, 'Quay phim\tSơn Hải\n');
  await expect(window.getByText(/Người: đã có mục khác dùng/)).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(before + 2);
});

test('a slot with a channel’s alias and a southern time; slots of one hour are flagged in words', async ({
  window,
}) => {
  await openTab(window, PLAY, 'Phát sóng');
  const table = grid(window, 'Khung phát sóng');
  for (const time of ['20/3/2027 19g30', '20/3/2027 20g']) {
    await cell(newLine(table), 'channel').click();
    await window.keyboard.type('thdt 1');
    await window.keyboard.press('Tab');
    await window.keyboard.type(time);
    await window.keyboard.press('Enter');
  }
  const first = row(table, '20/03/2027 19:30');
  await expect(cell(first, 'channel')).toHaveText('THĐT1');
  await expect(cell(first, 'problem')).toContainText('Lỗi: Trùng giờ với LVT-02');
  await expect(cell(row(table, '20/03/2027 20:00'), 'problem')).toContainText('Trùng giờ với LVT-01');
  await window.getByRole('navigation').getByText('Phát sóng').click();
  await expect(row(grid(window, 'Khung phát sóng'), '20/03/2027 19:30')).toContainText('Trùng giờ');
  await expect(window.getByText(/9 khung cần lưu ý/)).toBeVisible();
});

test('a point cue goes between two cues, and a number is there once', async ({ window }) => {
  await openTab(window, PLAY, 'Cue');
  const table = grid(window, 'Cue');
  const two = row(table, 'đờn kìm so dây xong');
  await cell(two, 'number').click();
  await window.keyboard.press('Control+Enter');
  const point = row(table, 'Điểm gọi mới');
  await expect(cell(point, 'number')).toHaveText('2.5');
  // The keyboard is on it, and numbers that were there stay.
  await window.keyboard.type('3');
  await window.keyboard.press('Enter');
  await expect(refusal(window, 'Đã có cue 3 trong chương trình này')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(cell(point, 'number')).toHaveText('2.5');
  await expect(cell(row(table, 'nhịp 8 khúc dạo'), 'number')).toHaveText('3');
});

test('items are edited together in the flat table, and taken back in one step', async ({ window }) => {
  await openProduction(window, PLAY);
  await window.getByRole('button', { name: 'Bảng', exact: true }).click();
  const table = grid(window, 'Kịch bản dạng bảng');
  const first = cell(row(table, 'Lưu thủy trường, lớp 1').first(), 'genre');
  const third = cell(row(table, 'Nói lối và thoại').first(), 'genre');
  await first.click();
  await third.click({ modifiers: ['Shift'] });
  await window.keyboard.type('Lý');
  await window.keyboard.press('Control+Enter');
  for (const title of ['Lưu thủy trường, lớp 1', 'Vọng cổ câu 1', 'Nói lối và thoại'])
    await expect(cell(row(table, title).first(), 'genre')).toHaveText('Lý');
  await window.getByRole('button', { name: 'Hoàn tác: Đổi thể loại của 3 mục' }).click();
  await expect(first).toHaveText('Bắc');
  await expect(third).toHaveText('Nói lối');
  await window.getByRole('button', { name: 'Dàn ý', exact: true }).click();
  await expect(window.getByRole('treegrid')).toBeVisible();
});

test('a pasted activity counts in its target; a second target of one kind is refused', async ({ window }) => {
  await window.getByRole('navigation').getByText('Chỉ tiêu năm').click();
  const targets = grid(window, 'Chỉ tiêu');
  const film = row(targets, 'Chiếu phim lưu động').first();
  await expect(cell(film, 'done')).toHaveText(/^[1-9]\d*$/);
  const done = Number(await cell(film, 'done').textContent());
  const activities = grid(window, 'Hoạt động');
  await cell(activities.getByRole('row').nth(1), 'date').click();
  await window.keyboard.press('Control+End');
  await cell(newLine(activities), 'date').click();
  await paste(window, '30/12\tChiếu phim cuối năm\tchieu phim luu dong\tXã Mỹ Trà\t150\tĐã làm\n');
  await expect(cell(film, 'done')).toHaveText(String(done + 1));
  await expect(window.getByRole('button', { name: /^Hoàn tác: Thêm hoạt động/ })).toBeVisible();

  await cell(row(targets, 'Vở cải lương').first(), 'kind').dblclick();
  await window.keyboard.press('Control+a');
  await window.keyboard.type('Huy chương');
  await window.keyboard.press('Enter');
  await expect(refusal(window, 'đã có chỉ tiêu loại này: “Huy chương”')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(cell(row(targets, 'Vở cải lương').first(), 'kind')).toHaveText('Vở cải lương');
});
