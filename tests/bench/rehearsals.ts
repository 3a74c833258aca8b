import {
  arrangeRehearsal,
  findTimes,
  type PlannedCall,
  type TimeWorld,
} from '../../src/domain/schedule/index.ts';
import { dayNumber } from '../../src/domain/schedule/plan-minute.ts';
import type { LocalDate } from '../../src/shared/time/local-time.ts';
import { type Measured, measure } from './measure.ts';

/** Numbers from 0 to 1, the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) / 0x7fffff;
  };
}

/** A rehearsal in which each person is in an item with a chance. */
function rehearsal(items: number, people: number, chance: number) {
  const random = seeded(items * 1000 + people);
  const ids = Array.from({ length: items }, (_, at) => `i${at}`);
  return {
    items: ids.map((id) => ({ id, minutes: 5 + Math.floor(random() * 30) })),
    people: Array.from({ length: people }, (_, at) => ({
      id: `p${at}`,
      cost: 1 + Math.floor(random() * 5),
      items: ids.filter(() => random() < chance),
    })),
  };
}

const FIRST = dayNumber('2026-11-30' as LocalDate);

/** Eight weeks of a house of 60: three calls a day at six places, absences, ways between the places. */
function eightWeeks(): TimeWorld {
  const random = seeded(7);
  const people = Array.from({ length: 60 }, (_, at) => `p${at}`);
  const calls: PlannedCall[] = [];
  for (let day = -1; day < 58; day++)
    for (const hour of [8, 14, 18.5]) {
      const start = (FIRST + day) * 1440 + hour * 60;
      for (let n = 0; n < 2; n++)
        calls.push({
          id: `${day} ${hour} ${n}`,
          kind: 'rehearsal',
          productionId: null,
          start: start + n * 30,
          end: start + 150,
          placeId: `place ${Math.floor(random() * 6)}`,
          people: people.filter(() => random() < 0.15).map((id) => ({ id, start, end: start + 150 })),
          itemIds: [],
          openRoleIds: [],
          missingPersonIds: [],
          uncalledItemIds: [],
        });
    }
  const blank = { birthDate: null, activeFrom: null, activeTo: null };
  return {
    calls,
    people: new Map(people.map((id) => [id, { id, name: id, ...blank }])),
    unavailable: new Map(
      people.map((personId) => [
        personId,
        [
          {
            personId,
            kind: 'busy' as const,
            firstDay: FIRST,
            lastDay: Number.POSITIVE_INFINITY,
            fromMinute: 1200,
            toMinute: 1440,
            weekdays: 1 + Math.floor(random() * 127),
            note: '',
          },
        ],
      ]),
    ),
    travel: new Map(),
    holidays: new Map(),
    minorRules: { age: 15, hours: 4, untilMinute: 1320 },
  };
}

/** The order of a rehearsal, and the next times of a call. */
export async function measureRehearsals(): Promise<Measured[]> {
  const now = () => performance.now();
  const rows: Measured[] = [];
  for (const [people, chance] of [
    [12, 0.3],
    [60, 0.15],
    [60, 0.5],
  ] as const) {
    const input = rehearsal(20, people, chance);
    rows.push(
      await measure(
        `order of 20 items, ${people} people, each in ${chance * 100} %`,
        5,
        () => arrangeRehearsal(input, { now }),
        {
          bar: 1000,
        },
      ),
    );
  }
  const world = eightWeeks();
  const wish = {
    personIds: [...world.people.keys()].slice(0, 60),
    minutes: 120,
    firstDay: FIRST,
    lastDay: FIRST + 55,
    hours: [
      { fromMinute: 450, toMinute: 690 },
      { fromMinute: 810, toMinute: 1020 },
      { fromMinute: 1110, toMinute: 1290 },
    ],
    weekdays: 127,
    notBefore: 0,
    stepMinutes: 15,
    mostMissing: 15,
    mostFree: 40,
    mostNear: 20,
  };
  for (const places of [1, 6]) {
    const placeIds = Array.from({ length: places }, (_, at) => `place ${at}`);
    rows.push(
      await measure(
        `next times in 8 weeks, 60 people, ${places} places`,
        15,
        () => findTimes(world, { ...wish, placeIds }),
        {
          bar: 50,
        },
      ),
    );
  }
  return rows;
}
