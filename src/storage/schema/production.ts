import { blob as bytes, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const production = sqliteTable('production', {
  id: text('id').primaryKey(),
  seasonId: text('season_id').notNull(),
  code: text('code').notNull(),
  kind: text('kind').notNull(),
  title: text('title').notNull(),
  quarter: integer('quarter'),
  occasion: text('occasion').notNull().default(''),
  summary: text('summary').notNull().default(''),
  status: text('status').notNull().default('idea'),
  startsAt: text('starts_at'),
  placeId: text('place_id'),
  slotId: text('slot_id'),
  hue: integer('hue').notNull().default(0),
  note: text('note').notNull().default(''),
  sortKey: text('sort_key').notNull(),
});

export const item = sqliteTable('item', {
  id: text('id').primaryKey(),
  productionId: text('production_id').notNull(),
  parentId: text('parent_id'),
  sortKey: text('sort_key').notNull(),
  kind: text('kind').notNull(),
  title: text('title').notNull(),
  genre: text('genre').notNull().default(''),
  durationSeconds: integer('duration_seconds'),
  linkSeconds: integer('link_seconds').notNull().default(0),
  performers: text('performers').notNull().default(''),
  author: text('author').notNull().default(''),
  mcText: text('mc_text').notNull().default(''),
  sound: text('sound').notNull().default(''),
  lighting: text('lighting').notNull().default(''),
  led: text('led').notNull().default(''),
  props: text('props').notNull().default(''),
  costumes: text('costumes').notNull().default(''),
  note: text('note').notNull().default(''),
  responsible: text('responsible').notNull().default(''),
  verses: text('verses').notNull().default(''),
  beats: integer('beats'),
  entryBeat: integer('entry_beat'),
  mode: text('mode').notNull().default(''),
  tuning: text('tuning').notNull().default(''),
  scriptText: text('script_text').notNull().default(''),
  rehearsalMinutes: integer('rehearsal_minutes'),
});

export const productionPart = sqliteTable('production_part', {
  id: text('id').primaryKey(),
  productionId: text('production_id').notNull(),
  number: integer('number').notNull(),
  title: text('title').notNull().default(''),
  firstItemId: text('first_item_id'),
  lastItemId: text('last_item_id'),
});

export const role = sqliteTable('role', {
  id: text('id').primaryKey(),
  productionId: text('production_id').notNull(),
  name: text('name').notNull(),
  roleType: text('role_type').notNull().default(''),
  description: text('description').notNull().default(''),
  sortKey: text('sort_key').notNull(),
});

export const casting = sqliteTable('casting', {
  id: text('id').primaryKey(),
  roleId: text('role_id').notNull(),
  personId: text('person_id').notNull(),
  castNumber: integer('cast_number').notNull().default(1),
  place: text('place').notNull().default('main'),
  sortKey: text('sort_key').notNull(),
});

export const itemRole = sqliteTable(
  'item_role',
  {
    itemId: text('item_id').notNull(),
    roleId: text('role_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.roleId] })],
);

export const itemPerformer = sqliteTable(
  'item_performer',
  {
    itemId: text('item_id').notNull(),
    personId: text('person_id').notNull(),
    sortKey: text('sort_key').notNull(),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.personId] })],
);

export const crewAssignment = sqliteTable('crew_assignment', {
  id: text('id').primaryKey(),
  productionId: text('production_id').notNull(),
  personId: text('person_id').notNull(),
  job: text('job').notNull(),
  sortKey: text('sort_key').notNull(),
});

export const milestone = sqliteTable('milestone', {
  id: text('id').primaryKey(),
  productionId: text('production_id').notNull(),
  kind: text('kind').notNull().default(''),
  title: text('title').notNull(),
  dueDate: text('due_date'),
  doneDate: text('done_date'),
  isGate: integer('is_gate').notNull().default(0),
  conclusion: text('conclusion').notNull().default(''),
  attendees: text('attendees').notNull().default(''),
  minutes: text('minutes').notNull().default(''),
  correctionDue: text('correction_due'),
  correctionDone: text('correction_done'),
  skipped: integer('skipped').notNull().default(0),
  remindDays: integer('remind_days').notNull().default(7),
  responsible: text('responsible').notNull().default(''),
  note: text('note').notNull().default(''),
  sortKey: text('sort_key').notNull(),
});

export const blob = sqliteTable('blob', {
  id: text('id').primaryKey(),
  bytes: bytes('bytes', { mode: 'buffer' }).notNull(),
});

export const attachment = sqliteTable('attachment', {
  id: text('id').primaryKey(),
  productionId: text('production_id').notNull(),
  itemId: text('item_id'),
  milestoneId: text('milestone_id'),
  blobId: text('blob_id').notNull(),
  name: text('name').notNull(),
  mediaType: text('media_type').notNull().default(''),
  size: integer('size').notNull(),
  sortKey: text('sort_key').notNull(),
});
