import { zFileSeason } from './fields.ts';
import type { SeasonFile } from './parse-season-file.ts';
import { SEASON_FORMAT, SEASON_FORMAT_VERSION } from './season-file.ts';
import { type StoredRow, toFileRow } from './stored-rows.ts';
import { type SeasonTable, seasonTables } from './tables.ts';

const byKey = (key: readonly string[]) => (a: StoredRow, b: StoredRow) => {
  for (const column of key) {
    const [x, y] = [String(a[column]), String(b[column])];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
};

/**
 * A season as text: the same season gives the same bytes, so nothing of when or where it was written is in it. One row
 * a line, so that two files can be compared by any tool.
 */
export function writeSeasonFile(file: Omit<SeasonFile, 'season'>): string {
  const head = [
    ['format', SEASON_FORMAT],
    ['formatVersion', SEASON_FORMAT_VERSION],
    ['personalData', file.personalData],
    ['season', toFileRow({ table: 'season', row: zFileSeason }, file.tables.season?.[0] ?? {})],
  ].map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const tables = seasonTables.map((definition) => list(definition.name, rowsOf(definition, file)));
  const blobs = file.blobs.toSorted(byKey(['id'])).map(({ id, base64 }) => JSON.stringify({ id, base64 }));
  return `{\n${[...head, ...tables, list('blobs', blobs)].join(',\n')}\n}\n`;
}

const rowsOf = (definition: SeasonTable, file: Pick<SeasonFile, 'tables'>) =>
  (file.tables[definition.table] ?? [])
    .toSorted(byKey(definition.key))
    .map((row) => JSON.stringify(toFileRow(definition, row)));

const list = (name: string, lines: readonly string[]) =>
  lines.length === 0 ? `"${name}": []` : `"${name}": [\n${lines.join(',\n')}\n]`;
