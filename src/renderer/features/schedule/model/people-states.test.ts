// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import type { Conflict } from '../../../../domain/schedule/index.ts';
import { startTexts } from '../../../i18n/i18n.ts';
import { peopleStates, stateWords } from './people-states.ts';

beforeAll(() => startTexts('vi'));

const one = (rule: Conflict['rule'], personId: string | null, severity: Conflict['severity'] = 'error') =>
  ({ rule, personId, severity }) as Conflict;

test('each is counted for why they cannot come: elsewhere, busy, or by the law', () => {
  const states = peopleStates([
    one('person-unavailable', 'ái'),
    one('minor-hours', 'bách'),
    one('minor-late', 'khiêm'),
    one('person-twice', 'khiêm'),
    one('person-unavailable', 'khiêm'),
  ]);
  expect(Object.fromEntries(states)).toEqual({ ái: 'busy', bách: 'limit', khiêm: 'clash' });
  expect(stateWords(['ái', 'bách', 'khiêm', 'nhiên'], states)).toBe('1 đi được, 1 trùng, 1 bận, 1 vướng');
});

test('who is only warned of can come', () => {
  const states = peopleStates([
    one('week-hours', 'nhiên', 'warning'),
    one('rest', 'nhiên', 'hint'),
    one('place-twice', null),
  ]);
  expect(states.size).toBe(0);
  expect(stateWords(['nhiên', 'bách'], states)).toBe('2 người, đi được cả');
});
