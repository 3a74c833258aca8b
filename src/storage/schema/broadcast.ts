import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const slot = sqliteTable('slot', {
  id: text('id').primaryKey(),
  code: text('code').notNull(),
  productionId: text('production_id').notNull(),
  channelId: text('channel_id').notNull(),
  startsAt: text('starts_at').notNull(),
  durationSeconds: integer('duration_seconds').notNull(),
  actualSeconds: integer('actual_seconds'),
  run: text('run').notNull().default('first'),
  repeatNumber: integer('repeat_number'),
  mode: text('mode').notNull().default('recorded'),
  status: text('status').notNull().default('planned'),
  fileName: text('file_name').notNull().default(''),
  fileFormat: text('file_format').notNull().default(''),
  dueDate: text('due_date'),
  deliveredDate: text('delivered_date'),
  receivedBy: text('received_by').notNull().default(''),
  documentNumber: text('document_number').notNull().default(''),
  rights: text('rights').notNull().default(''),
  contact: text('contact').notNull().default(''),
  note: text('note').notNull().default(''),
});

export const slotPart = sqliteTable(
  'slot_part',
  {
    slotId: text('slot_id').notNull(),
    partId: text('part_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.slotId, table.partId] })],
);
