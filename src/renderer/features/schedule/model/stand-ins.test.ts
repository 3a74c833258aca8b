import { expect, test } from 'vitest';
import type { BusySpan } from '../../../../domain/schedule/index.ts';
import { standIns } from './stand-ins.ts';

const busy = [{ from: 0, to: 60, kind: 'busy', callId: null, placeId: null, note: '' } satisfies BusySpan];
const person = (id: string, roleTypes: string[] = [], spans: readonly BusySpan[] = []) => ({
  id,
  roleTypes,
  busy: spans,
});
const castings = [
  { roleId: 'tiểu đồng', personId: 'nị', castNumber: 1, place: 'understudy' as const },
  { roleId: 'tiểu đồng', personId: 'quang', castNumber: 2, place: 'main' as const },
  { roleId: 'khác', personId: 'an', castNumber: 1, place: 'main' as const },
];

test('the role’s own people first, then those of its type who are free, then the house', () => {
  const people = [
    person('an'),
    person('bình', ['hề'], busy),
    person('chi', [], busy),
    person('dũng', ['Hề']),
    person('nị'),
    person('quang', [], busy),
  ];
  const found = standIns({ id: 'tiểu đồng', roleType: 'hề' }, castings, people);
  expect(found.map(({ personId, as }) => `${personId} ${as}`)).toEqual([
    'quang cast',
    'nị understudy',
    'dũng fits',
    'bình fits',
    'an other',
    'chi other',
  ]);
  expect(found[0]).toMatchObject({ castNumber: 2, busy: { kind: 'busy' } });
  expect(found[2]?.busy).toBeNull();
});

test('a role without a type is nobody’s sở trường', () => {
  const found = standIns({ id: 'x', roleType: '' }, [], [person('an', ['hề'])]);
  expect(found.map(({ as }) => as)).toEqual(['other']);
});
