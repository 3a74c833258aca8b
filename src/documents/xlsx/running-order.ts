import type { RunningOrderPaper } from '../../application/documents/papers.ts';
import { runningOrderDataColumns, runningOrderDataRows } from '../tables/running-order.ts';
import { writeOutlineSheet } from './outline-sheet.ts';

/** Kịch bản đường dây as a workbook: clock and lengths are numbers, bands are the groups of the tree. */
export function writeRunningOrder(paper: RunningOrderPaper): Promise<Uint8Array> {
  const figures = paper.figures.map(({ label, text }) => `${label} ${text}`).join(' · ');
  const caller = paper.showCaller === '' ? '' : `Chỉ huy đêm diễn: ${paper.showCaller}`;
  return writeOutlineSheet(
    paper.head,
    [figures, caller],
    runningOrderDataColumns(paper),
    runningOrderDataRows(paper),
  );
}
