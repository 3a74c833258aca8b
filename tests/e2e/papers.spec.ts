import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
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
  await expect(dialog.locator('canvas').first()).toBeVisible();
  await expect(dialog.getByText('Bản 1', { exact: true })).toBeVisible();
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
