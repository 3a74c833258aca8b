import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../shared/contract/items.ts';
import type { CallPerson } from '../../../shared/contract/schedule.ts';
import { blankItem } from '../../productions/index.ts';
import { callTimesOf } from './call-times.ts';
import { itemStarts } from './item-starts.ts';
import { presencesOf } from './presence.ts';
import { rehearsalReader } from './rehearsal-of-call.ts';

const item = (id: string, minutes: number, personIds: string[] = []): Item => ({
  ...blankItem,
  id,
  productionId: 'p',
  parentId: null,
  orderKey: id,
  kind: 'scene',
  title: `Lớp ${id}`,
  castNames: '',
  roleIds: [],
  personIds,
  rehearsalMinutes: minutes,
});
const person = (personId: string): CallPerson => ({
  personId,
  source: 'derived',
  attendance: '',
  arriveMinutes: null,
  leaveMinutes: null,
});
type Call = Parameters<ReturnType<typeof rehearsalReader>>[0];
const callOf = (itemIds: string[], ids: string[], durationMinutes = 120): Call => ({
  itemIds,
  itemMinutes: [],
  durationMinutes,
  people: ids.map(person),
  castNumber: null,
  withUnderstudies: false,
  overrides: [],
});
/** A call whose order was accepted before calls kept the minutes of their items. */
function accepted(call: Call, items: Item[], order: string[]): Call {
  const { items: shared, people } = rehearsalReader(items, [])(call);
  const input = { items: shared, people: people.map((each) => ({ ...each, cost: 1 })) };
  const times = new Map(
    callTimesOf(presencesOf(input, order).people, call.durationMinutes).map((time) => [time.personId, time]),
  );
  return {
    ...call,
    itemIds: order,
    people: call.people.map((each) => ({ ...each, ...times.get(each.personId) })),
  };
}
/** What the dialog writes when an order is accepted, with minutes of another length where some were typed in. */
function kept(call: Call, items: Item[], order: string[], typed: Record<string, number> = {}): Call {
  const itemMinutes = rehearsalReader(
    items,
    [],
  )(call).items.map(({ id, minutes }) => ({
    itemId: id,
    minutes: typed[id] ?? minutes,
  }));
  return accepted({ ...call, itemMinutes }, items, order);
}
const startsOf = (call: Call, items: Item[]) => itemStarts(call, rehearsalReader(items, [])(call));

const items = [item('a', 60, ['An', 'Chi']), item('b', 30, ['Bình', 'Chi']), item('c', 30, ['Bình'])];
const call = callOf(['a', 'b', 'c'], ['An', 'Bình', 'Chi', 'Dũng']);

describe('minutes of the items of a call', () => {
  test('are their share of it, but for those that the call keeps', () => {
    const itemMinutes = [{ itemId: 'b', minutes: 45 }];
    expect(rehearsalReader(items, [])({ ...call, itemMinutes }).items).toMatchObject([
      { id: 'a', minutes: 60, usual: 60 },
      { id: 'b', minutes: 45, usual: 30 },
      { id: 'c', minutes: 30, usual: 30 },
    ]);
  });
});

describe('when the items of a call that keeps their minutes begin', () => {
  const order = ['c', 'b', 'a'];
  const done = kept(call, items, order, { a: 40, b: 35 });

  test('is known from them, and stays when the items or the length of the call change', () => {
    const starts = new Map(Object.entries({ c: 0, b: 30, a: 65 }));
    expect(startsOf(done, items)).toEqual(starts);
    const longer = items.map((each) => ({ ...each, rehearsalMinutes: 90 }));
    expect(startsOf({ ...done, durationMinutes: 180 }, longer)).toEqual(starts);
  });

  test('is known too where everyone is there for the whole call', () => {
    const people = done.people.map(({ personId }) => person(personId));
    expect(startsOf({ ...done, people }, items)?.get('a')).toBe(65);
  });

  test('is not known where they are more than the call has', () => {
    expect(startsOf({ ...done, durationMinutes: 104 }, items)).toBeNull();
    expect(startsOf({ ...done, durationMinutes: 105 }, items)).not.toBeNull();
  });

  test('is not known where someone would miss a part of an own item: the order is another, or the time', () => {
    expect(startsOf({ ...done, itemIds: ['a', 'b', 'c'] }, items)).toBeNull();
    const late = done.people.map((each) => (each.personId === 'An' ? { ...each, arriveMinutes: 70 } : each));
    expect(startsOf({ ...done, people: late }, items)).toBeNull();
    const early = done.people.map((each) => (each.personId === 'An' ? { ...each, arriveMinutes: 5 } : each));
    expect(startsOf({ ...done, people: early }, items)?.get('a')).toBe(65);
  });

  test('is not known once an item without minutes of its own came in', () => {
    const more = [...items, item('d', 30)];
    expect(startsOf({ ...done, durationMinutes: 300, itemIds: [...order, 'd'] }, more)).toBeNull();
  });

  test('is known for any order that was accepted, whole minutes as they may be', () => {
    const ids = ['An', 'Bình', 'Chi', 'Dũng'];
    const some = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 60 }), people: fc.subarray(ids) }), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(some, fc.nat(50), (rows, more) => {
        const all = rows.map(({ people }, at) => item(`i${at}`, 0, people));
        const typed = Object.fromEntries(rows.map(({ minutes }, at) => [`i${at}`, minutes]));
        const length = rows.reduce((sum, { minutes }) => sum + minutes, more);
        const listed = all.map(({ id }) => id).toReversed();
        const starts = startsOf(kept(callOf(listed, ids, length), all, listed, typed), all);
        let at = 0;
        expect(starts).toEqual(
          new Map(
            listed.map((id) => {
              const start = at;
              at += typed[id] ?? 0;
              return [id, start];
            }),
          ),
        );
      }),
    );
  });
});

describe('when the items of a call begin that keeps no minutes', () => {
  test('is known once an order was accepted with its call times', () => {
    const done = accepted(call, items, ['c', 'b', 'a']);
    expect(startsOf(done, items)).toEqual(new Map(Object.entries({ c: 0, b: 30, a: 60 })));
  });

  test('is not known where the items were only listed, or one alone', () => {
    expect(startsOf(call, items)).toBeNull();
    expect(startsOf(accepted(callOf(['a'], ['An']), items, ['a']), items)).toBeNull();
  });

  test('is not known any more when a player has another time, or the call another length', () => {
    const done = accepted(call, items, ['c', 'b', 'a']);
    const other = done.people.map((each) =>
      each.personId === 'Chi' ? { ...each, arriveMinutes: 45 } : each,
    );
    expect(startsOf({ ...done, people: other }, items)).toBeNull();
    expect(startsOf({ ...done, durationMinutes: 180 }, items)).toBeNull();
  });

  test('does not depend on those who are in none of the items', () => {
    const done = accepted(call, items, ['c', 'b', 'a']);
    const other = done.people.map((each) =>
      each.personId === 'Dũng' ? { ...each, leaveMinutes: 20 } : each,
    );
    expect(startsOf({ ...done, people: other }, items)?.get('a')).toBe(60);
  });

  test('follows any accepted order, within the call and without gaps', () => {
    const ids = ['An', 'Bình', 'Chi', 'Dũng'];
    const some = fc.array(fc.record({ minutes: fc.integer({ min: 0, max: 60 }), people: fc.subarray(ids) }), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 20, max: 300 }),
        fc.infiniteStream(fc.nat(1000)),
        (rows, length, dice) => {
          const all = rows.map(({ minutes, people }, at) => item(`i${at}`, minutes, people));
          const listed = all.map(({ id }) => id);
          const order = listed
            .map((id) => ({ id, by: dice.next().value }))
            .toSorted((a, b) => a.by - b.by)
            .map(({ id }) => id);
          const done = accepted(callOf(listed, ids, length), all, order);
          const starts = startsOf(done, all);
          const own = done.people.some((each) => each.arriveMinutes !== null || each.leaveMinutes !== null);
          expect(starts !== null).toBe(own);
          if (!starts) return;
          expect([...starts.keys()]).toEqual(order);
          const minutes = new Map(
            rehearsalReader(all, [])(done).items.map((each) => [each.id, each.minutes]),
          );
          let at = 0;
          for (const [id, start] of starts) {
            expect(start).toBe(at);
            at += minutes.get(id) ?? 0;
          }
          expect(at).toBe(length);
        },
      ),
    );
  });
});
