import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import { toLunar } from './lunar.ts';

/** A lunar month (tháng âm lịch) as far as it lies within a span; `end` is its last day there. */
export type LunarMonth = { start: LocalDate; end: LocalDate; month: number; year: number; leap: boolean };

/** The lunar months of a span of solar days, the first and the last cut where the span begins and ends. */
export function lunarMonths(from: LocalDate, to: LocalDate): LunarMonth[] {
  const months: LunarMonth[] = [];
  for (let start = from; start <= to; ) {
    const { day, month, year, leap } = toLunar(start);
    // A lunar month has 29 or 30 days: only its thirtieth day has to be looked up.
    const thirtieth = addDays(start, 30 - day);
    const end = day === 30 || toLunar(thirtieth).day === 30 ? thirtieth : addDays(thirtieth, -1);
    months.push({ start, end: end > to ? to : end, month, year, leap });
    start = addDays(end, 1);
  }
  return months;
}

const NAMES = [
  'Giêng',
  'Hai',
  'Ba',
  'Tư',
  'Năm',
  'Sáu',
  'Bảy',
  'Tám',
  'Chín',
  'Mười',
  'Mười một',
  'Chạp',
] as const;

/** `Giêng`, `Tám`, `Sáu nhuận`: the name of a lunar month, without the word tháng. */
export function lunarMonthName(month: number, leap = false): string {
  const name = NAMES[month - 1] ?? String(month);
  return leap ? `${name} nhuận` : name;
}
