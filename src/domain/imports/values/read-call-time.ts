import { limits } from '../../../shared/limits.ts';
import { type SheetCell, textOfCell } from '../../../shared/sheets.ts';
import { fold } from '../../../shared/text/fold.ts';
import { minuteOfClock } from '../../../shared/time/clock.ts';
import { shortestCall } from '../../../shared/time/written-span.ts';
import { readClock } from './read-clock.ts';
import { type Reading, read, unread } from './reading.ts';

/** A start, and the end where one cell says both. Minutes of the day; the next morning goes on beyond 24 hours. */
export type ClockSpan = { start: number; end: number | null };

const SPAN = /^(.+?\d|.+?[gh])\s*(?:-|–|—|đến|tới|to)\s*(\d.*)$/iu;

/** Minutes of the day of a cell: `18g30`, `18:30`, `24:30` for half past midnight after it. */
export function readMinute(cell: SheetCell): Reading<number> {
  const { value, problem } = readClock(cell);
  return value === undefined ? { ...(problem ? { problem } : {}) } : read(minuteOfClock(value));
}

/** `18:30`, or a span in one cell: `18g30 – 21g`, `từ 18:30 đến 21:00`. */
export function readClockSpan(cell: SheetCell): Reading<ClockSpan> {
  const text = textOfCell(cell)
    .trim()
    .replace(/^từ\s+/iu, '');
  const match = typeof cell === 'string' ? SPAN.exec(text) : null;
  if (!match) {
    const { value, problem } = readMinute(typeof cell === 'string' ? text : cell);
    return value === undefined ? { ...(problem ? { problem } : {}) } : read({ start: value, end: null });
  }
  const [start, end] = [readMinute(match[1] ?? ''), readMinute(match[2] ?? '')];
  return start.value === undefined || end.value === undefined
    ? unread('not-a-time')
    : read({ start: start.value, end: end.value });
}

const HOURS = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*(?:giờ|tiếng|g|h|hours?)$/iu;
const HOURS_MINUTES = /^(\d{1,2})\s*(?::|g|h|giờ|tiếng)\s*(\d{1,2})\s*(?:phút|p|')?(?::00)?$/iu;
const MINUTES = /^(\d{1,4})\s*(?:phút|ph|p|'|minutes?|min)?$/iu;

/** The length of a call in minutes: `150`, `150 phút`, `2g30`, `2:30`, `2,5 giờ`; a time of the sheet is its hours. */
export function readCallMinutes(cell: SheetCell): Reading<number> {
  if (typeof cell !== 'string' && cell.kind === 'time') return within(Math.round(cell.value / 60));
  const text = textOfCell(cell).trim();
  const hours = HOURS.exec(text);
  if (hours) return within(Math.round(Number(`${hours[1]}.${hours[2] ?? 0}`) * 60));
  const both = HOURS_MINUTES.exec(text);
  if (both) return within(Number(both[1]) * 60 + Number(both[2]));
  const minutes = MINUTES.exec(text);
  return minutes ? within(Number(minutes[1])) : unread('not-a-length');
}

function within(minutes: number): Reading<number> {
  if (minutes < shortestCall) return unread('not-a-length');
  return minutes > limits.callMinutes ? unread('call-too-long', limits.callMinutes / 60) : read(minutes);
}

const DAYS: readonly (readonly string[])[] = [
  ['t2', '2', 'hai', 'thu 2', 'thu hai', 'mon', 'monday'],
  ['t3', '3', 'ba', 'thu 3', 'thu ba', 'tue', 'tuesday'],
  ['t4', '4', 'tu', 'thu 4', 'thu tu', 'wed', 'wednesday'],
  ['t5', '5', 'nam', 'thu 5', 'thu nam', 'thu', 'thursday'],
  ['t6', '6', 'sau', 'thu 6', 'thu sau', 'fri', 'friday'],
  ['t7', '7', 'bay', 'thu 7', 'thu bay', 'sat', 'saturday'],
  ['cn', '8', 'chu nhat', 'sun', 'sunday'],
];
const EVERY = new Set(['hang ngay', 'hằng ngày', 'moi ngay', 'ca tuan', 'every day', 'daily', 'all']);

const dayOf = (word: string): number => DAYS.findIndex((words) => words.includes(word));

/** Weekdays as bits (bit 0 is Monday): `T2, T4, T6`, `thứ hai – thứ sáu`, `CN`, `hằng ngày`. */
export function readWeekdays(text: string): Reading<number> {
  const said = fold(text);
  if (EVERY.has(said)) return read(127);
  let bits = 0;
  for (const part of said.split(/[,;+/&\n]|\bva\b/)) {
    const word = part.trim();
    if (word === '') continue;
    const [first = '', last] = word.split(/\s*[-–—]\s*|\s+den\s+/);
    const [from, to] = [dayOf(first), dayOf(last ?? first)];
    if (from < 0 || to < from) return unread('not-a-weekday');
    for (let day = from; day <= to; day++) bits |= 1 << day;
  }
  return bits === 0 ? unread('not-a-weekday') : read(bits);
}
