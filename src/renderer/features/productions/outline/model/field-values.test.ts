import { describe, expect, it } from 'vitest';
import { testItem } from '../../../../../../tests/support/test-item.ts';
import type { LocalDate } from '../../../../../shared/time/local-time.ts';
import { startAt } from '../toolbar/start-at.ts';
import { fieldText, parseField } from './field-values.ts';

describe('parseField', () => {
  it('reads lengths as the stage writes them', () => {
    const seconds = (text: string) => parseField('durationSeconds', text);
    expect(['4:20', '1:02:03', '4p20', '5'].map(seconds)).toEqual(
      [260, 3723, 260, 300].map((durationSeconds) => ({ fields: { durationSeconds } })),
    );
    expect(seconds('  ')).toEqual({ fields: { durationSeconds: null } });
    expect(seconds('-1:00')).toEqual({ problem: 'duration' });
    expect(seconds('mười phút')).toEqual({ problem: 'duration' });
    expect(seconds('1000')).toEqual({ problem: 'hours', limit: 16 });
    expect(seconds('16:40:00')).toEqual({ fields: { durationSeconds: 60_000 } });
    expect(seconds('25:00:00')).toEqual({ problem: 'durationTooLong' });
    expect(parseField('linkSeconds', '')).toEqual({ fields: { linkSeconds: 0 } });
  });

  it('takes titles that say something, in NFC, up to the limit', () => {
    expect(parseField('title', ' Lý con sa\u0301o ')).toEqual({ fields: { title: 'Lý con sáo' } });
    expect(parseField('title', '  ')).toEqual({ problem: 'empty' });
    expect(parseField('title', 'x'.repeat(10_000))).toEqual({ problem: 'tooLong', limit: 300 });
    expect(parseField('title', 'a\u0007b')).toEqual({ problem: 'control' });
    expect(parseField('note', 'hai\ndòng')).toEqual({ fields: { note: 'hai\ndòng' } });
  });

  it('takes beats from 1 to 256', () => {
    expect(parseField('beats', '32')).toEqual({ fields: { beats: 32 } });
    expect(parseField('entryBeat', '')).toEqual({ fields: { entryBeat: null } });
    expect(['0', '257', '1.5', 'ba'].map((text) => parseField('beats', text))).toEqual(
      Array(4).fill({ problem: 'beats' }),
    );
  });

  it('writes back what it reads', () => {
    expect(fieldText(testItem('a', 'a0', { durationSeconds: 5660 }), 'durationSeconds')).toBe('94:20');
    const item = testItem('a', 'a0', { durationSeconds: 340, linkSeconds: 15, beats: 32 });
    for (const field of ['durationSeconds', 'linkSeconds', 'beats'] as const) {
      expect(parseField(field, fieldText(item, field))).toEqual({ fields: { [field]: item[field] } });
    }
  });
});

describe('startAt', () => {
  const date = '2022-10-20' as LocalDate;
  it('keeps the date, and goes on after midnight', () => {
    for (const text of ['19g30', '19h30', '1930', '19:30', '19:30:00']) {
      expect(startAt(text, date)).toEqual({ startsAt: '2022-10-20T19:30' });
    }
    expect(startAt('24:30', date)).toEqual({ startsAt: '2022-10-21T00:30' });
  });
  it('says what is wrong', () => {
    expect(startAt('25:99', date)).toEqual({ problem: 'bad' });
    expect(startAt('19:30:15', date)).toEqual({ problem: 'seconds' });
  });
});
