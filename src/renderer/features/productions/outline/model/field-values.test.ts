import { describe, expect, it } from 'vitest';
import { testItem } from '../../../../../../tests/support/test-item.ts';
import type { LocalDate } from '../../../../../shared/time/local-time.ts';
import { startAt } from '../toolbar/start-at.ts';
import { fieldText, parseField } from './field-values.ts';
import { readPasted } from './paste-rows.ts';

describe('parseField', () => {
  it('reads lengths as the stage writes them', () => {
    const seconds = (text: string) => parseField('durationSeconds', text);
    expect(['4:20', '1:02:03', '4p20', '5'].map(seconds)).toEqual(
      [260, 3723, 260, 300].map((durationSeconds) => ({ fields: { durationSeconds } })),
    );
    expect(seconds('  ')).toEqual({ fields: { durationSeconds: null } });
    expect(seconds('-1:00')).toEqual({ problem: 'duration' });
    expect(seconds('mười phút')).toEqual({ problem: 'duration' });
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

describe('readPasted', () => {
  it('reads a table of a spreadsheet', () => {
    expect(
      readPasted('1\tMúa Hương sen\tMúa\tTốp múa\t4:30\r\n2\tLời dẫn mở đầu\t\t\t1:00\n\n', 'item'),
    ).toEqual([
      { kind: 'item', title: 'Múa Hương sen', genre: 'Múa', performers: 'Tốp múa', durationSeconds: 270 },
      { kind: 'speech', title: 'Lời dẫn mở đầu', durationSeconds: 60 },
    ]);
  });
  it('leaves out the numbers that the outline gives by itself', () => {
    const titles = readPasted(
      'Màn I – Cướp\nLớp 3: Đánh cướp\nCảnh 2\n4. Lý con sáo\nPhần 1 – Xuân',
      'item',
    ).map((row) => row.title);
    expect(titles).toEqual(['Cướp', 'Đánh cướp', 'Cảnh 2', 'Lý con sáo', 'Phần 1 – Xuân']);
  });
  it('knows màn, cảnh and lớp by their word', () => {
    expect(readPasted('Màn I – Cướp\nCảnh 1\n  Lớp 1\nLý con sáo', 'number').map((row) => row.kind)).toEqual([
      'curtain',
      'scene',
      'unit',
      'number',
    ]);
  });
});
