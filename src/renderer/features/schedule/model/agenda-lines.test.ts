import { expect, test } from 'vitest';
import { dayNumber } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { agendaLines } from './agenda-lines.ts';

const call = (id: string, startsAt: string) => ({ id, startsAt, durationMinutes: 90 }) as CallRecord;
const day = (text: string) => dayNumber(text as LocalDate);

test('calls by day and start, only those that begin in sight', () => {
  const calls = [
    call('c', '2022-09-14T18:30'),
    call('late', '2022-09-16T00:00'),
    call('early', '2022-09-12T23:30'),
    call('b', '2022-09-14T08:00'),
    call('a', '2022-09-15T08:00'),
  ];
  const lines = agendaLines(calls, { first: day('2022-09-13'), end: day('2022-09-16') });
  expect(lines.map((line) => (line.kind === 'day' ? [line.count, line.minutes] : line.key))).toEqual([
    [2, 180],
    'b',
    'c',
    [1, 90],
    'a',
  ]);
});

test('what is called off is listed, and counts for nothing', () => {
  const off = { ...call('a', '2022-09-14T08:00'), status: 'cancelled' } as CallRecord;
  const span = { first: day('2022-09-14'), end: day('2022-09-15') };
  expect(agendaLines([off, call('b', '2022-09-14T14:00')], span)).toMatchObject([
    { count: 1, minutes: 90 },
    { key: 'a' },
    { key: 'b' },
  ]);
  expect(agendaLines([off], span)).toMatchObject([{ count: 0, minutes: 0 }, { key: 'a' }]);
});
