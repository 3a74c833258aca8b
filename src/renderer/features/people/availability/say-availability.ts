import type { TFunction } from 'i18next';
import { type AvailabilityFields, phraseOf } from '../../../../domain/people/index.ts';
import { formatClockShort } from '../../../../shared/time/clock.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';

export const clock = (minute: number): string => formatClockShort(minute * 60);

/** A row in words: `Bận mỗi Thứ Ba, Thứ Năm từ 01/11/2026 đến 30/11/2026, 13:30–17:00`. */
export function sayAvailability(
  t: TFunction<'people'>,
  row: Omit<AvailabilityFields, 'personId' | 'note'>,
): string {
  const { kind, days, hours } = phraseOf(row);
  const words = { kind: t(`busy.kind.${kind}`) };
  const when = () => {
    if (days.type === 'day') return t('busy.say.day', { ...words, date: formatDate(days.date) });
    const from = formatDate(days.from);
    if (days.type === 'range') {
      return days.to === null
        ? t('busy.say.since', { ...words, from })
        : t('busy.say.range', { ...words, from, to: formatDate(days.to) });
    }
    const weekdays = days.weekdays.map((day) => t(`busy.weekdayLong.d${day as 0}`)).join(', ');
    return days.to === null
      ? t('busy.say.weeklySince', { ...words, weekdays, from })
      : t('busy.say.weekly', { ...words, weekdays, from, to: formatDate(days.to) });
  };
  const span = () => {
    switch (hours.type) {
      case 'all':
        return '';
      case 'between':
        return t('busy.say.between', { from: clock(hours.from), to: clock(hours.to) });
      default:
        return t(`busy.say.${hours.type}`, { time: clock(hours.minute) });
    }
  };
  return [when(), span()].filter((part) => part !== '').join(', ');
}
