import type Database from 'better-sqlite3';

/** What the house has set; what is not there has its default. */
export function readSettings(db: Database.Database): Map<string, unknown> {
  return new Map(
    db
      .prepare<[], { key: string; value: string }>('SELECT key, value FROM setting ORDER BY key')
      .all()
      .map((row) => [row.key, JSON.parse(row.value)]),
  );
}

/** Null goes back to the default. */
export function writeSetting(
  db: Database.Database,
  key: string,
  value: string | number | boolean | null,
): void {
  if (value === null) {
    db.prepare('DELETE FROM setting WHERE key = ?').run(key);
    return;
  }
  db.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value));
}
