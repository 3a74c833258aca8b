import type { CanvasElement, Content } from 'pdfmake/interfaces.js';
import { printable } from '../fonts.ts';
import { type PatternName, patternVectors } from './chip-patterns.ts';
import { widthBound } from './text-width.ts';

const height = 11.4;
const patternWidth = 5.6;
const gap = 2.2;
const rowGap = 2.2;
const fontSize = 7;

type Chip = { text: string; textWidth: number; pattern: PatternName; x: number; y: number; width: number };

/** Points of a code's letters at the usual size. */
const lettersWidth = (text: string) => (widthBound(text) * fontSize) / 1000;
const widthOf = (text: string, most: number) =>
  Math.min(most, Math.max(21, patternWidth + lettersWidth(text) + 4.4));

/** Puts chips side by side and below each other within `width` points. */
function place(codes: readonly string[], patterns: ReadonlyMap<string, PatternName>, width: number): Chip[] {
  let x = 0;
  let y = 0;
  return codes.map((code) => {
    const text = printable(code);
    const own = widthOf(text, width);
    if (x > 0 && x + own > width + 0.1) {
      x = 0;
      y += height + rowGap;
    }
    const pattern = patterns.get(code) ?? 'empty';
    const chip = { text, textWidth: lettersWidth(text), pattern, x, y, width: own };
    x += own + gap;
    return chip;
  });
}

function vectors({ pattern, x, y, width }: Chip): CanvasElement[] {
  const [inner, right, bottom] = [x + patternWidth, x + width, y + height];
  // The box and its divider in one stroke.
  const points = [
    { x: inner, y },
    { x: inner, y: bottom },
    { x, y: bottom },
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x: inner, y: bottom },
  ];
  return [
    ...patternVectors(pattern, x, y, patternWidth, height),
    { type: 'polyline', lineWidth: 0.7, points },
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
  return { stack: [{ canvas: chips.flatMap(vectors) }, ...chips.map((chip) => letters(chip, total))] };
}

/** Letters in the middle of their box; those of a long code shrink to stay in it. */
function letters({ text, textWidth, x, y, width }: Chip, total: number): Content {
  const room = width - patternWidth;
  const scale = Math.max(0.4, Math.min(1, (room - 1.5) / Math.max(1, textWidth)));
  const size = fontSize * scale;
  return {
    text,
    bold: true,
    noWrap: true,
    fontSize: size,
    relativePosition: {
      x: x + patternWidth + Math.max(0, (room - textWidth * scale) / 2),
      y: y + (height - size * 1.26) / 2 - total,
    },
  };
}

export const chipWidth = (code: string): number => widthOf(printable(code), 80);
