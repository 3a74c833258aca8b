import { expect, test } from 'vitest';
import { toPlanMinute } from '../../../../domain/schedule/index.ts';
import type { RecordRow } from '../../../../shared/contract/records.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { LocalDateTime } from '../../../../shared/time/local-time.ts';
import { initialsOf } from './call-words.ts';
import { matches, noFilter, readFilter, toCalendarCalls, toLiveSlots } from './to-calendar-calls.ts';

const at = (text: string) => text as LocalDateTime;
const person = (personId: string, source: 'derived' | 'removed' = 'derived') => ({
  personId,
  source,
  attendance: '' as const,
  arriveMinutes: null,
  leaveMinutes: null,
});
const call: CallRecord = {
  id: 'a',
  productionId: 'lvt',
  kind: 'music-rehearsal',
  title: 'Vọng cổ',
  startsAt: at('2022-09-14T18:30'),
  durationMinutes: 150,
  placeId: null,
  status: 'planned',
  note: '',
  castNumber: null,
  withUnderstudies: false,
  itemIds: [],
  itemMinutes: [],
  overrides: [],
  revision: 0,
  people: [person('1'), person('2'), person('3', 'removed'), person('4'), person('5')],
};
const names = {
  titleOf: (one: CallRecord) => one.title,
  placeOf: () => undefined,
  hueOf: () => 1,
  initialsOf: (id: string) => `P${id}`,
};

test('a call as the grid draws it: whom a hand took off is not called', () => {
  const [drawn] = toCalendarCalls(
    [call],
    names,
    () => 'error',
    () => true,
  );
  expect(drawn).toMatchObject({
    start: toPlanMinute(at('2022-09-14T18:30')),
    end: toPlanMinute(at('2022-09-14T21:00')),
    title: 'Vọng cổ',
    place: '',
    hue: 1,
    initials: ['P1', 'P2', 'P4'],
    more: 1,
    personIds: ['1', '2', '4', '5'],
    severity: 'error',
  });
});

test('what is called off clashes with nothing', () => {
  const [drawn] = toCalendarCalls(
    [{ ...call, status: 'cancelled' }],
    names,
    () => 'error',
    () => true,
  );
  expect(drawn?.severity).toBeNull();
});

test('only slots that are aired live take time', () => {
  const slot = (mode: string, status: string) =>
    ({ id: mode, mode, status, startsAt: '2022-09-17T20:00', durationSeconds: 5400 }) as RecordRow<'slot'>;
  const words = () => ({ title: 'VTV4', hue: 1, place: '', severity: null });
  const drawn = toLiveSlots(
    [slot('live', 'confirmed'), slot('recorded', 'sent'), slot('live', 'cancelled')],
    words,
  );
  expect(drawn).toHaveLength(1);
  expect(drawn[0]).toMatchObject({ id: 'slot:live', movable: false, status: 'confirmed' });
  expect((drawn[0]?.end ?? 0) - (drawn[0]?.start ?? 0)).toBe(90);
});

test('filters are met together, people by any of them', () => {
  expect(matches(call, noFilter)).toBe(true);
  expect(matches(call, { ...noFilter, people: ['9', '5'] })).toBe(true);
  expect(matches(call, { ...noFilter, people: ['3'] })).toBe(false);
  expect(matches(call, { people: ['1'], places: ['none'], productions: ['lvt'] })).toBe(true);
  expect(matches(call, { people: ['1'], places: ['phong-1'], productions: ['lvt'] })).toBe(false);
});

test('a kept filter is read as far as it can be', () => {
  expect(readFilter('{"people":["1",2],"places":"x"}')).toEqual({
    people: ['1'],
    places: [],
    productions: [],
  });
  for (const kept of [null, undefined, '', '[', 'null', '7']) expect(readFilter(kept)).toEqual(noFilter);
});

test('initials are those of the last two names', () => {
  expect(initialsOf('Nguyễn Thị Hồng Nhiên')).toBe('HN');
  expect(initialsOf('Đào Ái')).toBe('ĐÁ');
  expect(initialsOf('Út')).toBe('Ú');
});
