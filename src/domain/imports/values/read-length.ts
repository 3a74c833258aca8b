import { limits } from '../../../shared/limits.ts';
import type { SheetCell } from '../../../shared/sheets.ts';
import { parseDuration } from '../../../shared/time/duration.ts';
import { type Reading, read, unread } from './reading.ts';

/** A number alone is minutes; ten hours of them are a slip of the hand: 1000 was meant as 10:00. */
export const BARE_TOO_LONG = 36_000;

export function isBareNumber(text: string): boolean {
  return /^\d+$/.test(text.trim());
}

/** Three figures behind the sign are thousands; more are minutes with their seconds, as `1.0166666666666666`. */
const DECIMAL = /^\d{1,3}[.,](?:\d{1,2}|\d{4,20})$/;

/** Seconds of a cell in a column of lengths; null if it is none that is meant so. */
export function cellSeconds(cell: string): number | null {
  const seconds = parseDuration(cell);
  if (seconds === null || seconds > limits.durationSeconds) return null;
  return isBareNumber(cell) && seconds >= BARE_TOO_LONG ? null : seconds;
}

const minutes = (value: number): Reading<number> =>
  value >= 0 && value * 60 < BARE_TOO_LONG ? read(Math.round(value * 60)) : unread('not-a-length');

/**
 * The length of a part of a show. What a sheet shows as `4:30` is four and a half minutes, although a spreadsheet that
 * it was typed into keeps it as half past four in the morning.
 */
export function readLength(cell: SheetCell): Reading<number> {
  if (typeof cell !== 'string' && cell.kind === 'number') return minutes(cell.value);
  const text = typeof cell === 'string' ? cell.trim() : cell.text;
  if (DECIMAL.test(text)) return minutes(Number(text.replace(',', '.')));
  const seconds = cellSeconds(text);
  return seconds === null ? unread('not-a-length') : read(seconds);
}

/** The length of a slot: a time of the sheet is what it says, since slots are long. */
export function readSlotLength(cell: SheetCell): Reading<number> {
  const length = typeof cell !== 'string' && cell.kind === 'time' ? read(cell.value) : readLength(cell);
  if (length.value === undefined) return length;
  return length.value < 1 || length.value > limits.durationSeconds ? unread('not-a-length') : length;
}
