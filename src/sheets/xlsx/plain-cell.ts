import { limits } from '../../shared/limits.ts';
import type { SheetCell } from '../../shared/sheets.ts';
import { shapeOfFormat, timeText } from './number-format.ts';

const DAY = 86_400;
/** Days from the first day of the 1900 system to 1970. */
const EPOCH_1900 = 25_569;
const SYSTEM_1904 = 1462;

const cut = (text: string) => text.slice(0, limits.cellCharacters);

/** A value as exceljs gives it: what a cell is, what a formula gave, what a link shows. */
export type Given = unknown;

/** A number in its workbook's own count of days; exceljs has made dates of those with a format of dates. */
function serialOf(value: Date, date1904: boolean): number {
  return value.getTime() / 1000 / DAY + EPOCH_1900 - (date1904 ? SYSTEM_1904 : 0);
}

/** The day of a serial, years 1900 to 9999; null for one that no calendar has. */
function dayOf(serial: number, date1904: boolean): string | null {
  let days = Math.floor(serial) + (date1904 ? SYSTEM_1904 : 0);
  // Excel counts a 29/02/1900 that never was: before it, its days lag by one.
  if (!date1904 && days < 60) days += 1;
  const date = new Date((days - EPOCH_1900) * DAY * 1000);
  return days < 1 || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
    ? null
    : date.toISOString().slice(0, 10);
}

function plainNumber(value: number, digits: number): SheetCell {
  const rounded = Number(value.toPrecision(15));
  return {
    kind: 'number',
    value: rounded,
    text: digits > 1 ? String(rounded).padStart(digits, '0') : String(rounded),
  };
}

function numberCell(serial: number, format: string | undefined, date1904: boolean): SheetCell {
  if (!Number.isFinite(serial)) return '';
  const shape = shapeOfFormat(format);
  if (shape.kind === 'number') return plainNumber(serial, shape.digits);
  if (serial < 0) return plainNumber(serial, 0);
  const seconds = Math.round(serial * DAY);
  if (shape.kind === 'time') {
    const value = shape.elapsed === null ? seconds % DAY : seconds;
    return { kind: 'time', value, text: timeText(seconds, shape) };
  }
  const date = dayOf(seconds / DAY, date1904);
  if (date === null) return plainNumber(serial, 0);
  const value = seconds % DAY;
  const day = `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
  const clock = `${String(Math.floor(value / 3600)).padStart(2, '0')}:${String(Math.floor(value / 60) % 60).padStart(2, '0')}`;
  return { kind: 'date', date, value, text: value === 0 ? day : `${day} ${clock}` };
}

type Parts = { richText?: { text?: unknown }[]; text?: unknown; hyperlink?: unknown; error?: unknown };

/** A cell as plain data. Text comes as it stands, rich text without its looks, a link as its words. */
export function plainCell(given: Given, format: string | undefined, date1904: boolean): SheetCell {
  if (given === null || given === undefined) return '';
  if (typeof given === 'string') return cut(given);
  if (typeof given === 'number') return numberCell(given, format, date1904);
  if (typeof given === 'boolean')
    return { kind: 'boolean', value: given ? 1 : 0, text: given ? 'TRUE' : 'FALSE' };
  if (given instanceof Date) return numberCell(serialOf(given, date1904), format, date1904);
  const { richText, text, error } = given as Parts;
  if (Array.isArray(richText)) return cut(richText.map((run) => String(run.text ?? '')).join(''));
  if (typeof error === 'string') return { kind: 'error', value: 0, text: cut(error) };
  return text === undefined ? '' : plainCell(text, format, date1904);
}
