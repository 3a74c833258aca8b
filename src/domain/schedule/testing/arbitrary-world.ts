import fc from 'fast-check';
import { settingsFrom } from '../../../shared/settings.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { MINUTES_A_DAY } from '../plan-minute.ts';
import { type PlannedCall, type ScheduleWorld, travelKey } from '../schedule-world.ts';
import { away, dayOf, person } from './make-world.ts';

const FIRST = dayOf('2026-02-09');
const people = ['p0', 'p1', 'p2', 'p3'];
const places = ['x', 'y', 'z'];
const kinds = [
  'rehearsal',
  'meeting',
  'performance',
  'video-recording',
  'dress-rehearsal',
  'live-slot',
] as const;

/** Calls on a grid of half hours, so that ends that meet beginnings are frequent. */
function arbitraryCall(id: string): fc.Arbitrary<PlannedCall> {
  return fc
    .record({
      day: fc.integer({ min: 0, max: 17 }),
      slot: fc.integer({ min: 8, max: 47 }),
      length: fc.integer({ min: 1, max: 14 }),
      kind: fc.constantFrom(...kinds),
      place: fc.option(fc.constantFrom(...places), { nil: null }),
      production: fc.option(fc.constantFrom('A', 'B'), { nil: null }),
      called: fc.uniqueArray(
        fc.record({ id: fc.constantFrom(...people), late: fc.nat({ max: 2 }), early: fc.nat({ max: 2 }) }),
        { selector: ({ id: who }) => who, maxLength: 4 },
      ),
      open: fc.subarray(['r1', 'r2']),
      uncalled: fc.subarray(['i1', 'i2']),
    })
    .map(({ day, slot, length, kind, place, production, called, open, uncalled }) => {
      const start = (FIRST + day) * MINUTES_A_DAY + slot * 30;
      const end = start + length * 30;
      return {
        id,
        kind,
        productionId: production,
        start,
        end,
        placeId: place,
        itemIds: uncalled,
        openRoleIds: open,
        missingPersonIds: [],
        uncalledItemIds: uncalled,
        people: called.map(({ id: who, late, early }) => {
          const from = start + Math.min(late, length - 1) * 15;
          return { id: who, start: from, end: Math.max(from + 5, end - early * 15) };
        }),
      };
    });
}

const ids = Array.from({ length: 14 }, (_, n) => `c${String(n).padStart(2, '0')}`);

export const arbitraryCalls = (among: readonly string[] = ids): fc.Arbitrary<PlannedCall[]> =>
  fc.subarray([...among]).chain((some) => fc.tuple(...some.map(arbitraryCall)));

/** A small house in the weeks around Tết 2026, with a child, someone who leaves, and ways between places. */
export const arbitraryWorld: fc.Arbitrary<ScheduleWorld> = fc
  .record({
    calls: arbitraryCalls(),
    busy: fc.array(
      fc.record({
        personId: fc.constantFrom(...people),
        first: fc.integer({ min: 0, max: 17 }),
        days: fc.integer({ min: 0, max: 9 }),
        from: fc.integer({ min: 0, max: 40 }),
        length: fc.integer({ min: 1, max: 8 }),
        weekdays: fc.integer({ min: 1, max: 127 }),
      }),
      { maxLength: 4 },
    ),
    way: fc.constantFrom(0, 20, 45),
    rest: fc.constantFrom(0, 8, 12),
    leaves: fc.integer({ min: 0, max: 17 }),
    grows: fc.integer({ min: 0, max: 17 }),
  })
  .map(({ calls, busy, way, rest, leaves, grows }) => ({
    calls,
    people: new Map([
      [
        'p0',
        person('p0', {
          birthDate: new Date(Date.UTC(2011, 1, 9 + grows)).toISOString().slice(0, 10) as LocalDate,
        }),
      ],
      [
        'p1',
        person('p1', {
          activeTo: new Date((FIRST + leaves) * 86_400_000).toISOString().slice(0, 10) as LocalDate,
        }),
      ],
      ['p2', person('p2')],
    ]),
    unavailable: Map.groupBy(
      busy.map((each) =>
        away(each.personId, '2026-02-09', {
          firstDay: FIRST + each.first,
          lastDay: FIRST + each.first + each.days,
          fromMinute: each.from * 30,
          toMinute: Math.min(1440, (each.from + each.length) * 30),
          weekdays: each.weekdays,
        }),
      ),
      ({ personId }) => personId,
    ),
    places: new Map([
      ['x', { name: 'X', capacity: 2 }],
      ['y', { name: 'Y', capacity: null }],
    ]),
    travel: new Map([[travelKey('x', 'y'), way]]),
    holidays: new Map([
      [dayOf('2026-02-17'), { name: 'Mùng 1 Tết', kind: 'public' as const }],
      [dayOf('2026-02-21'), { name: 'Làm bù', kind: 'worked' as const }],
    ]),
    productions: new Map([
      ['A', { title: 'A', premiere: (FIRST + 9) * MINUTES_A_DAY + 1170 }],
      ['B', { title: 'B', premiere: null }],
    ]),
    rules: settingsFrom(
      new Map<string, unknown>([
        ['rules.restHours', rest],
        ['rules.daysWithoutRest', 3],
        ['rules.weekHours', 20],
      ]),
    ),
  }));
