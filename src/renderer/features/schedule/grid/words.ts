import type { TFunction } from 'i18next';
import { clockOf, dayOfNumber, type PlanMinute, weekdayOfNumber } from '../../../../domain/schedule/index.ts';

/** `14:00–15:30` */
export const span = (start: PlanMinute, end: PlanMinute): string => `${clockOf(start)}–${clockOf(end)}`;

/** `16/09` */
export function shortDate(day: number): string {
  const date = dayOfNumber(day);
  return `${date.slice(8, 10)}/${date.slice(5, 7)}`;
}

type Translate = TFunction<'calendar'>;

const weekdays = new WeakMap<Translate, readonly string[]>();

/** The names of the weekdays, translated once a language: a month asks for them once a cell. */
function weekdaysOf(t: Translate): readonly string[] {
  const names = weekdays.get(t) ?? t('weekdays', { returnObjects: true });
  weekdays.set(t, names);
  return names;
}

/** `Thứ Sáu 16/09` */
export function dayWords(t: Translate, day: number): string {
  return `${weekdaysOf(t)[weekdayOfNumber(day)]} ${shortDate(day)}`;
}

/** `T6 16/09` */
export function dayShort(t: Translate, day: number): string {
  return `${t('weekdaysShort', { returnObjects: true })[weekdayOfNumber(day)]} ${shortDate(day)}`;
}

/** Names of places as they fit half a column. */
export const shortPlace = (place: string): string =>
  place
    .replace(/^Phòng /, 'P. ')
    .replace(/^Sân khấu /, 'SK ')
    .replace(/^Nhà văn hóa /, 'NVH ');
