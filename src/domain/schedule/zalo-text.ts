import { formatDateLong } from '../../shared/time/format-date.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { DayChange } from './day-changes.ts';
import { clockOf, itemWords, spanOf, type ToldCall, workOf } from './told-call.ts';

/**
 * A line of a day's message. The styles are for a picture of it: `title` the day, `call` the time of a call with what
 * is done, `text` the rest, `gap` an empty line.
 */
export type DayLine = { style: 'title' | 'call' | 'text' | 'gap'; text: string };

const text = (words: string): DayLine => ({ style: 'text', text: words });
const gap: DayLine = { style: 'gap', text: '' };

/** A note of several lines stays one line of the message. */
const oneLine = (words: string) => words.replace(/\s*\n\s*/g, '; ').trim();

/**
 * Who comes. Where some come later or leave earlier, it first says how many are called in all, then who comes when: those
 * for the whole call, and the others by their time.
 */
function peopleLines({ people, start, end }: ToldCall): DayLine[] {
  if (people.length === 0) return [];
  const groups = Map.groupBy(
    people.toSorted((a, b) => a.start - b.start),
    (person) => `${person.start} ${person.end}`,
  );
  const namesOf = (group: readonly { name: string }[]) => group.map(({ name }) => name).join(', ');
  const ofAll = ({ start: from, end: to }: { start: number; end: number }) => from <= start && to >= end;
  if (people.every(ofAll))
    return [
      text(people.length > 4 ? `Gọi ${people.length} người: ${namesOf(people)}` : `Gọi: ${namesOf(people)}`),
    ];
  const lines = [...groups.values()]
    .toSorted((a, b) => Number(b.some(ofAll)) - Number(a.some(ofAll)))
    .map((group) => {
      const [first = { start, end }] = group;
      const times = [
        first.start > start ? `đến lúc ${clockOf(first.start)}` : '',
        first.end < end ? `về lúc ${clockOf(first.end)}` : '',
      ].filter((words) => words !== '');
      const when = times.length === 0 ? 'cả buổi' : times.join(', ');
      const count = group.length > 4 ? ` (${group.length} người)` : '';
      return text(`${when.charAt(0).toLocaleUpperCase('vi')}${when.slice(1)}${count}: ${namesOf(group)}`);
    });
  return [text(`Gọi ${people.length} người:`), ...lines];
}

function callLines(call: ToldCall, alone: boolean): DayLine[] {
  const head: DayLine = { style: 'call', text: `${spanOf(call.start, call.end)} ${workOf(call)}` };
  if (call.cancelled) return [{ ...head, text: `HỦY ${head.text}` }];
  return [
    head,
    ...(alone || call.production === '' ? [] : [text(call.production)]),
    ...itemWords(call).map((item) => text(`• ${item}`)),
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

/** What a picture of the day says where it has no room for the last calls. */
export const moreCallsWords = (count: number): string =>
  `Còn ${count} buổi nữa không vừa ảnh, xem tin nhắn chữ.`;
