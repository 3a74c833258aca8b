import type { AllowancePaper, AllowanceRow } from '../../application/documents/papers.ts';
import type { Tally } from '../../domain/people/index.ts';
import type { DataColumn } from '../tables/columns.ts';
import { dataCell } from './data-sheet.ts';
import { type Cell, openSheet, styles, withFormat } from './workbook.ts';

const counted = (label: string, field: keyof Tally): DataColumn<AllowanceRow> => ({
  label,
  width: 9,
  kind: 'number',
  value: (row) => row[field],
});
const hours = (row: Tally) => Math.round((row.minutes / 60) * 100) / 100;

const columns: readonly DataColumn<AllowanceRow>[] = [
  { label: 'STT', width: 6, kind: 'number', value: (row) => row.number },
  { label: 'Họ tên', width: 28, kind: 'bold', value: (row) => row.person },
  { label: 'Tổ, đoàn', width: 22, kind: 'text', value: (row) => row.groups },
  { label: 'Chức danh', width: 24, kind: 'text', value: (row) => row.jobs },
  counted('Buổi tập', 'rehearsals'),
  counted('Buổi diễn', 'shows'),
  counted('Ghi hình, thu thanh', 'recordings'),
  counted('Họp', 'meetings'),
  { label: 'Số giờ', width: 10, kind: 'minutes', value: hours },
  counted('Trễ', 'late'),
  counted('Vắng có phép', 'excused'),
  counted('Vắng', 'absent'),
  { label: 'Ký nhận', width: 16, kind: 'text', value: () => null },
];

const bandCentre = { ...styles.band, alignment: { ...styles.band.alignment, horizontal: 'center' } } as const;
const bandHours = withFormat(bandCentre, '#,##0.0#');

/** Bảng chấm buổi as a workbook: one line a person, the sum under all, a column to sign. */
export function writeAllowance(paper: AllowancePaper): Promise<Uint8Array> {
  const sheet = openSheet(paper.head, columns);
  let last = sheet.headRow;
  for (const row of paper.rows) {
    last = sheet.write(columns.map(({ kind, value }) => dataCell(kind, value(row))));
  }
  if (last > sheet.headRow) sheet.filter(last);
  const { total } = paper;
  const sums: Record<string, number> = {
    'Buổi tập': total.rehearsals,
    'Buổi diễn': total.shows,
    'Ghi hình, thu thanh': total.recordings,
    Họp: total.meetings,
    'Số giờ': hours(total),
    Trễ: total.late,
    'Vắng có phép': total.excused,
    Vắng: total.absent,
  };
  sheet.write(
    columns.map(({ label, kind }): Cell => {
      if (label === 'Họ tên') return ['Cộng', styles.band];
      return [sums[label] ?? null, kind === 'minutes' ? bandHours : bandCentre];
    }),
  );
  return sheet.finish();
}
