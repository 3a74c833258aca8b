import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { dayNumber, dayOfNumber } from '../schedule/index.ts';
import type { Availability, AvailabilityFields, AvailabilityKind } from './availability.ts';
import { busyOn } from './availability.ts';
import {
  cellState,
  dayParts,
  isEmptyChange,
  type PaintedCell,
  paintAvailability,
} from './paint-availability.ts';

const monday = dayNumber('2026-11-02' as LocalDate);
const part = (name: (typeof dayParts)[number]['name']) =>
  dayParts.find((each) => each.name === name) ?? dayParts[0];
const cell = (day: number, name: (typeof dayParts)[number]['name'], personId = 'an'): PaintedCell => ({
  personId,
  day: monday + day,
  from: part(name).from,
  to: part(name).to,
});
const row = (id: string, fields: Partial<AvailabilityFields>): Availability => ({
  id,
  personId: 'an',
  kind: 'busy',
  firstDate: dayOfNumber(monday),
  lastDate: dayOfNumber(monday + 6),
  fromMinute: 0,
  toMinute: 1440,
  weekdays: 127,
  note: '',
  ...fields,
});

/** The rows as they stand after a change. */
function after(rows: readonly Availability[], change: ReturnType<typeof paintAvailability>): Availability[] {
  const updates = new Map(change.update.map(({ id, fields }) => [id, fields]));
  return [
    ...rows
      .filter(({ id }) => !change.remove.includes(id))
      .map((each) => ({ ...each, ...updates.get(each.id) })),
    ...change.add.map((fields, i) => ({ ...fields, id: `new-${i}` })),
  ];
}

describe('a stroke', () => {
  test('makes one row of parts that touch, and of days in a row with the same hours', () => {
    const all = [0, 1, 2].flatMap((day) => dayParts.map(({ name }) => cell(day, name)));
    expect(paintAvailability([], all, 'leave').add).toEqual([
      expect.objectContaining({
        kind: 'leave',
        firstDate: '2026-11-02',
        lastDate: '2026-11-04',
        fromMinute: 0,
        toMinute: 1440,
      }),
    ]);
    const two = [cell(0, 'evening'), cell(2, 'evening'), cell(0, 'evening', 'binh')];
    expect(
      paintAvailability([], two, 'busy').add.map(({ personId, firstDate }) => [personId, firstDate]),
    ).toEqual([
      ['an', '2026-11-02'],
      ['an', '2026-11-04'],
      ['binh', '2026-11-02'],
    ]);
  });

  test('cuts a leave of a week around what is erased, and keeps its row for the first part', () => {
    const change = paintAvailability([row('a', { kind: 'leave' })], [cell(2, 'afternoon')], null);
    expect(change.update).toEqual([{ id: 'a', fields: expect.objectContaining({ lastDate: '2026-11-03' }) }]);
    expect(
      change.add.map(({ firstDate, lastDate, fromMinute, toMinute }) => [
        firstDate,
        lastDate,
        fromMinute,
        toMinute,
      ]),
    ).toEqual([
      ['2026-11-04', '2026-11-04', 0, 720],
      ['2026-11-04', '2026-11-04', 1080, 1440],
      ['2026-11-05', '2026-11-08', 0, 1440],
    ]);
  });

  test('takes one Tuesday out of every Tuesday, without an end', () => {
    const weekly = row('a', { weekdays: 0b10, lastDate: null, fromMinute: 810, toMinute: 1020 });
    const change = paintAvailability([weekly], [cell(8, 'afternoon')], null);
    const left = after([weekly], change);
    const on = (day: number) => busyOn(left, monday + day).length;
    expect([on(1), on(8), on(15), on(702)]).toEqual([1, 0, 1, 0]);
    expect(on(15 + 7 * 52)).toBe(1);
  });

  test('passes over what is that kind already, and removes a row that is painted over', () => {
    const rows = [row('a', { firstDate: dayOfNumber(monday), lastDate: dayOfNumber(monday), toMinute: 720 })];
    expect(isEmptyChange(paintAvailability(rows, [cell(0, 'morning')], 'busy'))).toBe(true);
    expect(isEmptyChange(paintAvailability(rows, [cell(0, 'evening')], null))).toBe(true);
    const over = paintAvailability(rows, [cell(0, 'morning')], 'leave');
    expect(over.remove).toEqual(['a']);
    expect(over.add).toHaveLength(1);
  });
});

test('a stroke changes its cells and nothing else', () => {
  const kinds: (AvailabilityKind | null)[] = ['busy', 'leave', 'travelling', null];
  const anyRow = fc.record({
    person: fc.constantFrom('an', 'binh'),
    kind: fc.constantFrom('busy' as const, 'leave' as const, 'travelling' as const),
    first: fc.integer({ min: -10, max: 8 }),
    length: fc.option(fc.nat(15), { nil: null }),
    from: fc.integer({ min: 0, max: 23 }),
    long: fc.integer({ min: 1, max: 24 }),
    weekdays: fc.integer({ min: 1, max: 127 }),
  });
  const anyCell = fc.tuple(
    fc.constantFrom('an', 'binh'),
    fc.nat(6),
    fc.constantFrom(...dayParts.map(({ name }) => name)),
  );
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 5 }),
      fc.array(anyCell, { minLength: 1, maxLength: 10 }),
      fc.constantFrom(...kinds),
      (given, touched, kind) => {
        const rows = given.map((each, i) =>
          row(`r${i}`, {
            personId: each.person,
            kind: each.kind,
            firstDate: dayOfNumber(monday + each.first),
            lastDate: each.length === null ? null : dayOfNumber(monday + each.first + each.length),
            fromMinute: each.from * 60,
            toMinute: Math.min(1440, (each.from + each.long) * 60),
            weekdays: each.weekdays,
          }),
        );
        const cells = touched.map(([personId, day, name]) => cell(day, name, personId));
        const left = after(rows, paintAvailability(rows, cells, kind));
        const kindAt = (list: readonly Availability[], personId: string, day: number, minute: number) => {
          const own = list.filter((each) => each.personId === personId);
          return (['leave', 'travelling', 'busy'] as const).filter((each) =>
            busyOn(own, day, each).some(({ from, to }) => minute >= from && minute < to),
          );
        };
        for (const personId of ['an', 'binh'])
          for (let day = monday - 3; day < monday + 10; day++)
            for (let minute = 30; minute < 1440; minute += 60) {
              const painted = cells.some(
                (each) =>
                  each.personId === personId && each.day === day && minute >= each.from && minute < each.to,
              );
              const before = kindAt(rows, personId, day, minute);
              const now = kindAt(left, personId, day, minute);
              // A cell that held the kind before may hold another beside it still.
              if (painted && kind !== null) expect(now).toContain(kind);
              else if (painted) expect(now).toEqual([]);
              else expect(now).toEqual(before);
            }
      },
    ),
    { numRuns: 40 },
  );
});

test('a cell shows the kind that takes all of it before one that takes a part', () => {
  const own = [
    row('a', { fromMinute: 0, toMinute: 60, kind: 'leave' }),
    row('b', { fromMinute: 0, toMinute: 720 }),
  ];
  expect(cellState(own, monday, part('morning'))).toEqual({ kind: 'busy', whole: true });
  expect(cellState(own.slice(0, 1), monday, part('morning'))).toEqual({ kind: 'leave', whole: false });
  expect(cellState(own, monday, part('evening'))).toBeNull();
});
