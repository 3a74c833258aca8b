import { expect, test } from 'vitest';
import { parseHours, usualHours, writeHours } from './written-hours.ts';

test('hours as they are written here, and back', () => {
  expect(parseHours('7:30–11:30, 13g30-17g; 18h30 đến 21:30')).toEqual(usualHours);
  expect(parseHours(writeHours(usualHours))).toEqual(usualHours);
  expect(parseHours('20:00-24:00')).toEqual([{ fromMinute: 1200, toMinute: 1440 }]);
});

test.each(['', 'sáng', '11:30-7:30', '7:30', '7:30-9:00-11:00', '9:00-9:00', '22:00-25:00'])(
  '“%s” is none',
  (text) => {
    expect(parseHours(text)).toBeNull();
  },
);
