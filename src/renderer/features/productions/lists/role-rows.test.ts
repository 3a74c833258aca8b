import { expect, test } from 'vitest';
import { castCount, roleRows, roleWrite } from './role-rows.ts';

const role = (id: string) => ({ id, productionId: 'P', name: id, roleType: '', description: '' });
const casting = (
  roleId: string,
  personId: string,
  castNumber = 1,
  place: 'main' | 'understudy' = 'main',
) => ({ id: `${roleId}${personId}${castNumber}`, roleId, personId, castNumber, place });

test('each cast of a role is a cell; an understudy is one whatever the number', () => {
  const castings = [
    casting('Vân Tiên', 'a'),
    casting('Vân Tiên', 'b'),
    casting('Vân Tiên', 'c', 2),
    casting('Vân Tiên', 'd', 2, 'understudy'),
  ];
  const [first, second] = roleRows([role('Vân Tiên'), role('Tiểu đồng')], castings);
  expect(first).toMatchObject({ cast1: ['a', 'b'], cast2: ['c'], understudy: ['d'] });
  expect(second).toEqual(role('Tiểu đồng'));
  expect(castCount(castings)).toBe(2);
  expect(castCount([...castings, casting('Vân Tiên', 'e', 4)])).toBe(4);
  expect(castCount([])).toBe(2);
});

test('a cell of people is written as who comes and who goes', () => {
  const before = { cast1: ['a', 'b'], understudy: ['d'] };
  expect(roleWrite({ name: 'X', cast1: ['b', 'c'], cast2: ['e'], understudy: [] }, before)).toEqual({
    fields: { name: 'X' },
    cast: [
      { place: 'main', castNumber: 1, add: ['c'], remove: ['a'] },
      { place: 'main', castNumber: 2, add: ['e'], remove: [] },
      { place: 'understudy', castNumber: 1, add: [], remove: ['d'] },
    ],
  });
  expect(roleWrite({ cast1: ['b', 'a'] }, before)).toEqual({ fields: {}, cast: [] });
});
