import { describe, expect, test } from 'vitest';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { LocalDateTime } from '../../../../shared/time/local-time.ts';
import { applyWrite, withOwnWrites } from './apply-writes.ts';

const at = (text: string) => text as LocalDateTime;
const person = (personId: string, source: 'derived' | 'added' | 'removed' = 'derived') => ({
  personId,
  source,
  attendance: '' as const,
  arriveMinutes: null,
  leaveMinutes: null,
});
const call: CallRecord = {
  id: 'a',
  productionId: 'lvt',
  kind: 'rehearsal',
  title: '',
  startsAt: at('2022-09-14T08:00'),
  durationMinutes: 180,
  placeId: 'phong-1',
  status: 'done',
  note: '',
  castNumber: null,
  withUnderstudies: false,
  itemIds: ['lop-7'],
  overrides: [],
  revision: 2,
  people: [{ ...person('khiem'), attendance: 'late' }, person('quang', 'added')],
};
const cast: Record<string, string[]> = { 'lop-7': ['khiem'], 'lop-9': ['nhien', 'khiem'] };
const of = (id: string) => cast[id];
const people = (record: CallRecord | undefined) =>
  record?.people.map((one) => `${one.personId} ${one.source}`);

describe('what an act makes of the calls that are shown', () => {
  test('moves, changes and removes', () => {
    const startsAt = at('2022-09-15T19:30');
    const [moved] = applyWrite([call], { update: [{ id: 'a', fields: { startsAt } }] }, [], of);
    expect(moved).toEqual({ ...call, startsAt });
    expect(applyWrite([call], { remove: ['a'] }, [], of)).toEqual([]);
  });

  test('a copy is planned anew, without attendance, with the hand’s additions', () => {
    const write = { add: [{ copyOf: 'a', fields: { startsAt: at('2022-09-16T08:00') } }] };
    const [first, copy] = applyWrite([call], write, ['b'], of);
    expect(first).toBe(call);
    expect(copy).toMatchObject({
      id: 'b',
      status: 'planned',
      itemIds: ['lop-7'],
      startsAt: '2022-09-16T08:00',
    });
    expect(people(copy)).toEqual(['khiem derived', 'quang added']);
    expect(copy?.people.every(({ attendance }) => attendance === '')).toBe(true);
  });

  test('other items call other people, whom the hand put there stay', () => {
    const [next] = applyWrite([call], { update: [{ id: 'a', fields: { itemIds: ['lop-9'] } }] }, [], of);
    expect(people(next)).toEqual(['khiem derived', 'quang added', 'nhien derived']);
  });

  test('a person comes, goes and is given back to the cast', () => {
    const step = (change: object) =>
      applyWrite([call], { update: [{ id: 'a', fields: {}, people: change }] }, [], of)[0];
    expect(people(step({ add: ['bach'] }))).toEqual(['khiem derived', 'quang added', 'bach added']);
    expect(people(step({ remove: ['khiem'] }))).toEqual(['khiem removed', 'quang added']);
    expect(people(step({ reset: ['quang'] }))).toEqual(['khiem derived']);
  });
});

test('an act that was read back is not done twice', () => {
  const own = {
    key: 1,
    newIds: ['b'],
    write: { add: [{ fields: { startsAt: at('2022-09-14T14:00') } }] },
  };
  expect(withOwnWrites([call], 10, [{ ...own, seq: null }], of)).toHaveLength(2);
  expect(withOwnWrites([call], 10, [{ ...own, seq: 11 }], of)).toHaveLength(2);
  expect(withOwnWrites([call], 11, [{ ...own, seq: 11 }], of)).toEqual([call]);
  // Read back under the id that the answer named, before the sequence was seen.
  expect(withOwnWrites([{ ...call, id: 'b' }], 10, [{ ...own, seq: null }], of)).toHaveLength(1);
});
