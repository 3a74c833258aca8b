import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const call = sqliteTable('call', {
  id: text('id').primaryKey(),
  productionId: text('production_id'),
  kind: text('kind').notNull(),
  title: text('title').notNull().default(''),
  startsAt: text('starts_at').notNull(),
  durationMinutes: integer('duration_minutes').notNull(),
  placeId: text('place_id'),
  status: text('status').notNull().default('planned'),
  note: text('note').notNull().default(''),
});

export const callItem = sqliteTable(
  'call_item',
  {
    callId: text('call_id').notNull(),
    itemId: text('item_id').notNull(),
    sortKey: text('sort_key').notNull(),
  },
  (table) => [primaryKey({ columns: [table.callId, table.itemId] })],
);

export const callPerson = sqliteTable(
  'call_person',
  {
    callId: text('call_id').notNull(),
    personId: text('person_id').notNull(),
    source: text('source').notNull().default('derived'),
  },
  (table) => [primaryKey({ columns: [table.callId, table.personId] })],
);
