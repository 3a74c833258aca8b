import { describe, expect, test } from 'vitest';
import { derivePeople, openRoles, prepareCast } from './derive-people.ts';

const cast = prepareCast({
  items: [
    { id: 'màn 1', parentId: null, roleIds: [], personIds: [] },
    { id: 'lớp 1', parentId: 'màn 1', roleIds: ['tiên', 'nga'], personIds: [] },
    { id: 'vọng cổ', parentId: 'lớp 1', roleIds: [], personIds: [] },
    { id: 'lý', parentId: 'lớp 1', roleIds: ['nga'], personIds: [] },
    { id: 'lớp 2', parentId: 'màn 1', roleIds: ['hâm'], personIds: ['múa'] },
  ],
  castings: [
    { roleId: 'tiên', personId: 'khiêm', castNumber: 1, place: 'main' },
    { roleId: 'tiên', personId: 'quang', castNumber: 2, place: 'main' },
    { roleId: 'tiên', personId: 'bách', castNumber: 1, place: 'understudy' },
    { roleId: 'nga', personId: 'nhiên', castNumber: 1, place: 'main' },
  ],
});
const all = { castNumber: null, withUnderstudies: false, overrides: [] };

describe('who is called', () => {
  test('both kíp of the roles of an item, without understudies', () => {
    expect(derivePeople(cast, ['lớp 1'], all)).toEqual(['khiêm', 'quang', 'nhiên']);
  });
  test('one kíp, and understudies where they are wanted', () => {
    // Nga is cast once: she plays in every kíp.
    expect(derivePeople(cast, ['lớp 1'], { ...all, castNumber: 2 })).toEqual(['quang', 'nhiên']);
    expect(derivePeople(cast, ['lớp 1'], { ...all, castNumber: 1, withUnderstudies: true })).toEqual([
      'khiêm',
      'bách',
      'nhiên',
    ]);
  });
  test('all that lies in a group, each once', () => {
    expect(derivePeople(cast, ['màn 1', 'lớp 1'], all)).toEqual(['khiêm', 'quang', 'nhiên', 'múa']);
  });
  test('the people of the lớp for a bài bản that names none, its own where it does', () => {
    expect(derivePeople(cast, ['vọng cổ'], all)).toEqual(['khiêm', 'quang', 'nhiên']);
    expect(derivePeople(cast, ['lý'], all)).toEqual(['nhiên']);
  });
  test('someone else in a role for this call only', () => {
    const overrides = [{ roleId: 'tiên', personId: 'bách' }];
    expect(derivePeople(cast, ['lớp 1'], { ...all, overrides })).toEqual(['bách', 'nhiên']);
  });
  test('an item that is gone calls nobody', () => {
    expect(derivePeople(cast, ['không có'], all)).toEqual([]);
  });
});

test('roles that nobody plays, in whatever kíp, and nobody for this call only', () => {
  expect(openRoles(cast, ['màn 1'], all)).toEqual(['hâm']);
  expect(openRoles(cast, ['màn 1'], { ...all, castNumber: 2, withUnderstudies: true })).toEqual(['hâm']);
  const overrides = [{ roleId: 'hâm', personId: 'bách' }];
  expect(openRoles(cast, ['màn 1'], { ...all, overrides })).toEqual([]);
});
