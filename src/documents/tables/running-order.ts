import type {
  RunningOrderColumn,
  RunningOrderEntry,
  RunningOrderPaper,
} from '../../application/documents/papers.ts';
import { runningOrderLabels } from '../running-order-labels.ts';
import { type DataColumn, type DataRow, valuesOf } from './columns.ts';

const widths: Record<RunningOrderColumn, number> = {
  title: 36,
  genre: 13,
  performers: 24,
  author: 18,
  mc: 24,
  sound: 24,
  lighting: 20,
  led: 20,
  props: 20,
  costumes: 16,
  note: 18,
  responsible: 16,
};

const fixed: readonly DataColumn<RunningOrderEntry>[] = [
  { label: 'STT', width: 6, kind: 'number', value: (row) => (row.number === '' ? null : Number(row.number)) },
  { label: 'Giờ', width: 10, kind: 'clock', value: (row) => row.startSeconds },
  { label: 'Dài', width: 8, kind: 'duration', value: (row) => row.seconds },
];

/** The columns of the printed paper. */
export function runningOrderDataColumns({ columns }: RunningOrderPaper): DataColumn<RunningOrderEntry>[] {
  return [
    ...fixed,
    ...columns.map(
      (key): DataColumn<RunningOrderEntry> => ({
        label: runningOrderLabels[key],
        width: widths[key],
        kind: key === 'title' ? 'bold' : 'text',
        value: (row) =>
          key === 'title' ? [row.title, ...row.numbers.map((number) => `· ${number}`)].join('\n') : row[key],
      }),
    ),
  ];
}

export function runningOrderDataRows(paper: RunningOrderPaper): DataRow[] {
  const columns = runningOrderDataColumns(paper);
  const note = columns.findIndex(({ label }) => label === runningOrderLabels.note);
  return paper.rows.map((row): DataRow => {
    if (row.kind === 'entry') return { values: valuesOf(columns, row), band: false, depth: row.depth };
    const values = columns.map(() => null as string | number | null);
    values.splice(0, 4, null, row.startSeconds, row.seconds, row.title);
    if (note >= 0) values[note] = row.note;
    return { values, band: true, depth: row.depth };
  });
}
