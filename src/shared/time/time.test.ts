import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatClock, parseClock } from './clock.ts';
import { formatDuration, formatMinutesSeconds, parseDuration } from './duration.ts';
import { formatDate, formatDateLong, formatDateShort } from './format-date.ts';
import {
  addDays,
  addMinutes,
  isLocalDate,
  isLocalDateTime,
  type LocalDate,
  type LocalDateTime,
  toVietnamTime,
  weekday,
} from './local-time.ts';

describe('durations', () => {
  test.each([
    ['4:20', 260],
    ['1:02:03', 3723],
    ['4p20', 260],
    ['4 phút', 240],
    [`4'20"`, 260],
    ['1g20', 4800],
    ['1h20', 4800],
    ['1 giờ 20 phút', 4800],
    ['2h', 7200],
    ['94:20', 5660],
    ['5', 300],
    ['0:00', 0],
    ['30 phut', 1800],
    ['3,5 phút', 210],
    ['3.5p', 210],
    ['1 gio 20 phut', 4800],
    ['4 phút'.normalize('NFD'), 240],
  ])('%s is %i seconds', (text, seconds) => expect(parseDuration(text)).toBe(seconds));
  test.each(['', 'bốn phút', '4:60', '1:60:00', '1h60', '-4:20', '4:2x'])('%s is none', (text) =>
    expect(parseDuration(text)).toBeNull(),
  );
  test('every length is written so that it reads back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 86_400 }),
        (seconds) => parseDuration(formatDuration(seconds)) === seconds,
      ),
    );
    expect(formatMinutesSeconds(5660)).toBe('94:20');
  });
});

describe('clocks', () => {
  test.each([
    ['19g30', 19.5],
    ['19h30', 19.5],
    ['19:30', 19.5],
    ['1930', 19.5],
    ['19g', 19],
    ['7:05', 7 + 5 / 60],
    ['24:30', 24.5],
    ['25:00', 25],
    ['29:59', 30 - 1 / 60],
    ['25 giờ', 25],
    ['lúc 19 giờ 30 phút', 19.5],
  ])('%s', (text, hours) => expect(parseClock(text)).toBe(Math.round(hours * 3600)));
  test.each(['', '7', '25h75', '30:00', '31:00', 'chiều'])('%s is none', (text) =>
    expect(parseClock(text)).toBeNull(),
  );
  test('a broadcast day runs past midnight', () => expect(formatClock(24.5 * 3600)).toBe('24:30:00'));
});

describe('wall times', () => {
  test('only days that exist', () => {
    expect(isLocalDate('2024-02-29')).toBe(true);
    for (const text of ['2023-02-29', '2026-02-31', '2026-13-01', '20260320', '2026-3-20'])
      expect(isLocalDate(text)).toBe(false);
    expect(isLocalDateTime('2026-03-20T24:00')).toBe(false);
  });
  test('sums do not know summer time, wherever the PC stands', () => {
    // The night on which New York skips an hour.
    expect(addMinutes('2026-03-08T01:30' as LocalDateTime, 60)).toBe('2026-03-08T02:30');
    expect(addMinutes('2026-12-31T23:30' as LocalDateTime, 45)).toBe('2027-01-01T00:15');
    expect(addDays('2026-02-28' as LocalDate, 1)).toBe('2026-03-01');
    expect(toVietnamTime(new Date('2026-03-20T12:30:00Z'))).toBe('2026-03-20T19:30');
  });
  test('are written as the office writes them', () => {
    const day = '2026-02-05' as LocalDate;
    expect([formatDate(day), formatDateLong(day), formatDateShort(day)]).toEqual([
      '05/02/2026',
      'Thứ Năm 05/02/2026',
      'T5 05/02',
    ]);
    expect(weekday('2026-02-08' as LocalDate)).toBe(6);
  });
});
