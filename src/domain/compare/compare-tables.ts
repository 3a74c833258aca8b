export type Cell = string | number | null;
/** A row of the plan as it is stored: column names and cells. */
export type StoredRow = Readonly<Record<string, Cell>>;
/** Rows of each table, any order. */
export type Tables = Readonly<Record<string, readonly StoredRow[]>>;

export type ChangedRow = { before: StoredRow; after: StoredRow; columns: string[] };
export type TableDifference = {
  table: string;
  added: StoredRow[];
  removed: StoredRow[];
  changed: ChangedRow[];
};

/** Tables without an id that say more than the pair they tie together, and the setting, which has a name. */
const keys: Readonly<Record<string, readonly string[]>> = {
  setting: ['key'],
  item_performer: ['item_id', 'person_id'],
  call_item: ['call_id', 'item_id'],
  call_person: ['call_id', 'person_id'],
  call_casting: ['call_id', 'role_id'],
};

/** Key of a row: its id, its key's columns, or all its cells where the table has nothing else (`group_member`). */
export function keyOf(table: string, row: StoredRow): string {
  if (typeof row.id === 'string') return row.id;
  const columns = keys[table];
  return JSON.stringify(columns ? columns.map((column) => row[column]) : Object.entries(row).toSorted());
}

/**
 * What a second state of the plan has other than the first, table by table, those without a difference left out. Both
 * the list shown before a backup is restored and that before a season is replaced come from here.
 */
export function compareTables(before: Tables, after: Tables): TableDifference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((table) => {
    const old = new Map((before[table] ?? []).map((row) => [keyOf(table, row), row]));
    const now = new Map((after[table] ?? []).map((row) => [keyOf(table, row), row]));
    const added = [...now].filter(([key]) => !old.has(key)).map(([, row]) => row);
    const removed = [...old].filter(([key]) => !now.has(key)).map(([, row]) => row);
    const changed = [...now].flatMap(([key, row]) => {
      const was = old.get(key);
      const columns = was ? differingColumns(was, row) : [];
      return was && columns.length > 0 ? [{ before: was, after: row, columns }] : [];
    });
    return added.length + removed.length + changed.length === 0 ? [] : [{ table, added, removed, changed }];
  });
}

/** A column that one of the two does not have counts as null: an older layout did not know it. */
function differingColumns(a: StoredRow, b: StoredRow): string[] {
  const columns = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...columns].filter((column) => (a[column] ?? null) !== (b[column] ?? null));
}
