import type { BroadcastRow } from '../../application/documents/papers.ts';
import type { DataColumn } from './columns.ts';

/** The columns of the annex to the letter, with file, format and state. */
export const broadcastDataColumns: readonly DataColumn<BroadcastRow>[] = [
  { label: 'TT', width: 6, kind: 'centre', value: (row) => row.number },
  { label: 'Ngày phát', width: 12, kind: 'date', value: (row) => row.startsAt.slice(0, 10) },
  { label: 'Giờ', width: 8, kind: 'time', value: minuteOfDay },
  { label: 'Kênh', width: 10, kind: 'centre', value: (row) => row.channel },
  { label: 'Chương trình', width: 42, kind: 'bold', value: (row) => row.programme },
  { label: 'Khung (phút)', width: 9, kind: 'minutes', value: (row) => row.minutes },
  { label: 'Hình thức', width: 13, kind: 'text', value: (row) => row.mode },
  { label: 'Lần phát', width: 14, kind: 'text', value: (row) => row.run },
  { label: 'Hạn giao file', width: 12, kind: 'date', value: (row) => row.dueDate },
  { label: 'File', width: 30, kind: 'text', value: (row) => row.fileName },
  { label: 'Định dạng', width: 20, kind: 'text', value: (row) => row.fileFormat },
  { label: 'Trạng thái', width: 12, kind: 'text', value: (row) => row.status },
  { label: 'Ghi chú', width: 26, kind: 'text', value: (row) => row.note },
];

function minuteOfDay({ startsAt }: BroadcastRow): number {
  return Number(startsAt.slice(11, 13)) * 60 + Number(startsAt.slice(14, 16));
}
