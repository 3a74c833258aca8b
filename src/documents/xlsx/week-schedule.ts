import type { WeekCall, WeekSchedulePaper } from '../../application/documents/call-papers.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { DataColumn } from '../tables/columns.ts';
import { dataCell } from './data-sheet.ts';
import { openSheet } from './workbook.ts';

const columns: readonly DataColumn<WeekCall & { date: LocalDate }>[] = [
  { label: 'Ngày', width: 12, kind: 'date', value: (row) => row.date },
  { label: 'Từ', width: 8, kind: 'time', value: (row) => row.startMinutes },
  // A time of day, also where the call runs past midnight.
  { label: 'Đến', width: 8, kind: 'time', value: (row) => row.endMinutes % 1440 },
  { label: 'Việc', width: 30, kind: 'bold', value: (row) => row.work },
  { label: 'Chương trình, vở', width: 34, kind: 'text', value: (row) => row.production },
  { label: 'Lớp, bài bản', width: 36, kind: 'text', value: (row) => row.items },
  { label: 'Nơi', width: 22, kind: 'text', value: (row) => row.place },
  { label: 'Ai', width: 34, kind: 'text', value: (row) => row.who },
  { label: 'Số người', width: 9, kind: 'number', value: (row) => row.count },
  { label: 'Ghi chú', width: 28, kind: 'text', value: (row) => row.note },
];

/** Lịch tập tuần as a workbook: a row a call with real dates and times, filtered by any column. */
export function writeWeekSchedule(paper: WeekSchedulePaper): Promise<Uint8Array> {
  const sheet = openSheet(paper.head, columns);
  let last = sheet.headRow;
  for (const { date, calls } of paper.days)
    for (const call of calls)
      last = sheet.write(columns.map(({ kind, value }) => dataCell(kind, value({ ...call, date }))));
  if (last > sheet.headRow) sheet.filter(last);
  return sheet.finish();
}
