import { formatDate, formatDateTime } from '../../../shared/time/format-date.ts';
import { isLocalDate, type LocalDate, type LocalDateTime } from '../../../shared/time/local-time.ts';
import { thisYear } from '../../client/now.ts';
import { parseBirthDate, parseWrittenDate, parseWrittenTime, splitWritten } from '../written-date.ts';
import { bad, edit, type FieldOf, storedValue } from './cell-edit.ts';
import type { CellEdit } from './edit-column.ts';

/** `3/2/2026`, `2026-02-03`, and `3/2` in the usual year. */
export function readDate(text: string, usualYear: number): LocalDate | null {
  const trimmed = text.trim();
  return isLocalDate(trimmed) ? trimmed : parseWrittenDate(trimmed, usualYear);
}

/** A day; empty is null where the field may be. `usualYear` is that of a day written without one, else this year. */
export function dateEdit<Row extends object, Fields>(
  field: FieldOf<Fields, LocalDate>,
  more: { optional?: boolean; usualYear?: number; birth?: boolean } = {},
): CellEdit<Row, Fields> {
  return edit(
    field,
    'text',
    (row) => {
      const value = storedValue<LocalDate | null>(row, field);
      return value ? formatDate(value) : '';
    },
    (text) => {
      if (text.trim() === '') return more.optional ? { value: null } : bad('required');
      const born = more.birth ? parseBirthDate(text) : null;
      const value = born ?? readDate(text, more.usualYear ?? thisYear());
      return value ? { value } : bad('date');
    },
  );
}

const SORTABLE = /^(\d{4}-\d{2}-\d{2})[\sT]+(.+)$/;

/** A day and a time: `3/2/2026 19g30`, `19:30 ngày 3/2`, `2026-02-03T19:30`. */
export function readDateTime(text: string, usualYear: number): LocalDateTime | null {
  const trimmed = text.trim();
  const sortable = SORTABLE.exec(trimmed);
  const written = sortable
    ? { date: sortable[1] ?? '', time: sortable[2] ?? '' }
    : splitWritten(trimmed, usualYear);
  const date = readDate(written.date, usualYear);
  const time = parseWrittenTime(written.time);
  return date && time ? (`${date}T${time}` as LocalDateTime) : null;
}

export function dateTimeEdit<Row extends object, Fields>(
  field: FieldOf<Fields, LocalDateTime>,
  more: { optional?: boolean; usualYear?: number } = {},
): CellEdit<Row, Fields> {
  return edit(
    field,
    'text',
    (row) => {
      const value = storedValue<LocalDateTime | null>(row, field);
      return value ? formatDateTime(value) : '';
    },
    (text) => {
      if (text.trim() === '') return more.optional ? { value: null } : bad('required');
      const value = readDateTime(text, more.usualYear ?? thisYear());
      return value ? { value } : bad('dateTime');
    },
  );
}
