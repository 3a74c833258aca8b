import type { PlanStore } from '../../src/application/plan/plan-store.ts';
import { createConflictDesk } from '../../src/application/schedule/conflict-desk.ts';
import {
  createConflictChecker,
  dayNumber,
  findConflicts,
  MINUTES_A_DAY,
  type PlannedCall,
  type ScheduleWorld,
} from '../../src/domain/schedule/index.ts';
import { settingsFrom } from '../../src/shared/settings.ts';
import type { LocalDate } from '../../src/shared/time/local-time.ts';
import { type Measured, measure } from './measure.ts';

const PEOPLE = 400;
const PEOPLE_A_CALL = 5;
/** Morning, afternoon, evening. */
const STARTS = [8 * 60, 14 * 60, 18 * 60 + 30];
const PLACES = 10;

/** The same numbers each time. */
function randomNumbers(): (below: number) => number {
  let state = 20_260_302;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * A busy house: each day ten places with three calls of 2 h 30 min, five people each, nobody in two at once. One call in
 * fifty then reaches into the next of its place, and one name in two hundred is put on a list by mistake.
 */
export function busyHouse(count: number): ScheduleWorld {
  const random = randomNumbers();
  const first = dayNumber('2016-01-04' as LocalDate) * MINUTES_A_DAY;
  const ids = Array.from({ length: PEOPLE }, (_, n) => `person-${n}`);
  const places = Array.from({ length: PLACES }, (_, n) => `place-${n}`);
  const productions = Array.from({ length: 40 }, (_, n) => `production-${n}`);
  const calls = Array.from({ length: count }, (_, n): PlannedCall => {
    const [half, place] = [Math.floor(n / PLACES), n % PLACES];
    const usual =
      first + Math.floor(half / STARTS.length) * MINUTES_A_DAY + (STARTS[half % STARTS.length] ?? 0);
    const start = usual + (n % 50 === 0 ? 230 : 0);
    const end = start + 150;
    const people = Array.from({ length: PEOPLE_A_CALL }, (_person, k) => {
      const turn = (place * PEOPLE_A_CALL + k) * 8 + ((half * 5) % 8);
      return { id: ids[random(200) === 0 ? random(PEOPLE) : turn] ?? '', start, end };
    });
    return {
      id: `call-${n}`,
      kind: 'rehearsal',
      productionId: productions[n % 40] ?? null,
      start,
      end,
      placeId: places[place] ?? null,
      itemIds: [],
      openRoleIds: [],
      missingPersonIds: [],
      uncalledItemIds: [],
      people: people.filter(({ id }, at) => people.findIndex((other) => other.id === id) === at),
    };
  });
  const people = ids.map((id, n) => ({
    id,
    name: `Diễn viên ${n}`,
    birthDate: null,
    activeFrom: null,
    activeTo: null,
  }));
  return {
    calls,
    people: new Map(people.map((person) => [person.id, person])),
    unavailable: new Map(),
    places: new Map(),
    travel: new Map(),
    holidays: new Map(),
    productions: new Map(),
    rules: settingsFrom(new Map()),
  };
}

/** The full check, one call in the hand, and one that was dropped. */
export async function measureConflicts(): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const [count, bar, words] of [
    [10_000, 20, '10,000'],
    [100_000, 250, '100,000'],
  ] as const) {
    const world = busyHouse(count);
    const found = findConflicts(world).length;
    rows.push(
      await measure(
        `conflicts of ${words} calls × 5 people (${found} found)`,
        15,
        () => findConflicts(world),
        { bar },
      ),
    );
    const checker = createConflictChecker(world);
    const lifted = world.calls[count >> 1];
    if (!lifted) continue;
    let step = 0;
    const moved = () => {
      step = (step + 15) % (5 * MINUTES_A_DAY);
      const [start, end] = [lifted.start + step, lifted.end + step];
      return { ...lifted, start, end, people: lifted.people.map(({ id }) => ({ id, start, end })) };
    };
    rows.push(
      await measure(`one dragged call of ${words}, each step`, 301, () => checker.of([moved()]), { bar: 1 }),
    );
    rows.push(await measure(`one dropped call of ${words}`, 101, () => checker.update([moved()])));
  }
  return rows;
}

/** The same on a plan in its file: read and checked for the first time, and after one act. */
export async function measureConflictsOf(
  plan: PlanStore,
  write: () => Promise<unknown>,
): Promise<Measured[]> {
  const all = await measure(
    'read and check a plan of ten years, all of it',
    1,
    () => createConflictDesk(plan).checker(null),
    { warm: false },
  );
  const desk = createConflictDesk(plan);
  const since = '2022-01-01' as LocalDate;
  const year = await measure('the same, its last year', 1, () => desk.checker(since), { warm: false });
  const times: Measured['runs'] = [];
  for (let n = 0; n < 11; n++) {
    await write();
    const started = performance.now();
    desk.checker(since);
    times.push(performance.now() - started);
  }
  return [
    all,
    year,
    { name: 'the same after one act on a call', runs: times.toSorted((a, b) => a - b), bar: null },
  ];
}
