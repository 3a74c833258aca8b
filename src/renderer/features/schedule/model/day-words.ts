import { dayOfNumber, weekdayOfNumber } from '../../../../domain/schedule/index.ts';
import { toLunar } from '../../../../domain/season/index.ts';
import type { RecordRow } from '../../../../shared/contract/records.ts';
import { say } from '../../../i18n/say.ts';
import type { ColumnHead } from '../grid/index.ts';

/** `Thứ Hai`; 0 is Monday. */
export const dayWords = (weekday: number): string => say(`common:dayName.${weekday}`);

/** `17/8`, and `1/6n` in a leap month. */
export function lunarText(day: number): string {
  const { day: on, month, leap } = toLunar(dayOfNumber(day));
  return `${on}/${month}${leap ? 'n' : ''}`;
}

/** `T4 14/09`. */
export function shortDay(day: number): string {
  const date = dayOfNumber(day);
  return `${say(`common:dayShort.${weekdayOfNumber(day)}`)} ${date.slice(8)}/${date.slice(5, 7)}`;
}

const ANCESTORS = { month: 8, day: 12 } as const;

/** What kind of day a holiday of the plan is: off, giỗ Tổ in its gold, or kept but worked. */
function occasionOf(day: number, holiday: RecordRow<'holiday'> | undefined): ColumnHead['occasion'] {
  if (!holiday) return null;
  const lunar = toLunar(dayOfNumber(day));
  const isAncestors = lunar.month === ANCESTORS.month && lunar.day === ANCESTORS.day && !lunar.leap;
  if (isAncestors && holiday.kind === 'memorial') return { name: holiday.name, tone: 'ancestors' };
  const isOff = holiday.kind === 'public' || holiday.kind === 'rest';
  return { name: holiday.name, tone: isOff ? 'holiday' : 'observance' };
}

/** What stands above a day. */
export function headOfDay(
  day: number,
  { today, holidays }: { today: number | null; holidays: ReadonlyMap<number, RecordRow<'holiday'>> },
): ColumnHead {
  return {
    title: dayWords(weekdayOfNumber(day)),
    solar: dayOfNumber(day).slice(8),
    lunar: lunarText(day),
    sunday: weekdayOfNumber(day) === 6,
    today: day === today,
    occasion: occasionOf(day, holidays.get(day)),
  };
}
