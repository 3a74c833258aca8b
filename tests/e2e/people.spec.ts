import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import exceljs from 'exceljs';
import { seriousFaults } from '../support/axe.ts';
import { expect, openProduction, test } from '../support/planner-test.ts';

const PLAY = 'Lục Vân Tiên – Kiều Nguyệt Nga';
const PERSON = 'Lê Trọng Khiêm';

async function openPeople(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('Nhân sự').click();
  await expect(page.getByRole('grid', { name: 'Nhân sự' })).toBeVisible();
}

async function openPerson(page: Page, tab?: string): Promise<void> {
  await openPeople(page);
  await page.getByRole('link', { name: `Mở trang của ${PERSON}` }).click();
  await expect(page.getByRole('heading', { name: 'NSƯT Trọng Khiêm' })).toBeVisible();
  if (tab) await page.getByRole('tab', { name: tab }).click();
}

/** A cell of a painted grid, by what a screen reader hears. */
const painted = (page: Page, words: RegExp) => page.getByRole('gridcell', { name: words });

test('a person opens from the list by keyboard, and what is changed stands in the history', async ({
  window,
}) => {
  await openPeople(window);
  await window
    .getByRole('gridcell', { name: /Lê Trọng Khiêm/ })
    .first()
    .click();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { name: 'NSƯT Trọng Khiêm' })).toBeVisible();
  const phone = window.getByLabel('Điện thoại');
  await phone.fill('0912 345 678');
  await phone.press('Enter');
  await expect(window.getByText(/0912 345 678 · \d+ tuổi/)).toBeVisible();
  await window.getByRole('tab', { name: 'Lịch sử' }).click();
  await expect(window.getByText('Đổi điện thoại của Lê Trọng Khiêm').first()).toBeVisible();
  await window.getByRole('tab', { name: 'Vai', exact: true }).click();
  await expect(window.getByRole('row').filter({ hasText: 'Lục Vân Tiên' }).first()).toContainText('Kíp 1');
  await window.getByRole('tab', { name: 'Buổi tập, buổi diễn' }).click();
  await expect(window.getByTestId('hours-sum')).toContainText('32 buổi tập, 3 buổi diễn');
  expect(await seriousFaults(window)).toEqual([]);
});

test('weekly availability is typed, said in words, and taken back', async ({ window }) => {
  await openPerson(window, 'Lịch bận');
  await window.getByLabel('Khi nào').selectOption('Hằng tuần');
  await window.getByRole('checkbox', { name: 'Thứ Ba' }).check();
  await window.getByRole('checkbox', { name: 'Thứ Năm' }).check();
  await window.getByLabel('Từ ngày').fill('1/11/2026');
  await window.getByLabel('Đến ngày').fill('30/11/2026');
  await window.getByLabel('Giờ', { exact: true }).selectOption('Trong khoảng');
  await window.getByLabel('Từ giờ').fill('17g');
  await window.getByLabel('Đến giờ').fill('13g30');
  await window.getByRole('button', { name: 'Ghi vào lịch' }).click();
  await expect(window.getByText('Giờ kết thúc phải sau giờ bắt đầu.')).toBeVisible();
  await window.getByLabel('Từ giờ').fill('13g30');
  await window.getByLabel('Đến giờ').fill('17g');
  await window.getByRole('button', { name: 'Ghi vào lịch' }).click();
  const entry = window.getByText('Bận mỗi Thứ Ba, Thứ Năm từ 01/11/2026 đến 30/11/2026, 13:30–17:00');
  await expect(entry).toBeVisible();
  expect(await seriousFaults(window)).toEqual([]);
  await window.locator('h1').click();
  await window.keyboard.press('Control+z');
  await expect(entry).toHaveCount(0);
});

test('a week is painted by mouse and by keyboard, each stroke one act', async ({ window }) => {
  await openPeople(window);
  await window.getByRole('tab', { name: 'Lịch bận' }).click();
  await window.getByText('Nghỉ phép', { exact: true }).click();
  const from = painted(window, /^Hồ Ái, T3 .*sáng.*: rảnh$/);
  const to = painted(window, /^Hồ Ái, T5 .*tối.*: rảnh$/);
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('the cells are not drawn');
  await window.mouse.move(start.x + 10, start.y + 10);
  await window.mouse.down();
  await window.mouse.move(end.x - 60, end.y + 12, { steps: 4 });
  await window.mouse.move(end.x + 20, end.y + 12, { steps: 4 });
  await window.mouse.up();
  await expect(painted(window, /^Hồ Ái, .*: Nghỉ phép$/)).toHaveCount(9);
  await expect(window.getByRole('button', { name: /Hoàn tác: Thêm lịch bận Hồ Ái/ })).toBeVisible();

  // The middle of the stroke, erased by keyboard: the leave is cut, and put together again by one undo.
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Shift+ArrowLeft');
  await window.keyboard.press('Delete');
  await expect(painted(window, /^Hồ Ái, .*: Nghỉ phép$/)).toHaveCount(7);
  await window.keyboard.press('Space');
  await expect(painted(window, /^Hồ Ái, .*: Nghỉ phép$/)).toHaveCount(9);
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(painted(window, /^Hồ Ái, .*: Nghỉ phép$/)).toHaveCount(0);
  expect(await seriousFaults(window)).toEqual([]);
});

test('the matrix of roles and items is filled by keyboard and by mouse, with its warnings', async ({
  window,
}) => {
  await openProduction(window, PLAY);
  await window.getByRole('tab', { name: 'Vai & phân vai' }).click();
  await window.getByText('Vai theo mục').click();
  const matrix = window.getByRole('grid', { name: 'Ai có mặt trong mục nào' });
  await matrix.focus();
  await window.keyboard.press('Control+Home');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Shift+ArrowRight');
  const nga = painted(window, /^Kiều Nguyệt Nga: .*Lớp [12] – .*: có mặt/);
  await expect(nga).toHaveCount(0);
  await window.keyboard.press('Space');
  await expect(nga).toHaveCount(2);
  await window.keyboard.press('Control+z');
  await expect(painted(window, /^Kiều Nguyệt Nga: .*Lớp [12] – .*: không có mặt/)).toHaveCount(2);

  await painted(window, /^Tôn sư: .*Lớp 2 – .*: không có mặt/).click();
  await expect(painted(window, /^Tôn sư: .*Lớp 2 – .*: có mặt/)).toHaveCount(1);
  await window.reload();
  await expect(painted(window, /^Tôn sư: .*Lớp 2 – .*: có mặt/)).toHaveCount(1);

  await window.getByRole('button', { name: /điều cần xem lại trong phân vai/ }).click();
  const warning = window.getByRole('button', { name: /thay phục trang từ Lớp 6/ }).first();
  await warning.click();
  await expect(matrix).toBeFocused();
  await expect(matrix).toHaveAttribute('aria-activedescendant', /-0-6$/);
  expect(await seriousFaults(window)).toEqual([]);
});

test('a photo is made small, kept, and taken back; what is no picture is refused', async ({ window }) => {
  await openPerson(window);
  const picture = await window.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 1600;
    canvas.height = 1200;
    canvas.getContext('2d')?.fillRect(0, 0, 800, 1200);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const input = window.getByTestId('photo-file');
  await input.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(window.getByText(/Không đọc được tệp a\.png/)).toBeVisible();
  await input.setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') });
  const photo = window.getByRole('img', { name: `Ảnh của ${PERSON}` }).first();
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(512);
  await window.reload();
  await expect(photo).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(photo).toHaveCount(0);
});

test('the allowance sheet of a month is exported and reads back', async ({ window }) => {
  await openPeople(window);
  await window.getByRole('tab', { name: 'Chấm buổi' }).click();
  const month = window.getByRole('textbox', { name: 'Tháng' });
  await month.fill('9/2022');
  await month.press('Enter');
  await expect(window.getByText(/285 lượt tập, 48 lượt diễn/)).toBeVisible();
  expect(await seriousFaults(window)).toEqual([]);
  const download = window.waitForEvent('download');
  await window.getByRole('button', { name: 'Xuất Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('bang-cham-buoi-thang-09-2022-ban-1.xlsx');
  const workbook = new exceljs.Workbook();
  const bytes = readFileSync(await file.path());
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  expect(rows.find((row) => row[1] === 'Hồ Ái')?.slice(4, 9)).toEqual([4, 0, 0, 1, 12]);
  expect(rows.find((row) => row[1] === 'Cộng')?.slice(4, 6)).toEqual([285, 48]);
});
