import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import type { AllowancePaper } from '../../application/documents/papers.ts';
import type { Tally } from '../../domain/people/index.ts';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { renderPaper } from '../render-paper.ts';

const counts: Tally = {
  rehearsals: 3,
  shows: 1,
  recordings: 0,
  meetings: 0,
  minutes: 450,
  late: 1,
  excused: 0,
  absent: 2,
};
const paper: AllowancePaper = {
  document: 'allowance',
  head: {
    organisation: 'Trung tâm',
    title: 'Bảng chấm buổi',
    subject: 'Tháng 11/2026',
    subjectKind: '',
    lines: [],
    version: 2,
    printedAt: '2026-11-25T08:00' as LocalDateTime,
  },
  rows: [
    { number: 1, person: 'NSƯT Ngọc Ánh', groups: 'Đội cải lương', jobs: 'diễn viên', ...counts },
    { number: 2, person: '=1+1', groups: '', jobs: '', ...counts },
  ],
  total: { ...counts, rehearsals: 6, minutes: 900 },
};

test('an allowance sheet reads back as numbers and texts under a frozen head, with the sum below', async () => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(await renderPaper(paper, 'xlsx')).buffer as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  const headRow = (sheet.views[0] as { ySplit: number }).ySplit;
  const values = (row: number) => (sheet.getRow(row).values as unknown[]).slice(1);
  expect(values(headRow).slice(0, 6)).toEqual([
    'STT',
    'Họ tên',
    'Tổ, đoàn',
    'Chức danh',
    'Buổi tập',
    'Buổi diễn',
  ]);
  expect(values(headRow + 1).slice(0, 12)).toEqual([
    ...[1, 'NSƯT Ngọc Ánh', 'Đội cải lương', 'diễn viên'],
    ...[3, 1, 0, 0, 7.5, 1, 0, 2],
  ]);
  expect(sheet.getRow(headRow + 2).getCell(2).formula).toBeUndefined();
  expect(sheet.getRow(headRow + 2).getCell(2).value).toBe('=1+1');
  expect(values(headRow + 3).slice(1, 12)).toEqual(['Cộng', undefined, undefined, 6, 1, 0, 0, 15, 1, 0, 2]);
});
