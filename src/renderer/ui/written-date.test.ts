import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import {
  isWrittenDay,
  joinWritten,
  parseBirthDate,
  parseWrittenDate,
  parseWrittenTime,
  splitWritten,
} from './written-date.ts';

describe('written dates', () => {
  it('reads days as they are written here', () => {
    expect(parseWrittenDate('20/03/2022')).toBe('2022-03-20');
    expect(parseWrittenDate(' 2.9.2022 ')).toBe('2022-09-02');
  });

  it('refuses days that do not exist and other orders', () => {
    for (const text of ['31/02/2022', '2022-03-20', '20/03', '29/2/25', '20/3.22', ''])
      expect(parseWrittenDate(text), text).toBeNull();
  });

  it('reads a year of two digits by the day of now', () => {
    const today = '2026-11-25' as LocalDate;
    const read = (text: string) => parseWrittenDate(text, undefined, today);
    expect(['5/6/08', '20/03/22', '1.2.36', '1-2-37', '29/2/00'].map(read)).toEqual([
      '2008-06-05',
      '2022-03-20',
      '2036-02-01',
      '1937-02-01',
      '2000-02-29',
    ]);
    expect(
      ['5/6/08', '25/11/26', '26/11/26', '5/6/30', '5/6/2030'].map((text) => parseBirthDate(text, today)),
    ).toEqual(['2008-06-05', '2026-11-25', '1926-11-26', '1930-06-05', '2030-06-05']);
    // A time stays a time.
    expect(joinWritten('3/2 19:30', '', 2026)).toBe('2026-02-03T19:30');
  });

  it('takes the year that is known for a day without one', () => {
    expect(parseWrittenDate('3/2', 2026)).toBe('2026-02-03');
    expect(parseWrittenDate('3/2/2027', 2026)).toBe('2027-02-03');
    expect(parseWrittenDate('29/2', 2026)).toBeNull();
    expect(joinWritten('3/2', '', 2026)).toBe('2026-02-03T19:30');
  });

  it('reads the time beside the day, in the ways in which it is written', () => {
    for (const text of ['3/2/2026 19g30', '3/2 19:30', '3/2, lúc 19h30', '19g30 ngày 3/2/2026', '3/2 1930'])
      expect(joinWritten(text, '', 2026), text).toBe('2026-02-03T19:30');
    expect(joinWritten('3/2 20g', '19:30', 2026)).toBe('2026-02-03T20:00');
    expect(splitWritten('03 02 2026')).toEqual({ date: '03 02 2026', time: '' });
    expect([
      isWrittenDay('3/2 19g30', 2026),
      isWrittenDay('3/2 tối', 2026),
      isWrittenDay('19g30', 2026),
    ]).toEqual([true, false, false]);
    expect(joinWritten('3/2 tối', '', 2026)).toBeUndefined();
  });

  it('keeps times within the day', () => {
    expect(parseWrittenTime('19g30')).toBe('19:30');
    expect(parseWrittenTime('24:30')).toBeNull();
  });

  it('joins both, gives the usual curtain time, and tells empty from wrong', () => {
    expect(joinWritten('20/03/2022', '8h')).toBe('2022-03-20T08:00');
    expect(joinWritten('20/03/2022', '')).toBe('2022-03-20T19:30');
    expect(joinWritten('', '')).toBeNull();
    expect(joinWritten('', '19:30')).toBeUndefined();
    expect(joinWritten('20/03/2022', 'tối')).toBeUndefined();
  });
});
