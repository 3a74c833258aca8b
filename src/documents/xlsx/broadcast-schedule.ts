import type { BroadcastSchedulePaper } from '../../application/documents/papers.ts';
import { broadcastDataColumns } from '../tables/broadcast-schedule.ts';
import { dataCell } from './data-sheet.ts';
import { type Cell, openSheet, styles, withFormat } from './workbook.ts';

/** Lịch phát sóng as a workbook: real dates and numbers, no formula anywhere. */
export function writeBroadcastSchedule(paper: BroadcastSchedulePaper): Promise<Uint8Array> {
  const sheet = openSheet(paper.head, broadcastDataColumns);
  let last = sheet.headRow;
  for (const slot of paper.rows) {
    last = sheet.write(broadcastDataColumns.map(({ kind, value }) => dataCell(kind, value(slot))));
  }
  if (last > sheet.headRow) sheet.filter(last);
  sheet.write(totalCells(paper));
  for (const note of paper.notes) sheet.writeLine(`Ghi chú: ${note}`, styles.note);
  return sheet.finish();
}

function totalCells({ total }: BroadcastSchedulePaper): Cell[] {
  const numFmt = dataCell('minutes', total.minutes)[1].numFmt ?? '0';
  return broadcastDataColumns.map(({ kind }, i): Cell => {
    if (i === 0) return [total.label, styles.band];
    return kind === 'minutes'
      ? [total.minutes, withFormat(styles.band, numFmt, { horizontal: 'center' })]
      : [null, styles.band];
  });
}
