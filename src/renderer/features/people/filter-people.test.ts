import { expect, it } from 'vitest';
import type { Person } from '../../../shared/contract/people.ts';
import { filterPeople } from './filter-people.ts';

const person = (name: string, roleTypes: string[] = []) =>
  ({ name, stageName: '', honour: '', groups: [], jobs: [], roleTypes }) as unknown as Person;

it('finds people without marks, by several words in any order', () => {
  const people = [person('Đặng Minh Thức', ['kép mùi']), person('Lê Trọng Khiêm', ['lão'])];
  expect(filterPeople(people, 'thuc dang')).toEqual([people[0]]);
  expect(filterPeople(people, 'KEP')).toEqual([people[0]]);
  expect(filterPeople(people, '  ')).toBe(people);
  expect(filterPeople(people, 'khong co')).toEqual([]);
});
