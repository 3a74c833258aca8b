import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settingsFrom } from '../../shared/settings.ts';
import { compareCueNumbers, isPointCue } from './order.ts';
import { callWords, spokenCall } from './spoken-call.ts';

test('cue numbers go by their numeric parts', () => {
  const sorted = ['1', '2', '10', '12', '12.1', '12.5', '12.10', '12A', '13'];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(shuffled.toSorted(compareCueNumbers)).toEqual(sorted);
    }),
    { numRuns: 30 },
  );
  expect([isPointCue('12'), isPointCue('12.5')]).toEqual([false, true]);
});

test('department and number come before the go', () => {
  expect(spokenCall(['ánh sáng', 'âm thanh'], '12')).toEqual({
    standby: 'Chuẩn bị ánh sáng, âm thanh 12…',
    go: 'Ánh sáng, âm thanh 12, đi!',
    reply: 'Rõ',
  });
});

test('a house calls in its own words', () => {
  const words = callWords(
    settingsFrom(
      new Map([
        ['cue.standbyWord', 'Sẵn sàng'],
        ['cue.goWord', 'bắt đầu'],
        ['cue.acknowledgeWord', 'Có'],
      ]),
    ),
  );
  expect(spokenCall(['màn'], '3', words)).toEqual({
    standby: 'Sẵn sàng màn 3…',
    go: 'Màn 3, bắt đầu',
    reply: 'Có',
  });
});
