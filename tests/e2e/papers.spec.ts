import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readZip } from '../../src/documents/testing/read-zip.ts';
import { planner } from '../support/planner-server.ts';
import { expect, openProduction, test } from '../support/planner-test.ts';

const PLAY = 'Lục Vân Tiên – Kiều Nguyệt Nga';

async function textOf(pdf: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const content = await (await document.getPage(n)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages.join(' ').normalize('NFC').replace(/\s+/g, ' ');
}

test('preview, export and read back the running order', async ({ window, server, folder }) => {
  await openProduction(window, PLAY);
  await window.getByRole('button', { name: 'In kịch bản' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByText('Bản 1', { exact: true })).toBeVisible();
  // The dialog fits a small screen: nothing of it has to be scrolled.
  const [height, room] = await dialog
    .getByRole('radiogroup', { name: 'Chọn giấy' })
    .evaluate((group) => [group.parentElement?.scrollHeight, group.parentElement?.clientHeight]);
  expect(height).toBe(room);
  const download = window.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Xuất PDF' }).click();
  const pdf = join(folder, 'running-order.pdf');
  const file = await download;
  expect(file.suggestedFilename()).toBe('kich-ban-duong-day-luc-van-tien-kieu-nguyet-nga-ban-1.pdf');
  await file.saveAs(pdf);
  const text = await textOf(pdf);
  const items = JSON.parse(planner('list', 'items', '--db', server.db, '--production', 'LVT', '--json')) as {
    title: string;
  }[];
  for (const { title } of items) expect(text).toContain(title.replace(/\s+/g, ' '));
});

test('the papers that another program reads: titles, roles, cues and slots', async ({ server, folder }) => {
  const pdf = join(folder, 'cues.pdf');
  planner(
    'export',
    '--db',
    server.db,
    '--document',
    'cue-sheet',
    '--format',
    'pdf',
    '--production',
    'LVT',
    '--out',
    pdf,
  );
  const text = await textOf(pdf);
  const list = (what: string) =>
    JSON.parse(planner('list', what, '--db', server.db, '--production', 'LVT', '--json')) as {
      number: string;
      title: string;
      name: string;
    }[];
  for (const cue of list('cues')) {
    expect(text).toContain(cue.number);
    expect(text).toContain(cue.title);
  }
  const xlsx = join(folder, 'schedule.xlsx');
  planner(
    'export',
    '--db',
    server.db,
    '--document',
    'broadcast-schedule',
    '--format',
    'xlsx',
    '--channel',
    'VTV9',
    '--out',
    xlsx,
  );
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(xlsx);
  const cells: string[] = [];
  book.worksheets[0]?.eachRow((row) => {
    row.eachCell((cell) => {
      cells.push(cell.text);
    });
  });
  expect(cells.join('\n')).toContain(PLAY);
});

test('choices are kept: a department’s cue sheet as CSV, a Word paper without the MC', async ({
  window,
  server,
  open,
  folder,
}) => {
  await openProduction(window, PLAY);
  await window.getByRole('button', { name: 'In kịch bản' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Word' }).check();
  await dialog.getByRole('combobox', { name: 'Cột' }).selectOption('short');
  await dialog.getByRole('textbox', { name: 'Giờ bắt đầu' }).fill('8g15');
  await dialog.getByRole('textbox', { name: 'Giờ bắt đầu' }).press('Enter');
  await dialog.getByRole('checkbox', { name: 'Có lời dẫn của MC' }).uncheck();
  await expect(dialog.getByText('Tệp Word có cùng nội dung')).toBeVisible();
  const word = window.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Xuất Word' }).click();
  const docx = join(folder, 'running-order.docx');
  await (await word).saveAs(docx);
  const text = (await readZip(readFileSync(docx))).get('word/document.xml') ?? '';
  expect(text).toContain('08:15:00');
  expect(text).toContain('Biểu diễn');
  expect(text).not.toContain('MC, lời dẫn');

  await dialog.getByRole('radio', { name: 'Bảng cue' }).check();
  await dialog.getByRole('combobox', { name: 'Bộ phận' }).selectOption({ label: 'LED · Màn hình LED' });
  await dialog.getByRole('radio', { name: 'CSV' }).check();
  const sheet = window.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Xuất CSV' }).click();
  const csv = join(folder, 'cues.csv');
  const file = await sheet;
  expect(file.suggestedFilename()).toBe('bang-cue-luc-van-tien-kieu-nguyet-nga-led-ban-1.csv');
  await file.saveAs(csv);
  const lines = readFileSync(csv, 'utf8').split('\r\n');
  const called = lines.filter((line) => /^\d/.test(line));
  expect(called.length).toBeGreaterThan(10);
  for (const line of called) expect(line).toContain('LED');

  // Another window on the same plan, as after a new start.
  const again = await open(server.url);
  await openProduction(again, PLAY);
  await again.getByRole('tab', { name: 'Cue' }).click();
  await again.getByRole('button', { name: 'In bảng cue' }).click();
  const kept = again.getByRole('dialog');
  await expect(kept.getByRole('combobox', { name: 'Bộ phận' })).toHaveText(/LED/);
  await expect(kept.getByRole('radio', { name: 'CSV' })).toBeChecked();
  await kept.getByRole('radio', { name: 'Kịch bản đường dây' }).check();
  await expect(kept.getByRole('combobox', { name: 'Cột' })).toHaveValue('short');
  await expect(kept.getByRole('textbox', { name: 'Giờ bắt đầu' })).toHaveValue('08:15');
  await expect(kept.getByRole('checkbox', { name: 'Có lời dẫn của MC' })).not.toBeChecked();
  // The clock belongs to one show.
  await kept.getByRole('combobox', { name: 'Chương trình, vở diễn' }).selectOption({ index: 1 });
  await expect(kept.getByRole('textbox', { name: 'Giờ bắt đầu' })).toHaveValue('');
});

test('the season plan from the list of productions, printed by keyboard', async ({ window }) => {
  await window.getByRole('navigation').getByText('Chương trình').click();
  const opener = window.getByRole('button', { name: 'Kế hoạch mùa diễn' });
  await opener.click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Kế hoạch mùa diễn' })).toBeChecked();
  await expect(dialog.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByText('1 trang')).toBeVisible();
  await window.evaluate(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) });
  });
  await window.keyboard.press('Control+p');
  await expect.poll(() => window.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});
