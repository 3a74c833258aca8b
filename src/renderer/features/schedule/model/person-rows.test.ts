import { expect, test } from 'vitest';
import { prepareCast } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { personRows, rolesOnStage } from './person-rows.ts';

const castings = [
  { roleId: 'tien', personId: 'khiem', castNumber: 1, place: 'main' as const },
  { roleId: 'tien', personId: 'bach', castNumber: 1, place: 'understudy' as const },
  { roleId: 'nga', personId: 'nhien', castNumber: 2, place: 'main' as const },
];
const cast = prepareCast({
  items: [{ id: 'lop-7', parentId: null, roleIds: ['tien', 'nga'], personIds: [] }],
  castings,
});
const person = (personId: string, source: 'derived' | 'added' | 'removed' = 'derived') => ({
  personId,
  source,
  attendance: '' as const,
  arriveMinutes: null,
  leaveMinutes: null,
});
const call = {
  itemIds: ['lop-7'],
  overrides: [],
  people: [person('nhien', 'removed'), person('khiem'), person('an', 'added')],
} as unknown as CallRecord;

test('people in the order of names, with what they play; whom a hand took off last', () => {
  const rows = personRows(call, cast, castings, ['an', 'bach', 'khiem', 'nhien']);
  expect(rows.map(({ personId }) => personId)).toEqual(['an', 'khiem', 'nhien']);
  expect(rows.map(({ roles }) => roles)).toEqual([
    [],
    [{ roleId: 'tien', as: 'main', castNumber: 1 }],
    [{ roleId: 'nga', as: 'main', castNumber: 2 }],
  ]);
});

test('someone else in a role for this call', () => {
  const overrides = [{ roleId: 'tien', personId: 'an' }];
  const rows = personRows({ ...call, overrides }, cast, castings, ['an', 'khiem', 'nhien']);
  expect(rows[0]?.roles).toEqual([{ roleId: 'tien', as: 'stand-in', castNumber: 0 }]);
  expect(rows[1]?.roles).toEqual([]);
});

test('a call of the house has no roles', () => {
  expect(rolesOnStage(call, undefined)).toEqual([]);
  expect(personRows(call, undefined, castings, [])).toHaveLength(3);
});
