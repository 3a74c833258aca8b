import type {
  BroadcastSchedulePaper,
  CastListPaper,
  CueSheetPaper,
  RunningOrderPaper,
} from '../../application/documents/papers.ts';
import { broadcastDataColumns } from '../tables/broadcast-schedule.ts';
import { castListDataColumns, castListLines } from '../tables/cast-list.ts';
import { valuesOf } from '../tables/columns.ts';
import { cueSheetDataColumns, cueSheetDataRows } from '../tables/cue-sheet.ts';
import { runningOrderDataColumns, runningOrderDataRows } from '../tables/running-order.ts';
import { writeCsv } from './write-csv.ts';

export function writeRunningOrderCsv(paper: RunningOrderPaper): Uint8Array {
  return writeCsv(
    runningOrderDataColumns(paper),
    runningOrderDataRows(paper).map(({ values }) => values),
  );
}

export function writeCueSheetCsv(paper: CueSheetPaper): Uint8Array {
  return writeCsv(
    cueSheetDataColumns(paper),
    cueSheetDataRows(paper).map(({ values }) => values),
  );
}

export function writeCastListCsv(paper: CastListPaper): Uint8Array {
  const columns = castListDataColumns(paper);
  return writeCsv(
    columns,
    castListLines(paper).map((line) => valuesOf(columns, line)),
  );
}

/** Slots only: a total would be one more slot to whoever reads the file. */
export function writeBroadcastCsv(paper: BroadcastSchedulePaper): Uint8Array {
  return writeCsv(
    broadcastDataColumns,
    paper.rows.map((row) => valuesOf(broadcastDataColumns, row)),
  );
}
