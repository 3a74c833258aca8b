import { z } from 'zod';
import { zId } from '../contract/fields.ts';
import { zItemFields } from '../contract/items.ts';
import { zProductionFields } from '../contract/productions.ts';
import { recordFields } from '../contract/records.ts';
import { zCallItemRow, zCallPersonRow, zCallRow, zFileSetting, zPositionKey } from './fields.ts';

/**
 * `house` rows are shared by all seasons and come along because the season refers to them; `practice` is how the house
 * works (its settings, process, holidays) and is only taken into a plan that has no season yet; `season` rows are the
 * season itself.
 */
export type SeasonFileLevel = 'house' | 'practice' | 'season';

type Shape = z.ZodRawShape;
type Definition<S extends Shape = Shape> = {
  /** Table of the database. */
  table: string;
  level: SeasonFileLevel;
  /** Fields that tell a row apart. */
  key: readonly string[];
  row: z.ZodObject<S>;
  /** Fields that name a row of another table of the file. */
  references: Readonly<Record<string, string>>;
};

/** A table whose rows have an id, with an order key where the user orders them by hand. */
function rows<S extends Shape>(
  table: string,
  level: SeasonFileLevel,
  fields: z.ZodObject<S>,
  references: Record<string, string> = {},
  ordered?: 'ordered',
): Definition {
  const shape = { id: zId, ...fields.shape, ...(ordered ? { orderKey: zPositionKey } : {}) };
  return { table, level, key: ['id'], row: z.strictObject(shape), references };
}

/** A table that ties two others together; its key is the pair. */
function links(
  table: string,
  level: SeasonFileLevel,
  references: Record<string, string>,
  more: Shape = {},
): Definition {
  const key = Object.keys(references);
  const shape = { ...Object.fromEntries(key.map((field) => [field, zId])), ...more };
  return { table, level, key, row: z.strictObject(shape), references };
}

const { groupIds: _, ...person } = recordFields.person.shape;
const { partIds: __, ...slot } = recordFields.slot.shape;
const { departmentIds: ___, ...cue } = recordFields.cue.shape;
const inProduction = { productionId: 'production' };
const ordered = 'ordered';

/** Every table of a season file under its name there, parents before what hangs on them. */
export const seasonFileTables = {
  organisation: rows('organisation', 'house', recordFields.organisation),
  signatory: rows('signatory', 'house', recordFields.signatory, {}, ordered),
  place: rows('place', 'house', recordFields.place, {}, ordered),
  placeTravel: rows('place_travel', 'house', recordFields.placeTravel, {
    fromPlaceId: 'place',
    toPlaceId: 'place',
  }),
  partner: rows('partner', 'house', recordFields.partner),
  channel: rows('channel', 'house', recordFields.channel, {}, ordered),
  department: rows('cue_department', 'house', recordFields.department, {}, ordered),
  group: rows('person_group', 'house', recordFields.group, {}, ordered),
  person: rows('person', 'house', z.object(person), { photoBlobId: 'blob' }),
  availability: rows('availability', 'house', recordFields.availability, { personId: 'person' }),
  groupMember: links('group_member', 'house', { groupId: 'group', personId: 'person' }),
  setting: { table: 'setting', level: 'practice', key: ['key'], row: zFileSetting, references: {} },
  milestoneTemplate: rows('milestone_template', 'practice', recordFields.milestoneTemplate, {}, ordered),
  holiday: rows('holiday', 'practice', recordFields.holiday),
  target: rows('target', 'season', recordFields.target, { seasonId: 'season' }, ordered),
  activity: rows('activity', 'season', recordFields.activity, { seasonId: 'season', targetId: 'target' }),
  production: rows(
    'production',
    'season',
    z.object({ seasonId: zId, ...zProductionFields.shape }),
    { seasonId: 'season', placeId: 'place', slotId: 'slot' },
    ordered,
  ),
  item: rows(
    'item',
    'season',
    z.object({ productionId: zId, parentId: zId.nullable(), ...zItemFields.shape }),
    { ...inProduction, parentId: 'item' },
    ordered,
  ),
  part: rows('production_part', 'season', recordFields.part, {
    ...inProduction,
    firstItemId: 'item',
    lastItemId: 'item',
  }),
  milestone: rows('milestone', 'season', recordFields.milestone, inProduction, ordered),
  attachment: rows(
    'attachment',
    'season',
    recordFields.attachment,
    { ...inProduction, itemId: 'item', milestoneId: 'milestone', blobId: 'blob' },
    ordered,
  ),
  role: rows('role', 'season', recordFields.role, inProduction, ordered),
  casting: rows('casting', 'season', recordFields.casting, { roleId: 'role', personId: 'person' }, ordered),
  itemRole: links('item_role', 'season', { itemId: 'item', roleId: 'role' }),
  itemPerformer: links(
    'item_performer',
    'season',
    { itemId: 'item', personId: 'person' },
    { orderKey: zPositionKey },
  ),
  crew: rows(
    'crew_assignment',
    'season',
    recordFields.crew,
    { ...inProduction, personId: 'person' },
    ordered,
  ),
  call: rows('call', 'season', zCallRow, { ...inProduction, placeId: 'place' }),
  callItem: links('call_item', 'season', { callId: 'call', itemId: 'item' }, zCallItemRow.shape),
  callPerson: links('call_person', 'season', { callId: 'call', personId: 'person' }, zCallPersonRow.shape),
  callCasting: {
    table: 'call_casting',
    level: 'season',
    key: ['callId', 'roleId'],
    row: z.strictObject({ callId: zId, roleId: zId, personId: zId }),
    references: { callId: 'call', roleId: 'role', personId: 'person' },
  },
  slot: rows('slot', 'season', z.object(slot), { ...inProduction, channelId: 'channel' }),
  slotPart: links('slot_part', 'season', { slotId: 'slot', partId: 'part' }),
  cue: rows('cue', 'season', z.object(cue), { ...inProduction, itemId: 'item' }, ordered),
  cueTarget: links('cue_target', 'season', { cueId: 'cue', departmentId: 'department' }),
} as const satisfies Record<string, Definition>;

export type SeasonFileTableName = keyof typeof seasonFileTables;

/** A table of the file in the database's own words. */
export type SeasonTable = {
  name: SeasonFileTableName;
  table: string;
  level: SeasonFileLevel;
  /** Columns of its key, and all its columns, in the order in which the file has them. */
  key: readonly string[];
  columns: readonly string[];
  /** Column to the table that it points to; `nullable` says which of them may point nowhere. */
  references: readonly { column: string; to: string; nullable: boolean }[];
  row: z.ZodObject;
};

/** `firstItemId` to `first_item_id`; the order key is called `sort_key` in the database. */
export function columnOfField(field: string): string {
  if (field === 'orderKey') return 'sort_key';
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `first_item_id` to `firstItemId`. */
export function fieldOfColumn(column: string): string {
  if (column === 'sort_key') return 'orderKey';
  return column.replace(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
}

const given: Readonly<Record<SeasonFileTableName, Definition>> = seasonFileTables;
const tableNamed = (name: string) =>
  Object.hasOwn(given, name) ? given[name as SeasonFileTableName].table : name;

/** All tables in their order. */
export const seasonTables: readonly SeasonTable[] = (Object.keys(given) as SeasonFileTableName[]).map(
  (name) => {
    const { table, level, key, row, references } = given[name];
    return {
      name,
      table,
      level,
      key: key.map(columnOfField),
      columns: Object.keys(row.shape).map(columnOfField),
      references: Object.entries(references).map(([field, to]) => ({
        column: columnOfField(field),
        to: tableNamed(to),
        nullable: (row.shape[field] as z.ZodType).safeParse(null).success,
      })),
      row,
    };
  },
);
