import type { CanvasElement, Content } from 'pdfmake/interfaces.js';
import { printable } from '../fonts.ts';
import { type PatternName, patternVectors } from './chip-patterns.ts';

const height = 11.4;
const patternWidth = 5.6;
const gap = 2.2;
const rowGap = 2.2;
const fontSize = 7;
/** Width of a capital letter of the bold face, in em. */
const capital = 0.72;

type Chip = { code: string; pattern: PatternName; x: number; y: number; width: number };

const widthOf = (code: string, most: number) =>
  Math.min(most, Math.max(21, patternWidth + code.length * capital * fontSize + 4));

/** Puts chips side by side and below each other within `width` points. */
function place(codes: readonly string[], patterns: ReadonlyMap<string, PatternName>, width: number): Chip[] {
  let x = 0;
  let y = 0;
  return codes.map((code) => {
    const own = widthOf(code, width);
    if (x > 0 && x + own > width + 0.1) {
      x = 0;
      y += height + rowGap;
    }
    const chip = { code, pattern: patterns.get(code) ?? 'empty', x, y, width: own };
    x += own + gap;
    return chip;
  });
}

function vectors(chip: Chip): CanvasElement[] {
  const { x, y, width } = chip;
  return [
    ...patternVectors(chip.pattern, x, y, patternWidth, height),
    { type: 'rect', x, y, w: width, h: height, lineWidth: 0.7, lineColor: 'black' },
    { type: 'line', x1: x + patternWidth, y1: y, x2: x + patternWidth, y2: y + height, lineWidth: 0.7 },
  ];
}

/** The departments of a cue: each a box with its pattern and its letters, drawn as vectors and text. */
export function departmentChips(
  codes: readonly string[],
  patterns: ReadonlyMap<string, PatternName>,
  width: number,
): Content {
  const chips = place(codes, patterns, width);
  const last = chips.at(-1);
  if (!last) return '';
  const total = last.y + height;
  return {
    stack: [
      { canvas: chips.flatMap(vectors) },
      ...chips.map((chip): Content => {
        const room = chip.width - patternWidth;
        const text = printable(chip.code);
        return {
          columns: [
            {
              width: room,
              text,
              alignment: 'center',
              bold: true,
              fontSize: fitted(text, room),
              noWrap: true,
              lineHeight: 1,
            },
          ],
          relativePosition: { x: chip.x + patternWidth, y: chip.y + 1.4 - total },
        };
      }),
    ],
  };
}

/** Letters of a long code shrink to stay in their box. */
function fitted(text: string, room: number): number {
  return Math.max(3, Math.min(fontSize, (room - 1.5) / (Math.max(1, text.length) * capital)));
}

export const chipWidth = (code: string): number => widthOf(code, 80);
