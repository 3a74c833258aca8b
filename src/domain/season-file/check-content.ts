import type { InvalidReason, SeasonFileProblem } from '../../shared/errors/codes.ts';
import { fieldOfColumn, type SeasonTable, seasonTables } from '../../shared/season-file/tables.ts';
import { keyOf, type StoredRow, type Tables } from '../compare/index.ts';

type Add = (problem: SeasonFileProblem) => void;

/** Columns whose values may stand once in a table; of several, the pair in any order. */
const unique: Readonly<Record<string, readonly string[]>> = {
  production: ['code'],
  slot: ['code'],
  channel: ['code'],
  cue_department: ['code'],
  place_travel: ['from_place_id', 'to_place_id'],
};

const idOf = (row: StoredRow, { key }: SeasonTable) => key.map((column) => String(row[column])).join(' ');

function problem(
  table: SeasonTable,
  row: StoredRow,
  column: string,
  reason: InvalidReason,
): SeasonFileProblem {
  return { table: table.name, id: idOf(row, table), field: fieldOfColumn(column), reason };
}

/**
 * What the rows of a season file say about each other: ids and codes stand once, every reference leads to a row of the
 * file, no item lies inside itself or under another production, spans do not end before they begin. Rows are sound by
 * themselves already; each fault is told to `add`.
 */
export function checkContent(tables: Tables, blobIds: ReadonlySet<string>, add: Add): void {
  const ids = new Map<string, ReadonlySet<StoredRow[string]>>([
    ['blob', blobIds],
    ['season', new Set((tables.season ?? []).map((row) => row.id ?? null))],
  ]);
  for (const { table } of seasonTables) {
    ids.set(table, new Set((tables[table] ?? []).map((row) => row.id ?? null)));
  }
  for (const definition of seasonTables) {
    const rows = tables[definition.table] ?? [];
    checkUnique(definition, rows, add);
    for (const { column, to } of definition.references) {
      const known = ids.get(to);
      for (const row of rows) {
        const value = row[column] ?? null;
        if (value !== null && !known?.has(value)) add(problem(definition, row, column, 'unknown'));
      }
    }
    for (const row of rows) checkSpans(definition, row, add);
  }
  checkPartners(tables, add);
  checkOutline(tables, add);
  const [season] = tables.season ?? [];
  if (season && String(season.end_date) < String(season.start_date))
    add({ table: 'season', id: String(season.id), field: 'endDate', reason: 'too-small' });
}

function checkUnique(definition: SeasonTable, rows: readonly StoredRow[], add: Add): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOf(definition.table, row);
    if (seen.has(key)) add(problem(definition, row, definition.key[0] ?? 'id', 'taken'));
    seen.add(key);
  }
  const columns = unique[definition.table];
  if (!columns) return;
  const values = new Set<string>();
  for (const row of rows) {
    const value = columns
      .map((column) => String(row[column]))
      .toSorted()
      .join('\u0000');
    if (values.has(value)) add(problem(definition, row, columns.at(-1) ?? '', 'taken'));
    values.add(value);
  }
}

const spans = [
  ['valid_from', 'valid_to'],
  ['active_from', 'active_to'],
] as const;

function checkSpans(definition: SeasonTable, row: StoredRow, add: Add): void {
  for (const [from, to] of spans) {
    const [first, last] = [row[from], row[to]];
    if (typeof first === 'string' && typeof last === 'string' && last < first)
      add(problem(definition, row, to, 'too-small'));
  }
  if (definition.table === 'place_travel' && row.from_place_id === row.to_place_id)
    add(problem(definition, row, 'to_place_id', 'taken'));
  if (definition.table === 'attachment' && row.item_id !== null && row.milestone_id !== null)
    add(problem(definition, row, 'milestone_id', 'taken'));
}

/** A channel's station is told by its code, because a station has one row for each of its names. */
function checkPartners(tables: Tables, add: Add): void {
  const codes = new Set((tables.partner ?? []).map((row) => row.code));
  const definition = seasonTables.find(({ table }) => table === 'channel');
  for (const row of tables.channel ?? []) {
    if (definition && !codes.has(row.partner_code)) add(problem(definition, row, 'partner_code', 'unknown'));
  }
}

function checkOutline(tables: Tables, add: Add): void {
  const definition = seasonTables.find(({ table }) => table === 'item');
  if (!definition) return;
  const items = new Map((tables.item ?? []).map((row) => [row.id, row]));
  /** Items that are known to end at the top. */
  const sound = new Set<StoredRow[string] | undefined>();
  for (const row of tables.item ?? []) {
    const parent = items.get(row.parent_id ?? null);
    if (parent && parent.production_id !== row.production_id)
      add(problem(definition, row, 'parent_id', 'unknown'));
    const path = new Set<StoredRow[string] | undefined>();
    let at: StoredRow | undefined = row;
    while (at && !sound.has(at.id) && !path.has(at.id)) {
      path.add(at.id);
      at = items.get(at.parent_id ?? null);
    }
    if (at && path.has(at.id)) add(problem(definition, row, 'parent_id', 'own-descendant'));
    for (const id of path) sound.add(id);
  }
}
