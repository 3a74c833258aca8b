import papaparse from 'papaparse';
import { FORMULA } from '../../shared/text/formula-text.ts';
import { formatClock, formatClockShort } from '../../shared/time/clock.ts';
import { formatDate } from '../../shared/time/format-date.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { ColumnKind, DataValue } from '../tables/columns.ts';

/** How a kind of column is written, so that a spreadsheet reads back what was meant: lengths have their hours. */
function written(kind: ColumnKind, value: DataValue): string | number | null {
  if (value === null || typeof value === 'string') {
    return kind === 'date' && value ? formatDate(value as LocalDate) : value;
  }
  switch (kind) {
    case 'clock':
    case 'duration':
      return formatClock(value);
    case 'time':
      return formatClockShort(value * 60);
    default:
      return value;
  }
}

/**
 * CSV by RFC 4180 in UTF-8 with a byte order mark, for Excel: one row of heads, one a row. Texts that look like a
 * formula are put behind an apostrophe; numbers, negative ones too, are numbers.
 */
export function writeCsv(
  columns: readonly { label: string; kind: ColumnKind }[],
  rows: readonly (readonly DataValue[])[],
): Uint8Array {
  const data = rows.map((row) => columns.map(({ kind }, i) => written(kind, row[i] ?? null)));
  const text = papaparse.unparse(
    { fields: columns.map(({ label }) => label), data },
    // papaparse's own pattern overlooks a text of several lines.
    { newline: '\r\n', escapeFormulae: FORMULA },
  );
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
