import { parseClock } from '../../../../shared/time/clock.ts';
import { formatDateTime } from '../../../../shared/time/format-date.ts';
import {
  addDays,
  addMinutes,
  dateOf,
  type LocalDate,
  type LocalDateTime,
  secondsOfDay,
} from '../../../../shared/time/local-time.ts';
import { parseWrittenDate } from '../../../ui/written-date.ts';

const DAY = /^(?:(?:t[2-7]|cn|thứ\s+\p{L}+|chủ\s+nhật)[\s,]+)?(?:ngày\s+)?/iu;
const DATE_FIRST = /^(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)(?:[\s,·–-]+(?:lúc\s+)?(.+))?$/u;
const TIME_FIRST = /^(.+?)[\s,·–-]+(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})[T\s](.+)$/;

/** A slot that is pasted without its time starts at the hour when most of them do here. */
const USUAL_TIME = '20:00';

export type AirTimeBase = {
  /** Year of a day that is written without it. */
  year: number;
  /** What stands there now: a day alone keeps its time, a time alone its day. */
  before: LocalDateTime | null;
};

/** `23:30` on the day; `24:30` of a broadcast day is half past midnight of the next one. */
function join(date: LocalDate, time: string): LocalDateTime | null {
  const seconds = parseClock(time);
  if (seconds === null || seconds % 60 !== 0) return null;
  const day = seconds >= 86_400 ? addDays(date, 1) : date;
  return addMinutes(`${day}T00:00` as LocalDateTime, (seconds % 86_400) / 60);
}

const clockOf = (value: LocalDateTime) => {
  const minutes = secondsOfDay(value) / 60;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

/**
 * Reads when a slot is aired: `20/3/2026 19g30`, `T6 20/03 19:30`, `19h30 ngày 20/3`, a day alone or a time alone.
 * Null if it is none.
 */
export function parseAirTime(text: string, { year, before }: AirTimeBase): LocalDateTime | null {
  const written = text.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(written);
  if (iso) {
    const day = parseWrittenDate(`${iso[3]}/${iso[2]}/${iso[1]}`);
    return day && join(day, iso[4] ?? '');
  }
  const words = written.replace(DAY, '');
  const usual = before === null ? USUAL_TIME : clockOf(before);
  const dateFirst = DATE_FIRST.exec(words);
  if (dateFirst) {
    const day = parseWrittenDate(dateFirst[1] ?? '', year);
    return day && join(day, dateFirst[2] ?? usual);
  }
  const timeFirst = TIME_FIRST.exec(written);
  if (timeFirst) {
    const day = parseWrittenDate(timeFirst[2] ?? '', year);
    return day && join(day, timeFirst[1] ?? '');
  }
  return before === null ? null : join(dateOf(before), words);
}

export const writeAirTime = (value: LocalDateTime) => formatDateTime(value);
