/**
 * The advance of each letter in the widest of the four faces, in thousandths of an em, as read from the font files.
 * Letters are looked up without their marks, which make a Vietnamese letter wider by 12 at most.
 */
const table = `
  '222 l288 I290 i296 ·305 j316 .335 :335 !341 ,346 ;346 "391 f409 r429 1431 t438 “444 ”456 (453 )453 J492 [504 ]504
  *513 z522 s537 /541 <573 >573 u592 v594 y597 n600 7603 k606 h608 x608 -608 e618 ?621 c629 E642 L643 F644 +652 a658
  o658 g659 2664 Z667 b668 d668 p668 q668 8668 S672 P679 3680 5682 đ684 T688 0700 6700 9700 –704 B709 R712 K716 Y718
  4720 H732 _736 U738 «739 »739 V745 N749 D751 =752 &763 A769 X769 C780 Đ788 G790 Q826 O828 #845 …863 —869 %871 w884
  M888 m912 @1018 W1057`;
const advances = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 1), Number(entry.slice(1))]),
);
advances.set(' ', 230);
const widest = 1060;
const mark = 12;

/** Width of a text in thousandths of its font size: exact for plain bold capitals, never too small for the others. */
export function widthBound(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    sum += letter >= '\u0300' && letter <= '\u036f' ? mark : (advances.get(letter) ?? widest);
  }
  return sum;
}

/**
 * True if a text certainly stands on one line of `width` points. pdfmake then need not look for places to break it:
 * a paper is mostly such cells, and words are what its layout time goes into.
 */
export function fitsOneLine(text: string, width: number, fontSize: number): boolean {
  const room = (width * 1000) / fontSize;
  // Nothing but spaces and i is that narrow: a long text is told without counting it.
  if (text.length * 222 > room || text.includes('\n')) return false;
  return widthBound(text) <= room;
}
