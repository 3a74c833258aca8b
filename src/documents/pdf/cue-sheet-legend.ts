import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { CueSheetPaper } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import type { PatternName } from './chip-patterns.ts';
import { chipWidth, departmentChips } from './department-chips.ts';
import { mm } from './measures.ts';

const perRow = 5;

/** What the chips mean and how a cue is called, at the end of the sheet. */
export function cueSheetLegend(
  { departments, spoken }: CueSheetPaper,
  patterns: ReadonlyMap<string, PatternName>,
): Content {
  if (departments.length === 0) return '';
  const cells = departments.map(({ code, name }): TableCell => {
    const width = chipWidth(code);
    return {
      margin: [0, 0, 4, 4],
      columnGap: 4,
      columns: [
        { width, stack: [departmentChips([code], patterns, width)] },
        { width: mm(183 / perRow) - width - 8, text: printable(name), fontSize: 7.5, margin: [0, 1, 0, 0] },
      ],
    };
  });
  const body: TableCell[][] = [];
  for (let at = 0; at < cells.length; at += perRow) {
    const row = cells.slice(at, at + perRow);
    body.push([...row, ...Array.from({ length: perRow - row.length }, () => '')]);
  }
  const call: Content =
    spoken === null
      ? ''
      : {
          text: printable(`Gọi: «${spoken.standby}» – «${spoken.reply}» – «${spoken.go}»`),
          fontSize: 7.5,
          margin: [0, 2, 0, 0],
        };
  return {
    unbreakable: true,
    margin: [0, 9, 0, 0],
    stack: [
      { table: { widths: Array.from({ length: perRow }, () => mm(183 / perRow)), body }, layout: plain },
      call,
    ],
  };
}

const none = () => 0;
const plain = {
  hLineWidth: none,
  vLineWidth: none,
  paddingLeft: none,
  paddingRight: none,
  paddingTop: none,
  paddingBottom: none,
};
