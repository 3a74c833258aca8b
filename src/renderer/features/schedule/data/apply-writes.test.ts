import { describe, expect, test } from 'vitest';
import { prepareCast } from '../../../../domain/schedule/index.ts';
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
  castNumber: 1,
  withUnderstudies: false,
  itemIds: ['lop-7'],
  itemMinutes: [],
  overrides: [],
  revision: 2,
  people: [{ ...person('khiem'), attendance: 'late' }, person('quang', 'added')],
};
const casts = new Map([
  [
    'lvt',
    prepareCast({
      items: [
        { id: 'lop-7', parentId: null, roleIds: ['tien'], personIds: [] },
        { id: 'lop-9', parentId: null, roleIds: ['tien'], personIds: ['nhien'] },
      ],
      castings: [
        { roleId: 'tien', personId: 'khiem', castNumber: 1, place: 'main' },
        { roleId: 'tien', personId: 'bach', castNumber: 2, place: 'main' },
      ],
    }),
  ],
]);
const people = (record: CallRecord | undefined) =>
  record?.people.map((one) => `${one.personId} ${one.source}`);

describe('what an act makes of the calls that are shown', () => {
  test('moves, changes and removes', () => {
    const startsAt = at('2022-09-15T19:30');
    const [moved] = applyWrite([call], { update: [{ id: 'a', fields: { startsAt } }] }, [], casts);
    expect(moved).toEqual({ ...call, startsAt });
    expect(applyWrite([call], { remove: ['a'] }, [], casts)).toEqual([]);
  });

  test('a copy is planned anew, without attendance, with the hand’s additions', () => {
    const write = { add: [{ copyOf: 'a', fields: { startsAt: at('2022-09-16T08:00') } }] };
    const [first, copy] = applyWrite([call], write, ['b'], casts);
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

  test('an item that leaves takes its minutes along', () => {
    const kept = { ...call, itemMinutes: [{ itemId: 'lop-7', minutes: 40 }] };
    const minutesWith = (itemIds: string[]) =>
      applyWrite([kept], { update: [{ id: 'a', fields: { itemIds } }] }, [], casts)[0]?.itemMinutes;
    expect(minutesWith(['lop-9', 'lop-7'])).toEqual(kept.itemMinutes);
    expect(minutesWith(['lop-9'])).toEqual([]);
  });

  test('other items call other people, whom the hand put there stay', () => {
    const [next] = applyWrite([call], { update: [{ id: 'a', fields: { itemIds: ['lop-9'] } }] }, [], casts);
    expect(people(next)).toEqual(['khiem derived', 'quang added', 'nhien derived']);
    const [house] = applyWrite(
      [call],
      { update: [{ id: 'a', fields: { itemIds: [], productionId: null } }] },
      [],
      casts,
    );
    // Who was there stays.
    expect(people(house)).toEqual(['khiem added', 'quang added']);
  });

  test('another kíp, or another player for this call only, calls whom it names', () => {
    const change = (fields: Partial<CallRecord>) =>
      people(applyWrite([planned], { update: [{ id: 'a', fields }] }, [], casts)[0]);
    const planned = { ...call, people: [person('khiem')] };
    expect(change({ castNumber: 2 })).toEqual(['bach derived']);
    expect(change({ overrides: [{ roleId: 'tien', personId: 'quang' }] })).toEqual(['quang derived']);
  });

  test('a shorter call wants nobody after its end', () => {
    const late = { ...call, people: [{ ...person('khiem'), arriveMinutes: 90, leaveMinutes: 150 }] };
    const [next] = applyWrite([late], { update: [{ id: 'a', fields: { durationMinutes: 60 } }] }, [], casts);
    expect(next?.people).toEqual([person('khiem')]);
  });

  test('a cast that is not known here yet leaves the list', () => {
    const [next] = applyWrite([call], { update: [{ id: 'a', fields: { castNumber: 2 } }] }, [], new Map());
    expect(people(next)).toEqual(people(call));
  });

  test('a person comes, goes and is given back to the cast', () => {
    const step = (change: object) =>
      applyWrite([call], { update: [{ id: 'a', fields: {}, people: change }] }, [], casts)[0];
    expect(people(step({ add: ['bach'] }))).toEqual(['khiem derived', 'quang added', 'bach added']);
    expect(people(step({ remove: ['khiem', 'nobody'] }))).toEqual(['khiem removed', 'quang added']);
    expect(people(step({ reset: ['quang'] }))).toEqual(['khiem derived']);
  });
});

test('an act that was read back is not done twice', () => {
  const own = {
    key: 1,
    newIds: ['b'],
    write: { add: [{ fields: { startsAt: at('2022-09-14T14:00') } }] },
  };
  expect(withOwnWrites([call], 10, [{ ...own, seq: null }], casts)).toHaveLength(2);
  expect(withOwnWrites([call], 10, [{ ...own, seq: 11 }], casts)).toHaveLength(2);
  expect(withOwnWrites([call], 11, [{ ...own, seq: 11 }], casts)).toEqual([call]);
  // Read back under the id that the answer named, before the sequence was seen.
  expect(withOwnWrites([{ ...call, id: 'b' }], 10, [{ ...own, seq: null }], casts)).toHaveLength(1);
});
