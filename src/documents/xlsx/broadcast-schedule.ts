import type { Style } from 'exceljs';
import type { BroadcastRow, BroadcastSchedulePaper } from '../../application/documents/papers.ts';
import { type Cell, excelDate, openSheet, plainText, styles, withFormat } from './workbook.ts';

type Column = {
  label: string;
  width: number;
  style: Partial<Style>;
  value: (row: BroadcastRow) => string | number | Date | null;
};

const date = withFormat(styles.centre, 'dd/mm/yyyy');
const time = withFormat(styles.centre, 'hh:mm');
const whole = withFormat(styles.centre, '#,##0');
const fraction = withFormat(styles.centre, '#,##0.0#');

/** The columns of the annex to the letter, with file, format and state. */
const columns: readonly Column[] = [
  { label: 'TT', width: 6, style: styles.centre, value: (row) => row.number },
  { label: 'Ngày phát', width: 12, style: date, value: (row) => excelDate(row.startsAt.slice(0, 10)) },
  { label: 'Giờ', width: 8, style: time, value: (row) => clockOf(row) },
  { label: 'Kênh', width: 10, style: styles.centre, value: (row) => plainText(row.channel) },
  { label: 'Chương trình', width: 42, style: styles.bold, value: (row) => plainText(row.programme) },
  { label: 'Khung (phút)', width: 9, style: whole, value: (row) => row.minutes },
  { label: 'Hình thức', width: 13, style: styles.text, value: (row) => row.mode },
  { label: 'Lần phát', width: 14, style: styles.text, value: (row) => row.run },
  {
    label: 'Hạn giao file',
    width: 12,
    style: date,
    value: (row) => (row.dueDate === null ? null : excelDate(row.dueDate)),
  },
  { label: 'File', width: 30, style: styles.text, value: (row) => plainText(row.fileName) },
  { label: 'Định dạng', width: 20, style: styles.text, value: (row) => plainText(row.fileFormat) },
  { label: 'Trạng thái', width: 12, style: styles.text, value: (row) => row.status },
  { label: 'Ghi chú', width: 26, style: styles.text, value: (row) => plainText(row.note) },
];

/** The time of day alone, as a part of a day. */
function clockOf(row: BroadcastRow): number {
  return (Number(row.startsAt.slice(11, 13)) * 60 + Number(row.startsAt.slice(14, 16))) / 1440;
}

const minutesStyle = (minutes: number) => (Number.isInteger(minutes) ? whole : fraction);

/** Lịch phát sóng as a workbook: real dates and numbers, no formula anywhere. */
export function writeBroadcastSchedule(paper: BroadcastSchedulePaper): Promise<Uint8Array> {
  const sheet = openSheet(paper.head, columns);
  let last = sheet.headRow;
  for (const slot of paper.rows) {
    last = sheet.write(
      columns.map(
        ({ value, style }): Cell => [value(slot), style === whole ? minutesStyle(slot.minutes) : style],
      ),
    );
  }
  if (last > sheet.headRow) sheet.filter(last);
  sheet.write(totalCells(paper));
  for (const note of paper.notes) sheet.writeLine(`Ghi chú: ${note}`, styles.note);
  return sheet.finish();
}

function totalCells({ total }: BroadcastSchedulePaper): Cell[] {
  const numFmt = minutesStyle(total.minutes).numFmt ?? '0';
  return columns.map(({ style }, i): Cell => {
    if (i === 0) return [total.label, styles.band];
    return style === whole
      ? [total.minutes, withFormat(styles.band, numFmt, { horizontal: 'center' })]
      : [null, styles.band];
  });
}
