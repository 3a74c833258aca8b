import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const season = sqliteTable('season', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  year: integer('year').notNull(),
  startDate: text('start_date').notNull(),
  endDate: text('end_date').notNull(),
  isSample: integer('is_sample').notNull().default(0),
});

export const target = sqliteTable('target', {
  id: text('id').primaryKey(),
  seasonId: text('season_id').notNull(),
  kind: text('kind').notNull(),
  name: text('name').notNull(),
  planned: integer('planned'),
  unit: text('unit').notNull().default(''),
  sortKey: text('sort_key').notNull(),
});

export const activity = sqliteTable('activity', {
  id: text('id').primaryKey(),
  seasonId: text('season_id').notNull(),
  targetId: text('target_id'),
  title: text('title').notNull(),
  date: text('date').notNull(),
  place: text('place').notNull().default(''),
  audience: integer('audience'),
  status: text('status').notNull().default('planned'),
  note: text('note').notNull().default(''),
});
