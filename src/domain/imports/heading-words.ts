import { fold } from '../../shared/text/fold.ts';

/** Headings without marks, case, signs and what stands in brackets: `Thời lượng (phút)` is `thoi luong`. */
export function headingWords(cell: string): string {
  return fold(cell.replace(/\(.*?\)/g, ' '))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
