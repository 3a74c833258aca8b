import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const cue = sqliteTable('cue', {
  id: text('id').primaryKey(),
  productionId: text('production_id').notNull(),
  itemId: text('item_id'),
  sortKey: text('sort_key').notNull(),
  number: text('number').notNull(),
  triggerKind: text('trigger_kind').notNull().default('action'),
  title: text('title').notNull(),
  standby: text('standby').notNull().default(''),
  instruction: text('instruction').notNull().default(''),
  offsetMs: integer('offset_ms'),
  durationMs: integer('duration_ms').notNull().default(0),
  preWaitMs: integer('pre_wait_ms').notNull().default(0),
  follow: text('follow').notNull().default('manual'),
  followMs: integer('follow_ms').notNull().default(0),
  operator: text('operator').notNull().default(''),
  note: text('note').notNull().default(''),
});

export const cueTarget = sqliteTable(
  'cue_target',
  {
    cueId: text('cue_id').notNull(),
    departmentId: text('department_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cueId, table.departmentId] })],
);
