import fc from 'fast-check';
import { cleanText, hasForbiddenCharacter } from '../../src/shared/text/clean-text.ts';

const words = [
  ...['Vọng', 'cổ', 'đờn', 'kìm', 'Nguyệt', 'Nga', 'tấu', 'hài', '1+1', '2022', 'SUM(A1)', 'a,b', 'x;y'],
  // Marks that stand apart from their letters are stored joined.
  ...['Nguye\u0302\u0303n', 'đ', '“sen”', '"hồng"', "l'amour", '🎭', '=', '-', '&', '<b>', '…', ';', ','],
];
/** What a spreadsheet takes for a formula, a quote, or a sign of a sheet's own. */
const starts = ['', '=', '+', '-', '@', '＝', '－', "'", "'=", "''-", '"', '""', '“', ',', ';', '#'];

const pieces = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: letters() }),
  { minLength: 1, maxLength: 6 },
);

function letters(): fc.Arbitrary<string> {
  return fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 });
}

/** Any text as the plan stores it, its words joined by `joints`; one word of it at least is a letter's. */
function stored(...joints: string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...starts), pieces, fc.array(fc.constantFrom(...joints), { minLength: 6 }))
    .map(([start, parts, between]) =>
      cleanText(`${start}Bài ${parts.flatMap((part, i) => [part, between[i] ?? ' ']).join('')}`),
    )
    .filter((text) => !hasForbiddenCharacter(text) && text.length <= 300);
}

/** Any title: one line, with signs of formulas, quotes, separators, marks of letters and spaces that do not break. */
export const arbitraryTitle = stored(' ', ' ', '\u00A0', '').filter((text) => !/[\n\t]/.test(text));
/** Any note: of several lines, too. */
export const arbitraryNote = stored(' ', '\n', '\u00A0', '\n\n', '\t', '\n=');
