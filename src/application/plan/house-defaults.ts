import type { TableRows } from './plan-store.ts';

/** What every house starts with: the stations and channels, and the departments that cues are given to. */
const TABLES = ['partner', 'channel', 'cue_department'];

/** Those rows out of the sample season's, which is where their data stands; nothing of the sample itself. */
export function defaultHouseRows(sampleRows: readonly TableRows[]): TableRows[] {
  return sampleRows.filter((rows) => TABLES.includes(rows.table));
}
