import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { holidaySpans, placeLabels } from './holiday-spans.ts';
import { lunarLane, monthLane, quarterLane } from './lanes.ts';
import { middleOf, scaleOf, spanOf, xOf } from './scale.ts';

const day = (text: string) => text as LocalDate;
const year = scaleOf(day('2022-01-01'), day('2022-12-31'));
const today = day('2022-09-14');

describe('the axis', () => {
  it('begins with its first day and ends after its last', () => {
    expect(xOf(year, '2022-01-01')).toBe(0);
    expect(xOf(year, '2023-01-01')).toBe(1);
    expect(middleOf(year, '2022-01-01')).toBeCloseTo(0.5 / 365);
    expect(xOf(year, '2021-12-31')).toBeLessThan(0);
  });
  it('takes a day with its hour as the day, and cuts spans at its ends', () => {
    expect(xOf(year, '2022-07-02T19:30')).toBe(xOf(year, '2022-07-02'));
    expect(spanOf(year, '2021-12-01', '2022-01-01')).toEqual({ x: 0, width: 1 / 365 });
    expect(spanOf(year, '2021-12-01', '2021-12-31')).toBeNull();
  });
});

describe('the lanes', () => {
  for (const [name, lane] of [
    ['quarters', quarterLane],
    ['months', monthLane],
    ['lunar months', lunarLane],
  ] as const) {
    it(`${name} cover the axis without a gap, and one holds today`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 1, max: 12 }), (y, month) => {
          const pad = String(month).padStart(2, '0');
          const scale = scaleOf(day(`${y}-${pad}-15`), day(`${y + 1}-06-20`));
          let at = 0;
          const cells = lane(scale, scale.end);
          for (const cell of cells) {
            expect(cell.x).toBeCloseTo(at);
            at = cell.x + cell.width;
          }
          expect(at).toBeCloseTo(1);
          expect(cells.filter((cell) => cell.holds)).toHaveLength(1);
        }),
      );
    });
  }
  it('name what they hold', () => {
    expect(quarterLane(year, today).map((cell) => [cell.name, cell.holds])).toEqual([
      ['1', false],
      ['2', false],
      ['3', true],
      ['4', false],
    ]);
    expect(monthLane(year, today).find((cell) => cell.holds)?.name).toBe('9');
    expect(lunarLane(year, today).find((cell) => cell.holds)?.name).toBe('Tám');
  });
});

describe('holidays', () => {
  const on = (date: string, name: string, kind: 'public' | 'memorial' = 'public') => ({
    date: day(date),
    name,
    kind,
  });
  it('that follow each other are one, under what their names share or their days', () => {
    const spans = holidaySpans([
      on('2022-02-02', 'Mùng 2 Tết'),
      on('2022-02-01', 'Mùng 1 Tết'),
      on('2022-04-30', 'Ngày Chiến thắng'),
      on('2022-05-01', 'Quốc tế Lao động'),
      on('2022-09-02', 'Quốc khánh'),
      on('2022-09-03', 'Giỗ Tổ sân khấu', 'memorial'),
    ]);
    expect(spans.map((span) => [span.short, span.from, span.to])).toEqual([
      ['Tết', '2022-02-01', '2022-02-02'],
      ['30/4 – 1/5', '2022-04-30', '2022-05-01'],
      ['Quốc khánh', '2022-09-02', '2022-09-02'],
      ['Giỗ Tổ sân khấu', '2022-09-03', '2022-09-03'],
    ]);
  });
  it('labels never lie on each other or on a mark, nor beyond the lane', () => {
    const mark = fc.record({
      at: fc.integer({ min: 0, max: 590 }),
      label: fc.integer({ min: 10, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 14 }), (given) => {
        const marks = given
          .toSorted((a, b) => a.at - b.at)
          .map(({ at, label }) => ({ left: at, right: at + 4, label }));
        const sides = placeLabels(marks, 600);
        const boxes = marks.flatMap(({ left, right, label }, index) => {
          if (sides[index] === 'right') return [[right + 4, right + 4 + label] as const];
          return sides[index] === 'left' ? [[left - 4 - label, left - 4] as const] : [];
        });
        const sorted = boxes.toSorted((a, b) => a[0] - b[0]);
        sorted.forEach(([from, to], index) => {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(600);
          expect(from).toBeGreaterThanOrEqual(sorted[index - 1]?.[1] ?? 0);
          for (const { left, right } of marks) expect(from >= right || to <= left).toBe(true);
        });
      }),
    );
  });
});
