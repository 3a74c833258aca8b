import Database from 'better-sqlite3';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import * as schema from './index.ts';
import { tableClasses } from './table-classes.ts';

const db = new Database(':memory:');
migrate(db);
const tables = Object.values(schema).flatMap((value) =>
  is(value, SQLiteTable) ? [value as SQLiteTable] : [],
);
const tableNames = (
  db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`)
    .all() as {
    name: string;
  }[]
).map((row) => row.name);

describe('drizzle’s picture of the database', () => {
  test('has every table', () => {
    expect(tables.map(getTableName).toSorted()).toEqual(tableNames.toSorted());
  });

  test.each(tables.map((table) => [getTableName(table), table] as const))(
    '%s agrees column by column',
    (name, table) => {
      const config = getTableConfig(table);
      const composite = config.primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
      const drizzleColumns = Object.values(getTableColumns(table)).map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        // SQLite lets a TEXT primary key be NULL unless it is said otherwise; STRICT does not change that.
        notnull: column.primary ? null : column.notNull,
        pk: column.primary || composite.includes(column.name),
        hasDefault: column.hasDefault && !column.primary,
      }));
      const rows = db.pragma(`table_xinfo(${name})`) as {
        name: string;
        type: string;
        notnull: number;
        pk: number;
        dflt_value: string | null;
      }[];
      const sqliteColumns = rows.map((column) => ({
        name: column.name,
        type: column.type,
        notnull: column.pk > 0 && !composite.includes(column.name) ? null : column.notnull === 1,
        pk: column.pk > 0,
        hasDefault: column.dflt_value !== null,
      }));
      expect(drizzleColumns).toEqual(sqliteColumns);
    },
  );
});

test('every table is STRICT and says what the journal does with it', () => {
  const list = db.pragma('table_list') as { name: string; strict: number; schema: string }[];
  for (const name of tableNames) {
    expect(list.find((row) => row.name === name)?.strict, name).toBe(1);
    expect(Object.keys(tableClasses), name).toContain(name);
  }
});

test('every reference has an index to follow it by', () => {
  for (const name of tableNames) {
    const references = db.pragma(`foreign_key_list(${name})`) as { from: string }[];
    const indexes = db.pragma(`index_list(${name})`) as { name: string }[];
    const leading = indexes.map(
      (index) => (db.pragma(`index_info(${index.name})`) as { name: string }[])[0]?.name,
    );
    for (const { from } of references) {
      if (name === 'action' && from === 'undoes') continue;
      expect(leading, `${name}.${from}`).toContain(from);
    }
  }
});
