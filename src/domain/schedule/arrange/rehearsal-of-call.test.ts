import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../shared/contract/items.ts';
import type { CallPerson } from '../../../shared/contract/schedule.ts';
import { blankItem } from '../../productions/index.ts';
import { callTimesOf } from './call-times.ts';
import { presencesOf } from './presence.ts';
import { itemStarts, rehearsalReader } from './rehearsal-of-call.ts';

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
  durationMinutes,
  people: ids.map(person),
  castNumber: null,
  withUnderstudies: false,
  overrides: [],
});
/** What the dialog writes when an order is accepted. */
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
const startsOf = (call: Call, items: Item[]) => itemStarts(call, rehearsalReader(items, [])(call));

const items = [item('a', 60, ['An', 'Chi']), item('b', 30, ['Bình', 'Chi']), item('c', 30, ['Bình'])];
const call = callOf(['a', 'b', 'c'], ['An', 'Bình', 'Chi', 'Dũng']);

describe('when the items of a call begin', () => {
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
