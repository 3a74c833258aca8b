import type { CanvasElement } from 'pdfmake/interfaces.js';
import type { SeasonPlanMonth, SeasonPlanProduction } from '../../application/documents/papers.ts';

const barTop = 0;
const barHeight = 6;
const markTop = 9;
const size = 5.4;

/** Where a day stands in points from the left of the first month; outside the months, outside of 0 and the width. */
export function dayPosition(day: string, months: readonly SeasonPlanMonth[], width: number): number {
  const each = width / Math.max(1, months.length);
  const at = months.findIndex(({ first }) => first.slice(0, 7) === day.slice(0, 7));
  const [start] = months;
  if (at < 0) return start && day < start.first ? -1 : width + 1;
  return each * (at + (Number(day.slice(8, 10)) - 0.5) / (months[at]?.days ?? 31));
}

/**
 * A production's lane in black on white: the bar of its rehearsals (hatched where it goes on before or after the
 * months), diamonds for reviews, filled once done, a triangle for the premiere, squares for days on air.
 */
export function productionMarks(
  production: SeasonPlanProduction,
  months: readonly SeasonPlanMonth[],
  width: number,
): CanvasElement[] {
  const x = (day: string) => dayPosition(day, months, width);
  const inside = (at: number) => at >= 0 && at <= width;
  const marks: CanvasElement[] = [];
  const { rehearsal, premiereAt } = production;
  if (rehearsal) marks.push(...bar(x(rehearsal.from), x(rehearsal.to), width));
  if (premiereAt && inside(x(premiereAt.slice(0, 10)))) marks.push(triangle(x(premiereAt.slice(0, 10))));
  for (const { day, done } of production.gates) if (inside(x(day))) marks.push(diamond(x(day), done));
  const aired = new Set(production.channels.flatMap(({ days }) => days));
  for (const day of aired) if (inside(x(day))) marks.push(square(x(day)));
  return marks;
}

function bar(from: number, to: number, width: number): CanvasElement[] {
  if (to < 0 || from > width) return [];
  const [left, right] = [Math.max(0, from), Math.min(width, to)];
  const body: CanvasElement = {
    type: 'rect',
    x: left,
    y: barTop,
    w: Math.max(2, right - left),
    h: barHeight,
    color: '#9A9A9A',
    lineWidth: 0.5,
    lineColor: 'black',
  };
  return [body, ...(from < 0 ? [arrow(0, -1)] : []), ...(to > width ? [arrow(width, 1)] : [])];
}

/** The bar goes on beyond the months. */
function arrow(x: number, way: 1 | -1): CanvasElement {
  const middle = barTop + barHeight / 2;
  return polygon([
    [x, middle],
    [x - way * 4, barTop],
    [x - way * 4, barTop + barHeight],
  ]);
}

function polygon(points: readonly (readonly [number, number])[], fill = 'black'): CanvasElement {
  return {
    type: 'polyline',
    closePath: true,
    lineWidth: 0.7,
    lineColor: 'black',
    color: fill,
    points: points.map(([x, y]) => ({ x, y })),
  };
}

export function diamond(x: number, done: boolean, top = markTop): CanvasElement {
  const half = size / 2;
  return polygon(
    [
      [x, top],
      [x + half, top + half],
      [x, top + size],
      [x - half, top + half],
    ],
    done ? 'black' : 'white',
  );
}

export function triangle(x: number, top = barTop): CanvasElement {
  return polygon([
    [x - 3.4, top],
    [x + 3.4, top],
    [x, top + barHeight + 1],
  ]);
}

export function square(x: number, top = markTop + size + 2): CanvasElement {
  return { type: 'rect', x: x - 2, y: top, w: 4, h: 4, color: 'black', lineWidth: 0 };
}

/** A short bar for the legend. */
export function sampleBar(): CanvasElement[] {
  return bar(0, 16, 100);
}
