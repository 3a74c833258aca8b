import type { CueSheetPaper } from '../../application/documents/papers.ts';
import { cueSheetDataColumns, cueSheetDataRows } from '../tables/cue-sheet.ts';
import { writeOutlineSheet } from './outline-sheet.ts';

/** Bảng cue as a workbook: a cue's number stays the text that is called, `12.5` is no sum. */
export function writeCueSheet(paper: CueSheetPaper): Promise<Uint8Array> {
  const caller = paper.showCaller === '' ? '' : `Chỉ huy đêm diễn: ${paper.showCaller}`;
  return writeOutlineSheet(
    paper.head,
    [`Phạm vi: ${paper.scope}`, caller],
    cueSheetDataColumns(paper),
    cueSheetDataRows(paper),
  );
}
