import {
  dayNumber,
  dayOfMinute,
  dayOfNumber,
  mondayOf,
  type PlanMinute,
  weekdayOfNumber,
} from '../../../../domain/schedule/index.ts';
import { lunarMonthName, lunarMonths } from '../../../../domain/season/index.ts';
import { addDays, type LocalDate } from '../../../../shared/time/local-time.ts';

/** Tuần, ngày, tháng, theo địa điểm, theo người, danh sách. */
export const calendarViews = ['week', 'day', 'month', 'places', 'people', 'agenda'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Days as numbers; `end` is the first day that is not shown. */
export type DaySpan = { first: number; end: number };

const monthOf = (day: number) => dayOfNumber(day).slice(0, 7);
const firstOfMonth = (day: number) => dayNumber(`${monthOf(day)}-01` as LocalDate);

function addMonths(day: number, by: number): number {
  const date = dayOfNumber(day);
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by;
  const pad = (value: number) => String(value).padStart(2, '0');
  const first = dayNumber(`${Math.floor(months / 12)}-${pad((months % 12) + 1)}-01` as LocalDate);
  const next = firstOfMonth(first + 31);
  return Math.min(first + Number(date.slice(8, 10)) - 1, next - 1);
}

/** What a view shows around a day. A month is shown in whole weeks; the list has the days of its month alone. */
export function spanOf(view: CalendarView, day: number): DaySpan {
  switch (view) {
    case 'week':
      return { first: mondayOf(day), end: mondayOf(day) + 7 };
    case 'month': {
      const last = firstOfMonth(firstOfMonth(day) + 31) - 1;
      return { first: mondayOf(firstOfMonth(day)), end: mondayOf(last) + 7 };
    }
    case 'agenda':
      return { first: firstOfMonth(day), end: firstOfMonth(firstOfMonth(day) + 31) };
    default:
      return { first: day, end: day + 1 };
  }
}

/** The span, made as wide as it takes to hold some calls too. */
export function spanWith(span: DaySpan, calls: readonly { start: PlanMinute; end: PlanMinute }[]): DaySpan {
  return {
    first: Math.min(span.first, ...calls.map(({ start }) => dayOfMinute(start))),
    end: Math.max(span.end, ...calls.map(({ end }) => dayOfMinute(end - 1) + 1)),
  };
}

/** The day that the next or the previous page is about. */
export function stepDay(view: CalendarView, day: number, by: number): number {
  if (view === 'week') return day + 7 * by;
  return view === 'month' || view === 'agenda' ? addMonths(day, by) : day + by;
}

/** ISO week number (tuần), as desk calendars here print it. */
export function weekNumber(day: number): number {
  const thursday = day - weekdayOfNumber(day) + 3;
  const firstOfYear = dayNumber(`${dayOfNumber(thursday).slice(0, 4)}-01-01` as LocalDate);
  return Math.floor((thursday - firstOfYear) / 7) + 1;
}

const written = (day: number) => dayOfNumber(day).split('-').reverse().join('/');

/** `12 – 18/09/2022`, `29/08 – 04/09/2022`, `26/12/2022 – 01/01/2023`. */
export function spanText({ first, end }: DaySpan): string {
  const [from, to] = [written(first), written(end - 1)];
  if (from === to) return to;
  if (from.slice(3) === to.slice(3)) return `${from.slice(0, 2)} – ${to}`;
  return from.slice(6) === to.slice(6) ? `${from.slice(0, 5)} – ${to}` : `${from} – ${to}`;
}

/** `9/2022`. */
export function monthText(day: number): string {
  const date = dayOfNumber(day);
  return `${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;
}

/** `Tám – Chín`: the lunar months of a solar month. */
export function lunarMonthsText(day: number): string {
  const { first, end } = spanOf('agenda', day);
  const months = lunarMonths(dayOfNumber(first), addDays(dayOfNumber(end), -1));
  return months.map(({ month, leap }) => lunarMonthName(month, leap)).join(' – ');
}
