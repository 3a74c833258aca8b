import { formatDateLong } from '../../shared/time/format-date.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { DayChange } from './day-changes.ts';
import { clockOf, spanOf, type ToldCall, workOf } from './told-call.ts';

/**
 * A line of a day's message. The styles are for a picture of it: `title` the day, `call` the time of a call with what
 * is done, `text` the rest, `gap` an empty line.
 */
export type DayLine = { style: 'title' | 'call' | 'text' | 'gap'; text: string };

const text = (words: string): DayLine => ({ style: 'text', text: words });
const gap: DayLine = { style: 'gap', text: '' };

/** A note of several lines stays one line of the message. */
const oneLine = (words: string) => words.replace(/\s*\n\s*/g, '; ').trim();

/** Who comes, those first who come with the call's start; who comes later or leaves earlier by time. */
function peopleLines({ people, start, end }: ToldCall): DayLine[] {
  if (people.length === 0) return [];
  const byTime = Map.groupBy(
    people.toSorted((a, b) => a.start - b.start),
    (person) => `${person.start} ${person.end}`,
  );
  return [...byTime.values()].map((group) => {
    const [first = { start, end }] = group;
    const names = group.map(({ name }) => name).join(', ');
    const arrives = first.start > start ? `đến ${clockOf(first.start)}` : '';
    const leaves = first.end < end ? `về ${clockOf(first.end)}` : '';
    const when = [arrives, leaves].filter((words) => words !== '').join(', ');
    const count = group.length > 4 ? `${group.length} người` : '';
    const lead = [when, count].filter((words) => words !== '').join(', ');
    return text(lead === '' ? `Gọi: ${names}` : `Gọi ${lead}: ${names}`);
  });
}

function callLines(call: ToldCall, alone: boolean): DayLine[] {
  const head: DayLine = { style: 'call', text: `${spanOf(call.start, call.end)} ${workOf(call)}` };
  if (call.cancelled) return [{ ...head, text: `HỦY ${head.text}` }];
  return [
    head,
    ...(alone || call.production === '' ? [] : [text(call.production)]),
    ...call.items.map((item) => text(`• ${item}`)),
    ...(call.place === '' ? [] : [text(`Nơi: ${call.place}`)]),
    ...peopleLines(call),
    ...(call.note === '' ? [] : [text(`Nhớ: ${oneLine(call.note)}`)]),
  ];
}

/**
 * A day's calls as a message that reads well on a phone (lịch gọi để chép cho Zalo): short lines, the time first, no
 * signs that a chat shows as they are. What changed comes first, then the calls by their start; those that are called off
 * say so.
 */
export function dayLines(
  date: LocalDate,
  calls: readonly ToldCall[],
  changes: { title: string; lines: readonly DayChange[] } | null = null,
): DayLine[] {
  const productions = [...new Set(calls.map(({ production }) => production))];
  const alone = productions.length === 1;
  const [production = ''] = productions;
  const sorted = calls.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return [
    { style: 'title', text: `LỊCH ${formatDateLong(date).toLocaleUpperCase('vi')}` },
    ...(alone && production !== '' ? [text(production)] : []),
    ...(changes === null
      ? []
      : [
          gap,
          { style: 'call' as const, text: changes.title.toLocaleUpperCase('vi') },
          ...changes.lines.map((line) => text(`${line.title}: ${line.text}`)),
        ]),
    ...(sorted.length === 0 ? [gap, text('Không có buổi nào.')] : []),
    ...sorted.flatMap((call) => [gap, ...callLines(call, alone)]),
  ];
}

/** The lines as plain text, without a line break at the end. */
export const linesText = (lines: readonly DayLine[]): string => lines.map((line) => line.text).join('\n');
