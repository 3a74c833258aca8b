import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { CalendarEvent, PersonalSchedulePaper } from '../../application/documents/call-papers.ts';
import { renderPaper } from '../render-paper.ts';
import { readCalendar } from '../testing/read-calendar.ts';
import { issue } from '../testing/sample-plan.ts';

const event = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'a@mannhung',
  sequence: 2,
  status: 'CONFIRMED',
  start: '2022-06-29T06:30:00Z',
  end: '2022-06-29T08:00:00Z',
  summary: 'Tập',
  description: '',
  location: 'Sân khấu',
  ...fields,
});
const paperOf = (events: CalendarEvent[]): PersonalSchedulePaper => ({
  document: 'personal-schedule',
  head: {
    organisation: 'Trung tâm',
    title: 'Lịch cá nhân',
    subject: 'Nhật Quang',
    subjectKind: '',
    lines: [],
    ...issue,
  },
  ofPerson: true,
  weeks: [],
  events,
});
const write = async (events: CalendarEvent[]) => renderPaper(paperOf(events), 'ics');

const zone = process.env.TZ;
afterAll(() => {
  process.env.TZ = zone;
});

describe('the calendar', () => {
  test.each(['UTC', 'America/New_York', 'Asia/Ho_Chi_Minh'])('is the same on a PC in %s', async (tz) => {
    process.env.TZ = tz;
    const [read] = readCalendar(await write([event()]));
    expect(read).toMatchObject({
      UID: 'a@mannhung',
      SEQUENCE: '2',
      STATUS: 'CONFIRMED',
      DTSTART: '20220629T063000Z',
      DTEND: '20220629T080000Z',
      LOCATION: 'Sân khấu',
    });
  });

  test('keeps what is off and what is not certain', async () => {
    const read = readCalendar(
      await write([event({ status: 'CANCELLED' }), event({ uid: 'b@mannhung', status: 'TENTATIVE' })]),
    );
    expect(read.map(({ STATUS }) => STATUS)).toEqual(['CANCELLED', 'TENTATIVE']);
  });

  test('any words come back as they were, in lines of 75 octets that split no letter', async () => {
    const word = fc.stringMatching(/^[aăâđêôơưệợữ,;\\ n:"🎭–]{0,200}$/u);
    await fc.assert(
      fc.asyncProperty(word, fc.array(word, { maxLength: 4 }), async (summary, lines) => {
        const description = lines.join('\n');
        const [read] = readCalendar(
          await write([event({ summary: `x${summary}`, description: `x${description}` })]),
        );
        expect(read?.SUMMARY).toBe(`x${summary}`.normalize('NFC'));
        expect(read?.DESCRIPTION).toBe(`x${description}`.normalize('NFC'));
      }),
      { numRuns: 60 },
    );
  });
});
