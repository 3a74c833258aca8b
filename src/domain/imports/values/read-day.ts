import type { SheetCell } from '../../../shared/sheets.ts';
import { isLocalDate, type LocalDate } from '../../../shared/time/local-time.ts';
import { type Reading, read, unread } from './reading.ts';

const WEEKDAY = /^(?:thứ\s+\p{L}+|t[2-7]|chủ\s+nhật|cn)\s*[,.:–-]?\s+/iu;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?$/;
const WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?$/iu;

/** Serials that a spreadsheet may mean by a bare number: 1954 to 2173. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 100_000;
const EPOCH = 25_569;

/**
 * How the year of a day is completed: `20/3` is in `year`, or says too little where that is null; a year of two figures
 * is one up to ten years after `around`.
 */
export type YearRule = { year: number | null; around: number };

const padded = (value: number | string, length = 2) => String(value).padStart(length, '0');

function fullYear(written: string, around: number): number {
  if (written.length === 4) return Number(written);
  const year = Math.floor(around / 100) * 100 + Number(written);
  return year > around + 10 ? year - 100 : year;
}

function fromParts(year: number, month: string, day: string): Reading<LocalDate> {
  const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
  return isLocalDate(date) ? read(date) : unread('not-a-date');
}

/** A day of a text: `20/3/2022`, `20.03.22`, `20/3`, `2022-03-20`, `Thứ Sáu, 20/3/2022`, `ngày 20 tháng 3 năm 2022`. */
export function readDayText(text: string, { year, around }: YearRule): Reading<LocalDate> {
  const bare = text
    .trim()
    .replace(WEEKDAY, '')
    .replace(/^ngày\s+(?=\d)/iu, '');
  const iso = ISO.exec(bare);
  if (iso) return fromParts(Number(iso[1]), iso[2] ?? '', iso[3] ?? '');
  const match = NUMBERS.exec(bare) ?? WORDS.exec(bare);
  if (match) {
    const [, day = '', month = '', written] = match;
    if (written !== undefined) return fromParts(fullYear(written, around), month, day);
    return year === null ? unread('not-a-date') : fromParts(year, month, day);
  }
  return /^(?:năm\s+)?(?:19|20)\d{2}$/iu.test(bare) ? unread('year-only') : unread('not-a-date');
}

/** A day of a cell: a date of the sheet, a serial without its format, or a text. */
export function readDay(cell: SheetCell, rule: YearRule): Reading<LocalDate> {
  if (typeof cell === 'string') return readDayText(cell, rule);
  if (cell.kind === 'date') return isLocalDate(cell.date) ? read(cell.date) : unread('not-a-date');
  if (cell.kind !== 'number') return unread('not-a-date');
  if (cell.value >= FIRST_SERIAL && cell.value < LAST_SERIAL) {
    const date = new Date((Math.floor(cell.value) - EPOCH) * 86_400_000).toISOString().slice(0, 10);
    return isLocalDate(date) ? read(date) : unread('not-a-date');
  }
  return readDayText(cell.text, rule);
}
