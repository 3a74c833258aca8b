import { expect, test } from 'vitest';
import { type FoundTime, toPlanMinute } from '../../../../domain/schedule/index.ts';
import type { LocalDateTime } from '../../../../shared/time/local-time.ts';
import { nearestTimes } from './nearest-times.ts';

const at = (text: string) => toPlanMinute(`2022-09-${text}` as LocalDateTime);
const time = (start: string, latestStart: string): FoundTime => ({
  start: at(start),
  latestStart: at(latestStart),
  placeId: null,
  missing: [],
  holiday: null,
});
const times = [time('15T07:00', '15T09:30'), time('16T16:00', '16T19:30'), time('16T07:00', '16T11:30')];

test('the nearest start within a span that suits everybody, before or after', () => {
  expect(nearestTimes(times, at('16T15:00'), 2).map(({ start }) => start)).toEqual([
    at('16T16:00'),
    at('16T11:30'),
  ]);
  expect(nearestTimes(times, at('16T08:00'), 1)).toEqual([{ start: at('16T08:00'), placeId: null }]);
  expect(nearestTimes([], at('16T08:00'), 3)).toEqual([]);
});
