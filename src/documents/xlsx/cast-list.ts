import type { CastListPaper } from '../../application/documents/papers.ts';
import { castListDataColumns, castListLines } from '../tables/cast-list.ts';
import { dataCell } from './data-sheet.ts';
import { openSheet } from './workbook.ts';

/** Danh sách diễn viên và ê-kíp as a workbook: one list with a filter, telephones as text with their zero. */
export function writeCastList(paper: CastListPaper): Promise<Uint8Array> {
  const columns = castListDataColumns(paper);
  const sheet = openSheet(paper.head, columns);
  let last = sheet.headRow;
  for (const line of castListLines(paper)) {
    last = sheet.write(columns.map(({ kind, value }) => dataCell(kind, value(line))));
  }
  if (last > sheet.headRow) sheet.filter(last);
  return sheet.finish();
}
