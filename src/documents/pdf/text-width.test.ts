import { expect, test } from 'vitest';
import { assembleCueSheet } from '../../application/documents/assemble-cue-sheet.ts';
import { renderPaper } from '../render-paper.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { productionInput } from '../testing/sample-plan.ts';
import { fitsOneLine, widthBound } from './text-width.ts';

test('the bound is never below the width that the font really has', async () => {
  const input = productionInput();
  const [first] = input.cues;
  const title = 'ĂÂĐÊÔƠƯ ăâđêôơư MWmw @#%&=_ «Nguyễn Nghiêng Ngửa» 0123456789 ỆỞỮẲẪẶ (a) [b] … — –';
  const cues = [{ ...first!, title, standby: title, instruction: title, note: title, number: '888' }];
  const pdf = await readPdf(await renderPaper(assembleCueSheet({ ...input, cues }), 'pdf'));
  for (const { text, width, height } of pdf.pages.flatMap((page) => page.texts)) {
    // The reader joins a clock and a length that stand close, with the gap between their columns.
    if (/\d:\d+ /.test(text)) continue;
    expect((widthBound(text) * height) / 1000, text).toBeGreaterThanOrEqual(width - 0.15);
  }
});

test('a text fits, or it does not', () => {
  expect(fitsOneLine('nhịp 8', 100, 9)).toBe(true);
  expect(fitsOneLine('Vân Tiên quảy gói ra mép phải', 100, 9)).toBe(false);
  expect(fitsOneLine('hai\ndòng', 100, 9)).toBe(false);
});
