import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const meta = sqliteTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

export const windowState = sqliteTable('window_state', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

export const action = sqliteTable('action', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  kind: text('kind').notNull(),
  undoes: text('undoes'),
  root: text('root').notNull(),
  labelKey: text('label_key').notNull(),
  labelParams: text('label_params').notNull(),
  actor: text('actor').notNull(),
  at: text('at').notNull(),
  replica: text('replica').notNull(),
  schemaVersion: integer('schema_version').notNull(),
  productionId: text('production_id'),
  undoable: integer('undoable').notNull().default(1),
});

export const actionRow = sqliteTable('action_row', {
  seq: integer('seq').primaryKey(),
  actionId: text('action_id').notNull(),
  tableName: text('table_name').notNull(),
  pk: text('pk').notNull(),
  op: text('op').notNull(),
  before: text('before'),
  after: text('after'),
});

export const journalContext = sqliteTable('journal_context', {
  id: integer('id').primaryKey(),
  actionId: text('action_id'),
});
