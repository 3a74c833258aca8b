import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import exceljs from 'exceljs';
import { seriousFaults } from '../support/axe.ts';
import { expect, itemRow, openProduction, test } from '../support/planner-test.ts';

const PROGRAMME = 'Mừng Đảng';

async function openImport(page: Page) {
  await page.getByRole('button', { name: 'Nhập từ Excel…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'chọn tệp…' })).toBeFocused();
  return dialog;
}

/** A running order as a house keeps it: three lines of titles, the headings in row 4, a section, a sum at the end. */
async function runningOrder(path: string) {
  const book = new exceljs.Workbook();
  book.addWorksheet('Bìa').addRow(['Trung tâm Văn hóa Nghệ thuật']);
  const sheet = book.addWorksheet('Kịch bản');
  sheet.addRow(['KỊCH BẢN ĐƯỜNG DÂY']);
  sheet.mergeCells('A1:E1');
  sheet.addRow(['Ngày 20/03/2022']);
  sheet.addRow([]);
  sheet.addRow(['STT', 'Tiết mục', 'Thể loại', 'Thời lượng', 'Người biểu diễn']);
  for (let n = 1; n <= 40; n++) {
    const row = sheet.addRow([n, `Bài thử số ${n}`, 'Ca cổ', 270 / 86_400, 'Tốp ca']);
    row.getCell(4).numFmt = '[m]:ss';
  }
  sheet.addRow(['', 'Tổng cộng', '', 0.125]);
  await book.xlsx.writeFile(path);
}

test('a running order of 40 rows from a workbook with its headings in row 4, taken back from the toast', async ({
  window,
  folder,
}) => {
  const file = join(folder, 'kịch bản.xlsx');
  await runningOrder(file);
  await openProduction(window, PROGRAMME);
  const rows = window.getByRole('treegrid').getByRole('row');
  const before = await window.getByRole('treegrid').getAttribute('aria-rowcount');
  const dialog = await openImport(window);
  await dialog.getByTestId('import-file').setInputFiles(file);
  await expect(dialog.getByLabel('Trang tính')).toHaveValue('1');
  await expect(dialog.getByRole('button', { name: 'Hàng 4 là hàng tiêu đề' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(dialog.getByLabel('Cột B là')).toHaveValue('title');
  await expect(dialog.getByLabel('Cột D là')).toHaveValue('durationSeconds');
  expect(await seriousFaults(window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: '40 dòng sẽ thêm' })).toBeVisible();
  await expect(dialog.getByText('Không tính 1 hàng không phải dữ liệu')).toBeVisible();
  await expect(dialog.getByRole('row').filter({ hasText: 'Bài thử số 1' }).first()).toContainText('4:30');
  expect(await seriousFaults(window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Nhập 40 dòng' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText('Đã nhập 40 mục')).toBeVisible();
  await expect(window.getByRole('treegrid')).not.toHaveAttribute('aria-rowcount', before ?? '');
  await window.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
  await expect(window.getByRole('treegrid')).toHaveAttribute('aria-rowcount', before ?? '');
  await expect(rows.filter({ hasText: 'Bài thử số 1' })).toHaveCount(0);
});

test('people from a CSV: a column is matched by hand, a wrong row is left out by a switch', async ({
  window,
  folder,
}) => {
  const file = join(folder, 'nhân sự.csv');
  const lines = [
    'STT;Ai;Sinh;Đoàn',
    '1;NSƯT Lê Thị Bưởi;28/2/1980;Đoàn Sen Hồng',
    '2;Phạm Văn Khoai;31/02/1985;Đoàn Sen Hồng',
    '3;Đỗ Mướp;1/6/1990;Đoàn cải lương',
  ];
  writeFileSync(file, `\uFEFF${lines.join('\r\n')}\r\n`);
  await window.getByRole('navigation').getByText('Nhân sự').click();
  const dialog = await openImport(window);
  await dialog.getByTestId('import-file').setInputFiles(file);
  await expect(dialog.getByLabel('Cột B là')).toHaveValue('name');
  await expect(dialog.getByLabel('Cột C là')).toHaveValue('');
  await dialog.getByLabel('Cột C là').selectOption('birthDate');
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(dialog.getByText('1 dòng lỗi', { exact: true })).toBeVisible();
  await expect(dialog.getByText('Tạo thêm tổ, đoàn: Đoàn Sen Hồng')).toBeVisible();
  const button = dialog.getByRole('button', { name: 'Nhập 2 dòng' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('button', { name: /Hàng 3, C \(Ngày sinh\)/ }).click();
  await expect(dialog.getByRole('row').filter({ hasText: '31/02/1985' })).toHaveAttribute(
    'data-shown',
    'true',
  );
  await dialog.getByLabel('Bỏ qua 1 dòng lỗi').check();
  await button.click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText('Đã nhập 2 người')).toBeVisible();
  await expect(window.getByText('Lê Thị Bưởi').first()).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByText('Lê Thị Bưởi')).toHaveCount(0);
});

test('a pasted table, cancelled and then imported', async ({ window }) => {
  await openProduction(window, PROGRAMME);
  const paste = async () => {
    const dialog = await openImport(window);
    await dialog
      .getByLabel('Hoặc dán bảng')
      .fill('Tiết mục\tThời lượng\nDán thử một\t4:30\nDán thử hai\t5\n');
    await dialog.getByRole('button', { name: 'Đọc bảng vừa dán' }).click();
    await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(dialog.getByRole('button', { name: 'Nhập 2 dòng' })).toBeEnabled();
    return dialog;
  };
  const first = await paste();
  await window.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(window.getByRole('button', { name: 'Nhập từ Excel…' })).toBeFocused();
  await expect(itemRow(window, 'Dán thử một')).toHaveCount(0);
  const second = await paste();
  await second.getByRole('button', { name: 'Nhập 2 dòng' }).click();
  await expect(second).toBeHidden();
  await window.getByRole('treegrid').press('Control+End');
  await expect(itemRow(window, 'Dán thử hai')).toBeVisible();
});

test('a file that is none says so in the dialog and changes nothing', async ({ window, folder }) => {
  const file = join(folder, 'cũ.xls');
  writeFileSync(file, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
  await window.getByRole('navigation').getByText('Chỉ tiêu').click();
  const dialog = await openImport(window);
  await dialog.getByTestId('import-file').setInputFiles(file);
  await expect(dialog.getByText('Đây là tệp Excel kiểu cũ')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'chọn tệp…' })).toBeEnabled();
});
