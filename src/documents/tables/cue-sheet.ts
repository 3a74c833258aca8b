import type { CueSheetCue, CueSheetPaper, CueSheetRow } from '../../application/documents/papers.ts';
import { type DataColumn, type DataRow, type DataValue, valuesOf } from './columns.ts';

/** `group` is the lớp or tiết mục that a cue is called in, so that a filtered row still says where it belongs. */
type Row = CueSheetCue & { group: string };

export const cueSheetDataColumns = ({ goWord = 'đi!' }: CueSheetPaper): DataColumn<Row>[] => [
  { label: 'Số', width: 8, kind: 'centre', value: (row) => row.number },
  { label: 'Bộ phận', width: 14, kind: 'centre', value: (row) => row.departments.join(', ') },
  { label: 'Gọi theo', width: 9, kind: 'centre', value: (row) => row.trigger },
  { label: `Điểm gọi – «${goWord}»`, width: 34, kind: 'bold', value: (row) => row.title },
  { label: 'Chuẩn bị khi', width: 30, kind: 'text', value: (row) => row.standby },
  { label: 'Lệnh', width: 34, kind: 'text', value: (row) => row.instruction },
  { label: 'Nối, ghi chú', width: 22, kind: 'text', value: (row) => row.small },
  { label: 'Giờ', width: 10, kind: 'clock', value: (row) => row.startSeconds },
  { label: 'Dài', width: 8, kind: 'duration', value: (row) => row.seconds },
  { label: 'Lớp, tiết mục', width: 28, kind: 'text', value: (row) => row.group },
];

const titleColumn = 3;
const startColumn = 7;

/** A band's title stands in the column of the words that are waited for; a bài bản is a band without times. */
function bandOf(row: Exclude<CueSheetRow, CueSheetCue>, columns: readonly DataColumn<Row>[]): DataRow {
  const values = columns.map((): DataValue => null);
  if (row.kind === 'number') {
    const singers = row.singers === '' ? '' : ` — ca: ${row.singers}`;
    values[titleColumn] = `${row.title}${row.details === '' ? '' : `, ${row.details}`}${singers}`;
    return { values, band: true, depth: 2 };
  }
  values[titleColumn] = row.title;
  values[startColumn] = row.startSeconds;
  values[startColumn + 1] = row.seconds;
  return { values, band: true, depth: row.kind === 'section' ? row.depth : 1 };
}

export function cueSheetDataRows(paper: CueSheetPaper): DataRow[] {
  const columns = cueSheetDataColumns(paper);
  let group = '';
  return paper.rows.map((row): DataRow => {
    if (row.kind === 'cue') return { values: valuesOf(columns, { ...row, group }), band: false, depth: 2 };
    if (row.kind !== 'number') group = row.title;
    return bandOf(row, columns);
  });
}
