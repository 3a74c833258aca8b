import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { seriousFaults } from '../support/axe.ts';
import { expect, openProduction, test } from '../support/planner-test.ts';

const PLAY = 'Lục Vân Tiên – Kiều Nguyệt Nga';
const heads = 'Ngày,Giờ bắt đầu,Giờ kết thúc,Loại buổi,Địa điểm,Nội dung,Thêm người';

async function openCalls(window: Page) {
  await openProduction(window, PLAY);
  await window.getByRole('tab', { name: 'Buổi tập' }).click();
}

/** The papers, open at the call sheet of a day. */
async function openCallSheet(window: Page, date: string) {
  await openCalls(window);
  await window.getByRole('button', { name: 'Lịch gọi' }).click();
  const dialog = window.getByRole('dialog');
  const day = dialog.getByRole('textbox', { name: 'Ngày', exact: true });
  await day.fill(date);
  await day.press('Enter');
  return dialog;
}

async function textOf(pdf: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const content = await (await document.getPage(n)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages.join(' ').normalize('NFC').replace(/\s+/g, ' ');
}

test('a call sheet is previewed, exported and read back', async ({ window, folder }) => {
  const dialog = await openCallSheet(window, '17/09/2022');
  await expect(dialog.getByText('Thứ Bảy', { exact: true })).toBeVisible();
  await expect(dialog.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByText('Bản 1', { exact: true })).toBeVisible();
  expect(await seriousFaults(window)).toEqual([]);
  const download = window.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Xuất PDF' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('lich-goi-2022-09-17-luc-van-tien-kieu-nguyet-nga-ban-1.pdf');
  const pdf = join(folder, 'call-sheet.pdf');
  await file.saveAs(pdf);
  const text = await textOf(pdf);
  expect(text).toContain('17/09/2022');
  expect(text).toContain('07:30');
  expect(text).toContain('Ráp màn I – II');
  expect(text).toContain('Bé Bách (13 tuổi)');
});

test('a day is copied for a chat as text and as a picture', async ({ window, context, server }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(server.url).origin,
  });
  const dialog = await openCallSheet(window, '17/09/2022');
  await dialog.getByRole('button', { name: 'Chép cho Zalo' }).click();
  await expect(window.getByText('Đã chép lịch.')).toBeVisible();
  const text = await window.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^LỊCH THỨ BẢY 17\/09\/2022\nLục Vân Tiên – Kiều Nguyệt Nga\n\n07:30 – 11:30 Ráp/);
  expect(text).toContain('\nGọi 22 người: ');
  expect(text).toContain('Bé Bách');
  await dialog.getByRole('button', { name: 'Chép ảnh' }).click();
  await expect(window.getByText('Đã chép ảnh.')).toBeVisible();
  const width = await window.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (!item) return 0;
    return (await createImageBitmap(await item.getType('image/png'))).width;
  });
  expect(width).toBe(1080);
});

test('a window without a clipboard shows the text and saves the picture', async ({ window }) => {
  await window.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await window.reload();
  const dialog = await openCallSheet(window, '17/09/2022');
  await dialog.getByRole('button', { name: 'Chép cho Zalo' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Bấm vào ô' })).toHaveValue(/^LỊCH THỨ BẢY/);
  const download = window.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Chép ảnh' }).click();
  expect((await download).suggestedFilename()).toBe('lich-goi-2022-09-17.png');
});

test('a person’s schedule goes out as a calendar', async ({ window, folder }) => {
  const dialog = await openCallSheet(window, '17/09/2022');
  await dialog.getByRole('radio', { name: 'Lịch cá nhân' }).click();
  await dialog.getByLabel('Lịch của').selectOption({ label: 'Sơn Hải (Thạch Sơn Hải)' });
  await dialog.getByRole('radio', { name: 'Lịch (ICS)' }).click();
  const download = window.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Xuất lịch' }).click();
  const ics = join(folder, 'son-hai.ics');
  await (await download).saveAs(ics);
  const text = readFileSync(ics, 'utf8');
  expect(text).toContain('DTSTART:20220917T003000Z\r\n');
  expect(text).toContain('END:VCALENDAR\r\n');
});

test('calls are imported with their faults named, and taken back from the toast', async ({
  window,
  folder,
}) => {
  const wrong = join(folder, 'sai.csv');
  writeFileSync(wrong, `${heads}\n27/12/2022,11:00,08:00,Tập,Phòng 99,,\n`);
  const right = join(folder, 'lịch.csv');
  writeFileSync(
    right,
    `${heads}\n27/12/2022,08:00,11:00,Tập,Phòng tập 1,Hai bạn kết nghĩa,Hồ Ngọc Ánh\n28/12/2022,18g30 – 21g,,Ráp,,,\n`,
  );
  await openCalls(window);
  const open = async (file: string) => {
    await window.getByRole('button', { name: 'Nhập từ Excel…' }).click();
    const dialog = window.getByRole('dialog');
    await dialog.getByTestId('import-file').setInputFiles(file);
    await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
    return dialog;
  };
  const refused = await open(wrong);
  await expect(refused.getByText('Hàng 2, C (Giờ kết thúc)')).toBeVisible();
  await expect(refused.getByText('“08:00”: kết thúc trước khi bắt đầu')).toBeVisible();
  await expect(refused.getByText('“Phòng 99”: không có địa điểm này; thêm trong Cài đặt')).toBeVisible();
  await refused.getByRole('button', { name: 'Đóng' }).click();
  const dialog = await open(right);
  await dialog.getByRole('button', { name: 'Nhập 2 dòng' }).click();
  await expect(dialog).toBeHidden();
  // Months of calls stand above it.
  const list = window.getByRole('listbox', { name: 'Danh sách buổi tập' });
  await list.getByRole('option').first().focus();
  await window.keyboard.press('End');
  await expect(list.getByText('Thứ Ba 27/12')).toBeVisible();
  await expect(list.getByRole('option').filter({ hasText: 'Hai bạn kết nghĩa' }).last()).toBeVisible();
  await window.getByText('Đã nhập 2 buổi').waitFor();
  await window.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
  await expect(list.getByText('Thứ Ba 27/12')).toBeHidden();
});
