import { getLunarDate, getSolarDate } from '@dqcai/vn-lunar';
import type { LocalDate } from '../../shared/time/local-time.ts';

/** A day of the Vietnamese lunar calendar (âm lịch, UTC+7); `leap` marks a tháng nhuận. */
export type LunarDay = { day: number; month: number; year: number; leap: boolean };

/**
 * Lunar day of a solar day, by Hồ Ngọc Đức's method as `@dqcai/vn-lunar` computes it. `Intl`'s Chinese calendar is
 * wrong for Vietnam in several years and is never used.
 */
export function toLunar(date: LocalDate): LunarDay {
  const { day, month, year, leap } = getLunarDate(
    Number(date.slice(8, 10)),
    Number(date.slice(5, 7)),
    Number(date.slice(0, 4)),
  );
  return { day, month, year, leap };
}

/** Solar day of a lunar day in a regular (not leap) month. */
export function fromLunar(day: number, month: number, year: number): LocalDate {
  const solar = getSolarDate(day, month, year, false);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${solar.year}-${pad(solar.month)}-${pad(solar.day)}` as LocalDate;
}

/** Tết Nguyên Đán, first day of the lunar year. */
export const tet = (year: number): LocalDate => fromLunar(1, 1, year);
/** Giỗ Tổ sân khấu, 12/8 âm lịch; Ngày Sân khấu Việt Nam by Decision 13/QĐ-TTg of 04/01/2011. */
export const stageAncestorsDay = (year: number): LocalDate => fromLunar(12, 8, year);
/** Giỗ Tổ Hùng Vương, 10/3 âm lịch. */
export const hungKingsDay = (year: number): LocalDate => fromLunar(10, 3, year);

// The library writes "Bình" for Bính, so the names of the cycle are our own.
const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
const BRANCHES = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
] as const;

/** Name of the lunar year (can chi): `Bính Ngọ` for 2026. The cycle of 60 began with Giáp Tý in the year 4. */
export function yearName(year: number): string {
  return `${STEMS[(year + 6) % 10]} ${BRANCHES[(year + 8) % 12]}`;
}
