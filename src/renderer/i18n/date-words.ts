import { formatDate } from '../../shared/time/format-date.ts';
import { type LocalDate, type LocalDateTime, weekday } from '../../shared/time/local-time.ts';
import { say } from './say.ts';

type Day = LocalDate | LocalDateTime;
const weekdayOf = (value: Day) => weekday(value.slice(0, 10) as LocalDate);

/** `Thứ Tư`, in the window's language. */
export const weekdayWords = (value: Day): string => say(`common:dayName.${weekdayOf(value)}`);

/** `T4`, in the window's language. */
export const weekdayShort = (value: Day): string => say(`common:dayShort.${weekdayOf(value)}`);

/** `14/09`. */
export const dayAndMonth = (value: Day): string => `${value.slice(8, 10)}/${value.slice(5, 7)}`;

/** `T4 14/09`, in the window's language; papers have `formatDateShort`, which is always Vietnamese. */
export const dateShort = (value: Day): string => `${weekdayShort(value)} ${dayAndMonth(value)}`;

/** `Thứ Tư 14/09/2022`, in the window's language. */
export const dateLong = (value: Day): string => `${weekdayWords(value)} ${formatDate(value)}`;
