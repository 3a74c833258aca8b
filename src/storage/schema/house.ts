import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const organisation = sqliteTable('organisation', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  shortName: text('short_name').notNull().default(''),
  parent: text('parent').notNull().default(''),
  locality: text('locality').notNull().default(''),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
});

export const signatory = sqliteTable('signatory', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  position: text('position').notNull().default(''),
  authority: text('authority').notNull().default(''),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
  sortKey: text('sort_key').notNull(),
});

export const placeTravel = sqliteTable('place_travel', {
  id: text('id').primaryKey(),
  fromPlaceId: text('from_place_id').notNull(),
  toPlaceId: text('to_place_id').notNull(),
  minutes: integer('minutes').notNull(),
});

export const holiday = sqliteTable('holiday', {
  id: text('id').primaryKey(),
  date: text('date').notNull(),
  name: text('name').notNull(),
  kind: text('kind').notNull().default('public'),
});

export const milestoneTemplate = sqliteTable('milestone_template', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull().default(''),
  title: text('title').notNull(),
  appliesTo: text('applies_to').notNull().default('all'),
  daysBefore: integer('days_before').notNull().default(0),
  remindDays: integer('remind_days').notNull().default(7),
  isGate: integer('is_gate').notNull().default(0),
  sortKey: text('sort_key').notNull(),
});

export const place = sqliteTable('place', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind').notNull().default(''),
  capacity: integer('capacity'),
  address: text('address').notNull().default(''),
  sortKey: text('sort_key').notNull(),
});

export const partner = sqliteTable('partner', {
  id: text('id').primaryKey(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  kind: text('kind').notNull().default('station'),
  contact: text('contact').notNull().default(''),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
});

export const channel = sqliteTable('channel', {
  id: text('id').primaryKey(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  partnerCode: text('partner_code').notNull(),
  aliases: text('aliases').notNull().default('[]'),
  enabled: integer('enabled').notNull().default(1),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
  sortKey: text('sort_key').notNull(),
});

export const cueDepartment = sqliteTable('cue_department', {
  id: text('id').primaryKey(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  colour: text('colour').notNull(),
  callWord: text('call_word').notNull(),
  sortKey: text('sort_key').notNull(),
});

export const setting = sqliteTable('setting', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

export const personGroup = sqliteTable('person_group', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  sortKey: text('sort_key').notNull(),
});

export const person = sqliteTable('person', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  stageName: text('stage_name').notNull().default(''),
  honour: text('honour').notNull().default(''),
  sortName: text('sort_name').notNull().default(''),
  jobs: text('jobs').notNull().default('[]'),
  roleTypes: text('role_types').notNull().default('[]'),
  phone: text('phone').notNull().default(''),
  birthDate: text('birth_date'),
  activeFrom: text('active_from'),
  activeTo: text('active_to'),
  note: text('note').notNull().default(''),
  photoBlobId: text('photo_blob_id'),
  waitCost: integer('wait_cost').notNull().default(1),
});

export const groupMember = sqliteTable(
  'group_member',
  {
    groupId: text('group_id').notNull(),
    personId: text('person_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.groupId, table.personId] })],
);
