import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { assembleBroadcastSchedule } from '../../application/documents/assemble-broadcast-schedule.ts';
import { assembleCastList } from '../../application/documents/assemble-cast-list.ts';
import { assembleCueSheet } from '../../application/documents/assemble-cue-sheet.ts';
import { assembleRunningOrder } from '../../application/documents/assemble-running-order.ts';
import { assembleSeasonPlan } from '../../application/documents/assemble-season-plan.ts';
import type { Paper } from '../../application/documents/papers.ts';
import { renderPaper } from '../render-paper.ts';
import { readZip, xmlText } from '../testing/read-zip.ts';
import { productionInput, sampleSlot, sampleSlots, scheduleInput } from '../testing/sample-plan.ts';
import { castListInput, seasonPlanInput } from '../testing/sample-season.ts';

async function read(paper: Paper) {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(await renderPaper(paper, 'xlsx')).buffer as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  const values = (row: number) => (sheet.getRow(row).values as unknown[]).slice(1);
  const headRow = (sheet.views[0] as { ySplit: number }).ySplit;
  return { workbook, sheet, values, headRow };
}

/** exceljs reads a number under a time format back as a date of its own epoch. */
function secondsOf(value: unknown): number {
  expect(value).toBeInstanceOf(Date);
  return ((value as Date).getTime() - Date.UTC(1899, 11, 30)) / 1000;
}

test('the schedule has real dates and numbers under a frozen, repeated head', async () => {
  const paper = assembleBroadcastSchedule(scheduleInput(12));
  const { workbook, sheet, values, headRow } = await read(paper);
  expect(values(headRow)).toEqual([
    'TT',
    'Ngày phát',
    'Giờ',
    'Kênh',
    'Chương trình',
    'Khung (phút)',
    'Hình thức',
    'Lần phát',
    'Hạn giao file',
    'File',
    'Định dạng',
    'Trạng thái',
    'Ghi chú',
  ]);
  const first = sheet.getRow(headRow + 1);
  expect(first.getCell(2).value).toEqual(new Date('2022-07-01T00:00:00Z'));
  expect(first.getCell(2).numFmt).toBe('dd/mm/yyyy');
  expect(first.getCell(3).numFmt).toBe('hh:mm');
  expect(first.getCell(5).value).toBe('Lục Vân Tiên – Kiều Nguyệt Nga, phần 1/2');
  expect(first.getCell(6).value).toBe(75);
  expect(first.getCell(9).value).toEqual(new Date('2022-06-24T00:00:00Z'));
  const total = sheet.getRow(headRow + 13);
  expect(total.getCell(1).value).toBe(paper.total.label);
  expect(total.getCell(6).value).toBe(paper.total.minutes);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: headRow });
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headRow}:${headRow}`,
  });
  expect(sheet.headerFooter.oddFooter).toContain('Trang &P/&N');
  expect(sheet.getColumn(5).width).toBeGreaterThan(30);
  expect(workbook.title).toBe('Lịch phát sóng – Kênh THĐT1');
  expect(workbook.creator).toBe('Trung tâm Văn hóa Nghệ thuật Tỉnh');
});

test('no text of a user becomes a formula', async () => {
  const evil = ['=1+1', '+84', '-5', '@SUM(A1)', '\t=cmd', '\r=cmd'];
  const slots = evil.map((text, i) =>
    sampleSlot({ position: i, productionTitle: text, fileName: text, fileFormat: text, note: text }),
  );
  const paper = assembleBroadcastSchedule({
    ...scheduleInput(0),
    slots,
    organisationName: '=HYPERLINK("x")',
    stationName: '=A1',
  });
  const { sheet, headRow } = await read(paper);
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      expect(cell.formula).toBeUndefined();
      expect(cell.type).not.toBe(exceljs.ValueType.Formula);
    }),
  );
  expect(sheet.getRow(headRow + 1).getCell(5).value).toBe('=1+1');
  expect(sheet.getRow(headRow + 4).getCell(13).value).toBe('@SUM(A1)');
});

test('the running order has lengths as numbers, bands for groups and the depth as indent', async () => {
  const input = productionInput();
  const { sheet, values, headRow } = await read(assembleRunningOrder(input));
  expect(values(headRow)).toHaveLength(15);
  const rows = Array.from({ length: sheet.rowCount - headRow }, (_, i) => sheet.getRow(headRow + 1 + i));
  const titles = rows.map((row) => String(row.getCell(4).value)).join('\n');
  for (const node of input.outline.all) expect(titles).toContain(node.item.title);
  const unit = rows.find((row) => String(row.getCell(4).value).startsWith('Lớp 4'))!;
  expect(secondsOf(unit.getCell(3).value)).toBeCloseTo(570, 2);
  expect(unit.getCell(3).numFmt).toBe('[m]:ss');
  expect(secondsOf(unit.getCell(2).value)).toBeCloseTo(19 * 3600 + 51 * 60 + 40, 2);
  expect(unit.getCell(4).alignment.indent).toBe(2);
  const band = rows.find((row) => row.getCell(4).value === 'Màn I – Bìa rừng')!;
  expect(band.getCell(4).fill).toMatchObject({ fgColor: { argb: 'FFDADADA' } });
});

test('a show past midnight and a length of more than an hour keep their numbers', async () => {
  const slots = sampleSlots(1).map((slot) => ({ ...slot, durationSeconds: 5430 }));
  const { sheet, headRow } = await read(assembleBroadcastSchedule({ ...scheduleInput(0), slots }));
  expect(sheet.getRow(headRow + 1).getCell(6).value).toBe(90.5);
  expect(sheet.getRow(headRow + 1).getCell(6).numFmt).toBe('#,##0.0#');
});

test('the cue sheet keeps numbers as they are called, folds under bands, and prints on one width', async () => {
  const input = productionInput();
  const { sheet, values, headRow } = await read(assembleCueSheet(input));
  expect(values(headRow)).toContain('Điểm gọi – «đi!»');
  const rows = Array.from({ length: sheet.rowCount - headRow }, (_, i) => sheet.getRow(headRow + 1 + i));
  const numbers = rows.map((row) => row.getCell(1).value).filter((value) => value !== null);
  expect(numbers).toEqual(input.cues.map((cue) => cue.number));
  expect(sheet.pageSetup).toMatchObject({ fitToWidth: 1, printTitlesRow: `${headRow}:${headRow}` });
});

test('the cast list has its telephones as text', async () => {
  const { sheet, values, headRow } = await read(assembleCastList({ ...castListInput(), withPhones: true }));
  expect(values(headRow)).toEqual([
    'Phần',
    'STT',
    'Vai, chức danh',
    'Loại vai, đội',
    'Họ tên (Kíp 1)',
    'Kíp 2',
    'Dự bị',
    'Điện thoại',
  ]);
  const phones = Array.from({ length: sheet.rowCount }, (_, i) => sheet.getRow(i + 1).getCell(8).value);
  expect(phones).toContain('0912 345 678');
  expect(phones).toContain('+84 900 000 002');
});

test('the season plan has real dates, the targets and the signatory', async () => {
  const { sheet, headRow } = await read(assembleSeasonPlan(seasonPlanInput(6)));
  const first = sheet.getRow(headRow + 1);
  expect(first.getCell(4).value).toEqual(new Date('2022-01-20T00:00:00Z'));
  expect(first.getCell(4).numFmt).toBe('dd/mm/yyyy');
  expect(first.getCell(9).value).toBe(12);
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))));
  for (const word of ['Chương trình nghệ thuật mỗi quý', 'Giám đốc', 'Trần Quốc Thái'])
    expect(texts).toContain(word);
});

test('the sheet itself, read as the XML that it is: strings in the table of strings, no formula, a frozen head', async () => {
  const evil = sampleSlot({ productionTitle: '=1+1 <b>&', note: '\u0001@x' });
  const paper = assembleBroadcastSchedule({ ...scheduleInput(0), slots: [evil] });
  const files = await readZip(await renderPaper(paper, 'xlsx'));
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain('<sheetData>');
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet).toMatch(/<pane[^>]+state="frozen"/);
  expect(sheet).toMatch(/<pageSetup[^>]+orientation="landscape"/);
  const strings = (files.get('xl/sharedStrings.xml') ?? '').match(/<t[^>]*>([^<]*)<\/t>/g) ?? [];
  expect(strings.map((text) => xmlText(text.replace(/<[^>]+>/g, '')))).toContain('=1+1 <b>&');
});
