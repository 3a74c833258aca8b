import { addDays, type LocalDate } from '../../shared/time/local-time.ts';

export type Dated = { validFrom: LocalDate; validTo: LocalDate | null };
/** Days on which no name is valid, or more than one; `to` is null where two go on without an end. */
export type DateFault = { kind: 'gap' | 'overlap'; from: LocalDate; to: LocalDate | null };

/**
 * What is odd about the dated names of one house or station: days between them without a name, days with two. Before
 * the first and after the last there may be none.
 */
export function datedFaults(rows: readonly Dated[]): DateFault[] {
  const faults: DateFault[] = [];
  /** Last day that is covered so far; null goes on without an end. */
  let until: LocalDate | null | undefined;
  for (const row of rows.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))) {
    if (until === null || (until !== undefined && row.validFrom <= until)) {
      faults.push({ kind: 'overlap', from: row.validFrom, to: earlier(until, row.validTo) });
    } else if (until !== undefined && row.validFrom > addDays(until, 1)) {
      faults.push({ kind: 'gap', from: addDays(until, 1), to: addDays(row.validFrom, -1) });
    }
    until = until === undefined ? row.validTo : later(until, row.validTo);
  }
  return faults;
}

const earlier = (a: LocalDate | null, b: LocalDate | null) => (a === null ? b : b === null || a < b ? a : b);
const later = (a: LocalDate | null, b: LocalDate | null) => (a === null || b === null ? null : a > b ? a : b);
