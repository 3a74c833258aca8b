import { limits } from '../../../shared/limits.ts';
import { formatClockShort, parseClock } from '../../../shared/time/clock.ts';
import { formatDuration, parseDuration } from '../../../shared/time/duration.ts';
import { bad, edit, type FieldOf, storedValue } from './cell-edit.ts';
import type { CellEdit } from './edit-column.ts';

const DIGITS = /^[-−]?\d+$/;

/** A whole number within bounds, `1.200` too; empty is null where the field may be. */
export function numberEdit<Row extends object, Fields>(
  field: FieldOf<Fields, number>,
  more: { least?: number; most?: number; optional?: boolean } = {},
): CellEdit<Row, Fields> {
  const { least = 0, most = 1_000_000, optional = false } = more;
  return edit(
    field,
    'text',
    (row) => String(storedValue<number | null>(row, field) ?? ''),
    (text) => {
      const digits = text.trim().replace(/(?<=\d)[.\s](?=\d{3}(\D|$))/g, '');
      if (digits === '') return optional ? { value: null } : bad('required');
      const value = Number(digits.replace('−', '-'));
      const fits = DIGITS.test(digits) && value >= least && value <= most;
      return fits ? { value } : bad('number', { least, most });
    },
  );
}

/** A clock in seconds since midnight, `19:30`, `19g30`, up to `29:59` of a broadcast day. */
export function clockEdit<Row extends object, Fields>(
  field: FieldOf<Fields, number>,
  more: { optional?: boolean } = {},
): CellEdit<Row, Fields> {
  return edit(
    field,
    'text',
    (row) => {
      const value = storedValue<number | null>(row, field);
      return value === null || value === undefined ? '' : formatClockShort(value);
    },
    (text) => {
      if (text.trim() === '') return more.optional ? { value: null } : bad('required');
      const value = parseClock(text);
      return value === null ? bad('clock') : { value };
    },
  );
}

/** A length: `4:20`, `1:02:03`, `4p20`; stored in seconds, or in milliseconds with `unit: 1000`. */
export function durationEdit<Row extends object, Fields>(
  field: FieldOf<Fields, number>,
  more: { optional?: boolean; unit?: 1 | 1000; least?: number } = {},
): CellEdit<Row, Fields> {
  const { unit = 1, least = 0 } = more;
  return edit(
    field,
    'text',
    (row) => {
      const value = storedValue<number | null>(row, field);
      return value === null || value === undefined ? '' : formatDuration(value / unit);
    },
    (text) => {
      if (text.trim() === '') return more.optional ? { value: null } : bad('required');
      const seconds = parseDuration(text);
      const fits = seconds !== null && seconds >= least && seconds <= limits.durationSeconds;
      return fits ? { value: seconds * unit } : bad('duration');
    },
  );
}
