import type { LocalDate } from '../../shared/time/local-time.ts';
import { addDays } from '../../shared/time/local-time.ts';
import { hungKingsDay, stageAncestorsDay, tet } from './lunar.ts';

export type Holiday = { date: LocalDate; name: string; kind: 'public' | 'rest' | 'worked' | 'memorial' };

const on = (year: number, monthDay: string) => `${year}-${monthDay}` as LocalDate;

/**
 * The holidays of a year that are certain beforehand, by Labour Code Art. 112 (and 24/11 by Resolution 28/2026/QH16,
 * paid from 2026), with the stage's memorial day. The other Tết days, the neighbour of 2/9 and days in exchange are
 * announced year by year: they are entered, never inferred.
 */
export function certainHolidays(year: number): Holiday[] {
  const first = tet(year);
  const days: Holiday[] = [
    { date: on(year, '01-01'), name: 'Tết Dương lịch', kind: 'public' },
    { date: first, name: 'Mùng 1 Tết', kind: 'public' },
    { date: addDays(first, 1), name: 'Mùng 2 Tết', kind: 'public' },
    { date: addDays(first, 2), name: 'Mùng 3 Tết', kind: 'public' },
    { date: hungKingsDay(year), name: 'Giỗ Tổ Hùng Vương', kind: 'public' },
    { date: on(year, '04-30'), name: 'Ngày Chiến thắng', kind: 'public' },
    { date: on(year, '05-01'), name: 'Quốc tế Lao động', kind: 'public' },
    { date: on(year, '09-02'), name: 'Quốc khánh', kind: 'public' },
    { date: stageAncestorsDay(year), name: 'Giỗ Tổ sân khấu', kind: 'memorial' },
  ];
  if (year >= 2026) days.push({ date: on(year, '11-24'), name: 'Ngày Văn hóa Việt Nam', kind: 'public' });
  return days.toSorted((a, b) => a.date.localeCompare(b.date));
}
