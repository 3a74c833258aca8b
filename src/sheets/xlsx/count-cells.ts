import { limits } from '../../shared/limits.ts';
import { SheetRefusal } from '../../shared/sheets.ts';

/** The widest row that the format knows (column XFD). */
const WIDEST_ROW = 16_384;

const LESS = 0x3c;
const C = 0x63;
const R = 0x72;
const ENDS_NAME = new Set([0x20, 0x3e, 0x2f, 0x09, 0x0a, 0x0d]);

/**
 * Counts `<c>` in the XML of sheets as it streams by, before a library makes an object of each. Gives one counter a
 * sheet; all count towards the same limit.
 */
export function createCellCounter() {
  let all = 0;
  let inRow = 0;
  const cell = () => {
    all += 1;
    inRow += 1;
    if (all > limits.sheetCells) throw new SheetRefusal('too-many-cells', limits.sheetCells);
    if (inRow > WIDEST_ROW) throw new SheetRefusal('too-wide', limits.sheetColumns);
  };
  return {
    sheet() {
      inRow = 0;
      // The last bytes of a chunk may be the beginning of a tag.
      let carried = Buffer.alloc(0);
      return (chunk: Buffer): void => {
        const text = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
        let at = text.indexOf(LESS);
        for (; at >= 0 && at + 4 < text.length; at = text.indexOf(LESS, at + 1)) {
          if (text[at + 1] === C && ENDS_NAME.has(text[at + 2] ?? 0)) cell();
          else if (text[at + 1] === R && text[at + 2] === 0x6f && text[at + 3] === 0x77) inRow = 0;
        }
        carried = at < 0 ? Buffer.alloc(0) : Buffer.from(text.subarray(at));
      };
    },
  };
}
