import type { SheetCell } from '../../../shared/sheets.ts';
import { type Reading, read, unread } from './reading.ts';

const GROUPED = /^\d{1,3}(?:[.,\s]\d{3})+$/;
const UNIT = /\s*(?:người|lượt người|lượt|khán giả|khách|em|suất|people)\.?$/iu;

/** A whole number as it is written here: `1.250`, `1 250`, `120 người`. */
export function readCount(cell: SheetCell, most: number, least = 0): Reading<number> {
  const text = (typeof cell === 'string' ? cell : cell.text).trim().replace(UNIT, '');
  const plain = GROUPED.test(text) && typeof cell === 'string' ? text.replace(/[.,\s]/g, '') : text;
  if (!/^\d+$/.test(plain)) return unread('not-a-number');
  const value = Number(plain);
  if (value > most) return unread('too-large', most);
  return value < least ? unread('not-a-number') : read(value);
}
