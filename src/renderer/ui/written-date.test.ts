import { describe, expect, it } from 'vitest';
import { joinWritten, parseWrittenDate, parseWrittenTime } from './written-date.ts';

describe('written dates', () => {
  it('reads days as they are written here', () => {
    expect(parseWrittenDate('20/03/2022')).toBe('2022-03-20');
    expect(parseWrittenDate(' 2.9.2022 ')).toBe('2022-09-02');
  });

  it('refuses days that do not exist and other orders', () => {
    for (const text of ['31/02/2022', '2022-03-20', '20/03/22', '20/03', ''])
      expect(parseWrittenDate(text), text).toBeNull();
  });

  it('takes the year that is known for a day without one', () => {
    expect(parseWrittenDate('3/2', 2026)).toBe('2026-02-03');
    expect(parseWrittenDate('3/2/2027', 2026)).toBe('2027-02-03');
    expect(parseWrittenDate('29/2', 2026)).toBeNull();
    expect(joinWritten('3/2', '', 2026)).toBe('2026-02-03T19:30');
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
