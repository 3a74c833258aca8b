import { type ConflictLine, fromPlanMinute, MINUTES_A_DAY } from '../../../domain/schedule/index.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { dateShort } from '../../i18n/date-words.ts';

/** When it is, in words: an hour of a day, a day, or some days. */
export function whenOfLine({ from, to }: ConflictLine, days: (from: string, to: string) => string): string {
  const [start, end] = [fromPlanMinute(from), fromPlanMinute(to)];
  const first = `${dateShort(start)}/${start.slice(0, 4)}`;
  if (from % MINUTES_A_DAY === 0 && to % MINUTES_A_DAY === 0)
    return to - from <= MINUTES_A_DAY ? first : days(formatDate(start), formatDate(fromPlanMinute(to - 1)));
  const sameDay = start.slice(0, 10) === fromPlanMinute(to - 1).slice(0, 10);
  return sameDay
    ? `${first} ${start.slice(11)}–${end.slice(11)}`
    : days(`${first} ${start.slice(11)}`, `${dateShort(end)}/${end.slice(0, 4)} ${end.slice(11)}`);
}
