import type { SheetCell } from '../../../shared/sheets.ts';
import { parseClock } from '../../../shared/time/clock.ts';
import { addDays, type LocalDate, type LocalDateTime } from '../../../shared/time/local-time.ts';
import { readDay, readDayText, type YearRule } from './read-day.ts';
import { type Reading, read, unread } from './reading.ts';

/** The last clock of a broadcast day: half past five the next morning. */
const LAST = 30 * 3600;

/** A time of day in seconds: `19g30`, `19h30`, `19:30`, a time of the sheet, a part of a day. */
export function readClock(cell: SheetCell): Reading<number> {
  if (typeof cell === 'string') {
    const seconds = parseClock(cell);
    return seconds === null ? unread('not-a-time') : read(seconds);
  }
  if (cell.kind === 'time' || cell.kind === 'date')
    return cell.value < LAST ? read(cell.value) : unread('not-a-time');
  if (cell.kind === 'number') {
    if (cell.value >= 0 && cell.value < 1) return read(Math.round(cell.value * 86_400));
    const seconds = parseClock(cell.text);
    if (seconds !== null) return read(seconds);
    // A part of a day too, beyond midnight: 1.0416… is 25:00.
    const past = Math.round(cell.value * 86_400);
    return past > 86_400 && past < LAST ? read(past) : unread('not-a-time');
  }
  return unread('not-a-time');
}

/** A day and seconds of it; those past midnight belong to the day after. */
export function momentOf(date: LocalDate, seconds: number): LocalDateTime {
  const day = seconds >= 86_400 ? addDays(date, 1) : date;
  const minutes = Math.floor((seconds % 86_400) / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as LocalDateTime;
}

const CLOCK_FIRST =
  /^(?:lúc\s+)?(\d{1,2}\s*(?:[:gh]|giờ)\s*(?:\d{2}(?:\s*phút)?)?)\s*(?:,|-|–|ngày)?\s+(.+)$/iu;
const DAY_FIRST =
  /^(.+?)(?:T|\s*,?\s+(?:lúc\s+)?)(\d{1,2}\s*(?:[:gh]|giờ)\s*(?:\d{2}(?:\s*phút)?)?(?::\d{2})?)$/iu;

/** A day with its time in one cell: `20/3/2022 19:30`, `19g30 ngày 20/3`, `2022-03-20T19:30`. */
export function readMoment(cell: SheetCell, rule: YearRule): Reading<LocalDateTime> {
  if (typeof cell !== 'string') {
    if (cell.kind === 'date' && cell.value === 0) return unread('not-a-time');
    const day = readDay(cell, rule);
    if (day.value === undefined) return unread('not-a-time');
    const seconds = cell.kind === 'date' ? cell.value : Math.round((cell.value % 1) * 86_400);
    return read(momentOf(day.value, seconds));
  }
  const text = cell.trim();
  const parts = DAY_FIRST.exec(text)?.slice(1) ?? CLOCK_FIRST.exec(text)?.slice(1).toReversed();
  const [day, clock] = [readDayText(parts?.[0] ?? '', rule), parseClock(parts?.[1] ?? '')];
  if (day.value === undefined || clock === null)
    return unread(parts && day.problem ? 'not-a-date' : 'not-a-time');
  return read(momentOf(day.value, clock));
}
