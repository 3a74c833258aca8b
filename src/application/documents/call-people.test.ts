import { describe, expect, test } from 'vitest';
import { callDay, sampleCall } from '../../documents/testing/sample-calls.ts';
import { samplePerson } from '../../documents/testing/sample-season.ts';
import type { CrewMember, Role } from '../../shared/contract/people.ts';
import type { CallPerson, CallRecord } from '../../shared/contract/schedule.ts';
import type { Told } from '../schedule/told-calls.ts';
import { rolesInCalls } from './call-people.ts';

const base = sampleCall(1, `${callDay}T13:30`);
const productionId = base.record.productionId ?? '';
const people = Array.from({ length: 4 }, (_, n) => samplePerson(n, { groups: ['Đoàn Cải lương'] }));
const [khiem = '', quang = '', bach = '', nhien = ''] = people.map(({ id }) => id);

const casting = (personId: string, cast: number, place: 'main' | 'understudy' = 'main') => ({
  personId,
  personName: '',
  cast,
  place,
});
const role = (id: string, name: string, castings: Role['castings']): Role => ({
  id,
  productionId,
  position: 1,
  name,
  roleType: '',
  description: '',
  castings,
});
const roles = [
  role('tiên', 'Vân Tiên', [casting(khiem, 1), casting(quang, 2), casting(bach, 1, 'understudy')]),
  role('nga', 'Nguyệt Nga', [casting(nhien, 1)]),
];
const crew: CrewMember[] = [
  { id: 'crew', productionId, position: 1, job: 'Nhắc tuồng', personId: bach, personName: '' },
];
const byHand = (personId: string): CallPerson => ({
  personId,
  source: 'added',
  attendance: '',
  arriveMinutes: null,
  leaveMinutes: null,
});
const call = (record: Partial<CallRecord>): Told => ({
  ...base,
  record: { ...base.record, overrides: [], people: [], ...record },
});

const what = rolesInCalls(roles, crew, new Map(people.map((person) => [person.id, person])));

describe('what a person is in a call', () => {
  test('the role of its kíp, and one that is cast once in every kíp', () => {
    const second = [call({ castNumber: 2 })];
    expect(what.asWhat(quang, second)).toBe('Vân Tiên');
    expect(what.asWhat(nhien, second)).toBe('Nguyệt Nga');
    expect(what.asWhat(khiem, second)).toBe('Đoàn Cải lương');
    expect(what.rolesOf(khiem, [call({ castNumber: null })])).toEqual(['Vân Tiên']);
  });
  test('an understudy is one in a call of any kíp that wants understudies, and where a hand called them', () => {
    expect(what.rolesOf(bach, [call({ castNumber: 2, withUnderstudies: true })])).toEqual(['Vân Tiên']);
    expect(what.rolesOf(bach, [call({ castNumber: 2, people: [byHand(bach)] })])).toEqual(['Vân Tiên']);
    expect(what.asWhat(bach, [call({ castNumber: 1 })])).toBe('Nhắc tuồng');
  });
  test('who steps in for this call has the role, and nobody else of its cast', () => {
    const replaced = [
      call({ overrides: [{ roleId: 'tiên', personId: nhien }], withUnderstudies: true, castNumber: 1 }),
    ];
    expect(what.asWhat(nhien, replaced)).toBe('Vân Tiên, Nguyệt Nga');
    expect(what.rolesOf(khiem, replaced)).toEqual([]);
    expect(what.rolesOf(bach, replaced)).toEqual([]);
  });
});
