import { yearName } from './lunar.ts';

const ANNIVERSARY = /(kỷ niệm(?:\s+lần thứ)?\s+)(\d{1,4})(\s+năm)/giu;

/**
 * An occasion (dịp) as it is said some years later: `Kỷ niệm 92 năm … đón Tết Nhâm Dần 2022` becomes `Kỷ niệm 93 năm …
 * đón Tết Quý Mão 2023`. Only anniversaries, the season's own year and its lunar name move; 1822 of a birth stays.
 */
export function moveOccasion(occasion: string, fromYear: number, toYear: number): string {
  const years = toYear - fromYear;
  return occasion
    .replace(ANNIVERSARY, (_, before: string, count: string, after: string) => {
      return `${before}${Math.max(0, Number(count) + years)}${after}`;
    })
    .replace(new RegExp(`(?<!\\d)${fromYear}(?!\\d)`, 'g'), String(toYear))
    .replaceAll(yearName(fromYear), yearName(toYear));
}
