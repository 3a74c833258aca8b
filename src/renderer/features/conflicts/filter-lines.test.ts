// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import type { ConflictLine } from '../../../domain/schedule/index.ts';
import { dayNumber, MINUTES_A_DAY } from '../../../domain/schedule/index.ts';
import type { ClashingCall } from '../../../shared/contract/conflicts.ts';
import type { LocalDate, LocalDateTime } from '../../../shared/time/local-time.ts';
import { setLanguage, startTexts } from '../../i18n/i18n.ts';
import { filterLines, linesOfTab, noFilter, weekOfLine } from './filter-lines.ts';
import { placeOfLine } from './place-of-line.ts';
import { whenOfLine } from './when-of-line.ts';

beforeAll(() => startTexts('vi'));

const minuteOf = (date: string, minute = 0) => dayNumber(date as LocalDate) * MINUTES_A_DAY + minute;
const line = (key: string, fields: Partial<ConflictLine> = {}): ConflictLine => ({
  key,
  conflicts: [],
  rule: 'person-twice',
  severity: 'error',
  callIds: ['a'],
  personIds: ['dung'],
  placeId: null,
  from: minuteOf('2026-03-04', 600),
  to: minuteOf('2026-03-04', 660),
  source: null,
  ...fields,
});
const call = (id: string, productionId: string | null, kind = 'rehearsal'): [string, ClashingCall] => [
  id,
  { id, productionId, kind, title: id, startsAt: '2026-03-04T10:00' as LocalDateTime },
];
const calls = new Map([call('a', 'vở'), call('b', null, 'meeting'), call('s', 'vở', 'live-slot')]);

test('lines by production, person, week and weight', () => {
  const lines = [
    line('1'),
    line('2', { callIds: ['b'], personIds: ['oanh'] }),
    line('3', { severity: 'hint', from: minuteOf('2026-03-09'), to: minuteOf('2026-03-16') }),
  ].map((each) => ({ line: each, accepted: null }));
  const keys = (filter: Partial<typeof noFilter>) =>
    filterLines(lines, { ...noFilter, ...filter }, calls).map((each) => each.line.key);
  expect(keys({})).toEqual(['1', '2']);
  expect(keys({ hints: true })).toEqual(['1', '2', '3']);
  expect(keys({ productionId: 'vở' })).toEqual(['1']);
  expect(keys({ productionId: 'house' })).toEqual(['2']);
  expect(keys({ personId: 'oanh' })).toEqual(['2']);
  expect(keys({ hints: true, week: weekOfLine(line('x', { from: minuteOf('2026-03-15') })) })).toEqual(['3']);
});

test('what was let stand is listed with its hints: its tab counts them', () => {
  const lines = [line('1', { severity: 'hint' })].map((each) => ({ line: each, accepted: null }));
  expect(linesOfTab('accepted', lines, noFilter, calls)).toHaveLength(1);
  expect(linesOfTab('open', lines, noFilter, calls)).toEqual([]);
  expect(linesOfTab('accepted', lines, { ...noFilter, personId: 'oanh' }, calls)).toEqual([]);
});

test('a line leads to the first of its calls that a page shows', () => {
  expect(placeOfLine(line('1', { callIds: ['b', 'a'] }), calls)).toEqual({
    place: { page: 'calendar', day: '2026-03-04' },
    recordId: 'b',
  });
  expect(placeOfLine(line('1', { callIds: ['s'] }), calls)?.place).toMatchObject({ tab: 'slots' });
  expect(placeOfLine(line('1', { callIds: ['gone'] }), calls)).toBeNull();
});

test('when: hours, a day, a week, over midnight', () => {
  const when = (from: number, to: number) => whenOfLine(line('1', { from, to }), (a, b) => `${a} – ${b}`);
  expect(when(minuteOf('2026-03-04', 600), minuteOf('2026-03-04', 660))).toBe('T4 04/03/2026 10:00–11:00');
  expect(when(minuteOf('2026-03-04', 1380), minuteOf('2026-03-05'))).toBe('T4 04/03/2026 23:00–00:00');
  expect(when(minuteOf('2026-03-04'), minuteOf('2026-03-05'))).toBe('T4 04/03/2026');
  expect(when(minuteOf('2026-03-02'), minuteOf('2026-03-09'))).toBe('02/03/2026 – 08/03/2026');
  expect(when(minuteOf('2026-03-04', 1380), minuteOf('2026-03-05', 30))).toBe(
    'T4 04/03/2026 23:00 – T5 05/03/2026 00:30',
  );
});

test('when, in English: the days are named in the language of the window', async () => {
  await setLanguage('en');
  const morning = line('1', { from: minuteOf('2026-03-04', 600), to: minuteOf('2026-03-04', 660) });
  expect(whenOfLine(morning, (a, b) => `${a} – ${b}`)).toBe('Wed 04/03/2026 10:00–11:00');
});
