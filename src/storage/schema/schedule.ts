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
  castNumber: integer('cast_number'),
  withUnderstudies: integer('with_understudies').notNull().default(0),
  revision: integer('revision').notNull().default(0),
});

export const callItem = sqliteTable(
  'call_item',
  {
    callId: text('call_id').notNull(),
    itemId: text('item_id').notNull(),
    sortKey: text('sort_key').notNull(),
    minutes: integer('minutes'),
  },
  (table) => [primaryKey({ columns: [table.callId, table.itemId] })],
);

export const callPerson = sqliteTable(
  'call_person',
  {
    callId: text('call_id').notNull(),
    personId: text('person_id').notNull(),
    source: text('source').notNull().default('derived'),
    attendance: text('attendance').notNull().default(''),
    arriveMinutes: integer('arrive_minutes'),
    leaveMinutes: integer('leave_minutes'),
  },
  (table) => [primaryKey({ columns: [table.callId, table.personId] })],
);

export const callCasting = sqliteTable(
  'call_casting',
  {
    callId: text('call_id').notNull(),
    roleId: text('role_id').notNull(),
    personId: text('person_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.callId, table.roleId] })],
);

export const availability = sqliteTable('availability', {
  id: text('id').primaryKey(),
  personId: text('person_id').notNull(),
  kind: text('kind').notNull().default('busy'),
  firstDate: text('first_date').notNull(),
  lastDate: text('last_date'),
  fromMinute: integer('from_minute').notNull().default(0),
  toMinute: integer('to_minute').notNull().default(1440),
  weekdays: integer('weekdays').notNull().default(127),
  note: text('note').notNull().default(''),
});

export const acceptedConflict = sqliteTable('accepted_conflict', {
  id: text('id').primaryKey(),
  key: text('key').notNull(),
  rule: text('rule').notNull(),
  reason: text('reason').notNull(),
  acceptedBy: text('accepted_by').notNull(),
  acceptedAt: text('accepted_at').notNull(),
});
