import type { CanvasElement, CanvasLine } from 'pdfmake/interfaces.js';

/**
 * Black and white patterns of the departments, drawn in the left part of a chip, so that departments are told apart
 * on a copy without colour. All measures in points.
 */
export const patternNames = [
  'vertical',
  'diagonal',
  'grid',
  'solid',
  'horizontal',
  'back-diagonal',
  'dots',
  'chevrons',
  'blocks',
  'cross',
  'empty',
] as const;
export type PatternName = (typeof patternNames)[number];

const usual: Readonly<Record<string, PatternName>> = {
  AS: 'vertical',
  AT: 'diagonal',
  LED: 'grid',
  M: 'solid',
  HĐ: 'horizontal',
  SK: 'horizontal',
  ĐC: 'back-diagonal',
  PT: 'dots',
  KM: 'chevrons',
  N: 'blocks',
  MC: 'empty',
};

/** The usual departments keep their pattern; others take those that are left, in their order. */
export function assignPatterns(codes: readonly string[]): Map<string, PatternName> {
  const taken = new Set(codes.map((code) => usual[code]).filter((name) => name !== undefined));
  const free = patternNames.filter((name) => !taken.has(name));
  let next = 0;
  return new Map(
    codes.map((code) => [code, usual[code] ?? free[next++ % Math.max(1, free.length)] ?? 'cross']),
  );
}

const line = (x1: number, y1: number, x2: number, y2: number, lineWidth = 0.55): CanvasLine => ({
  type: 'line',
  x1,
  y1,
  x2,
  y2,
  lineWidth,
});

/** Parallel lines in one stroke: back and forth, the steps between them lie on the outline of the box. */
function ladder(
  lines: readonly (readonly [number, number, number, number])[],
  lineWidth = 0.75,
): CanvasElement {
  const points = lines.flatMap(([x1, y1, x2, y2], i) => {
    const ends = [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ];
    return i % 2 === 0 ? ends : ends.reverse();
  });
  return { type: 'polyline', lineWidth, points };
}

/** Lines at a slope through a box, clipped to it. `slope` +1 falls to the right, -1 rises. */
function slanted(
  x: number,
  y: number,
  width: number,
  height: number,
  step: number,
  slope: 1 | -1,
): CanvasLine[] {
  const lines: CanvasLine[] = [];
  for (let at = -height + step / 2; at < width; at += step) {
    const from = Math.max(0, at);
    const to = Math.min(width, at + height);
    if (to - from < 0.3) continue;
    const yOf = (along: number) => (slope === 1 ? y + along - at : y + height - (along - at));
    lines.push(line(x + from, yOf(from), x + to, yOf(to), 0.75));
  }
  return lines;
}

/** Vectors of a pattern in the box at x, y. */
export function patternVectors(
  name: PatternName,
  x: number,
  y: number,
  width: number,
  height: number,
): CanvasElement[] {
  const thirds = [1, 2].map((i) => (width * i) / 3);
  const rows = (count: number) => Array.from({ length: count - 1 }, (_, i) => (height * (i + 1)) / count);
  const black = (left: number, top: number, w: number, h: number): CanvasElement => ({
    type: 'rect',
    x: left,
    y: top,
    w,
    h,
    color: 'black',
    lineWidth: 0,
  });
  switch (name) {
    case 'vertical':
      return [ladder(thirds.map((dx) => [x + dx, y, x + dx, y + height]))];
    case 'horizontal':
      return [ladder(rows(5).map((dy) => [x, y + dy, x + width, y + dy]))];
    case 'grid':
      return [
        line(x + width / 2, y, x + width / 2, y + height),
        ladder(
          rows(4).map((dy) => [x, y + dy, x + width, y + dy]),
          0.55,
        ),
      ];
    case 'diagonal':
      return slanted(x, y, width, height, 3, -1);
    case 'back-diagonal':
      return slanted(x, y, width, height, 3, 1);
    case 'cross':
      return [...slanted(x, y, width, height, 4.4, 1), ...slanted(x, y, width, height, 4.4, -1)];
    case 'solid':
      return [black(x, y, width, height)];
    case 'blocks':
      return [0, 1, 2, 3].map((i) =>
        black(x + (i % 2 === 0 ? 0 : width / 2), y + (height * i) / 4, width / 2, height / 4),
      );
    case 'dots':
      return [1, 3, 5, 7].flatMap((i) =>
        [1, 3].map(
          (j): CanvasElement => ({
            type: 'ellipse',
            x: x + (width * j) / 4,
            y: y + (height * i) / 8,
            r1: 0.62,
            r2: 0.62,
            color: 'black',
          }),
        ),
      );
    case 'chevrons':
      return [1, 2, 3].map((i): CanvasElement => {
        const top = y + (height * i) / 4 - 1.2;
        return {
          type: 'polyline',
          lineWidth: 0.75,
          points: [
            { x: x + 0.3, y: top },
            { x: x + width / 2, y: top + 2.4 },
            { x: x + width - 0.3, y: top },
          ],
        };
      });
    case 'empty':
      return [];
  }
}
