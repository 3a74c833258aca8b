/**
 * The widest advances of the four faces, in thousandths of an em, by groups of letters. Marks do not change the
 * advance of a Vietnamese letter, so letters are looked up without them.
 */
const groups: readonly [string, number][] = [
  [' ', 225],
  ["'li·j.:!,;|", 350],
  ['frt1"“”()J[]*', 510],
  ['zsuưvny/<>khxecEL', 660],
  ['aogbdpqFSZP235680479đTBRK', 722],
  ['–_UYVHNDX«»=&ACĐƯ', 795],
  ['GQOƠ#—…%wMm', 915],
];
const advances = new Map(
  groups.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const widest = 1060;

/**
 * True if a text certainly stands on one line of `width` points, by an upper bound of its length. pdfmake then need
 * not look for places to break it: a paper is mostly such cells, and words are what its layout time goes into.
 */
export function fitsOneLine(text: string, width: number, fontSize: number): boolean {
  const room = (width * 1000) / fontSize;
  if (text.length * 225 > room || text.includes('\n')) return false;
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    const mark = letter >= '\u0300' && letter <= '\u036f';
    if (mark) continue;
    sum += advances.get(letter) ?? widest;
    if (sum > room) return false;
  }
  return true;
}
