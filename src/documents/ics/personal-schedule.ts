import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { PersonalSchedulePaper } from '../../application/documents/call-papers.ts';
import { cleanXmlText } from '../xml-text.ts';

/**
 * A schedule as a calendar file (RFC 5545). Times are written in UTC: a native date with a zone would come out in the
 * time of the PC that writes it. Calls that are off stay in as CANCELLED, so that a calendar that has them takes them
 * out; a calendar knows a call by its UID and takes the one with the higher SEQUENCE.
 */
export async function writePersonalCalendar(paper: PersonalSchedulePaper): Promise<Uint8Array> {
  const { head } = paper;
  const stamp = new Date(`${head.printedAt}:00+07:00`);
  const calendar = ical({
    name: cleanXmlText(`${head.title} – ${head.subject}`),
    prodId: { company: 'Man Nhung', product: 'Man Nhung', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, sequence, status, start, end, summary, description, location } of paper.events)
    calendar.createEvent({
      id: uid,
      sequence,
      status: ICalEventStatus[status],
      stamp,
      start: new Date(start),
      end: new Date(end),
      summary: cleanXmlText(summary),
      ...(description === '' ? {} : { description: cleanXmlText(description) }),
      ...(location === '' ? {} : { location: cleanXmlText(location) }),
    });
  // Every line ends with CRLF, the last one too.
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}
