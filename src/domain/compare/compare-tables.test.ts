import { expect, test } from 'vitest';
import { compareTables } from './compare-tables.ts';

const place = (id: string, name: string) => ({ id, name, capacity: null });

test('rows are added, removed and changed by their ids; equal tables are left out', () => {
  const before = { place: [place('a', 'Rạp'), place('b', 'Kho')], season: [{ id: 's' }] };
  const after = { place: [place('c', 'Sân'), place('a', 'Rạp mới')], season: [{ id: 's' }] };
  expect(compareTables(before, after)).toEqual([
    {
      table: 'place',
      added: [place('c', 'Sân')],
      removed: [place('b', 'Kho')],
      changed: [{ before: place('a', 'Rạp'), after: place('a', 'Rạp mới'), columns: ['name'] }],
    },
  ]);
});

test('a table without ids compares whole rows', () => {
  const member = (group_id: string) => ({ group_id, person_id: 'p' });
  const [difference] = compareTables({ group_member: [member('a')] }, { group_member: [member('b')] });
  expect(difference).toMatchObject({ added: [member('b')], removed: [member('a')], changed: [] });
});

test('a column that the older state did not have is no difference as long as it is empty', () => {
  expect(compareTables({ item: [{ id: 'a' }] }, { item: [{ id: 'a', note: null }] })).toEqual([]);
});
