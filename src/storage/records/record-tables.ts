import { type RecordKind, recordFields } from '../../shared/contract/records.ts';

/** A list of ids that lies in a table of its own. */
export type RecordLink = { field: string; table: string; owner: string; other: string };

export type RecordTable = {
  table: string;
  /** Fields of the record's own row, in the order of the contract. */
  fields: readonly string[];
  link?: RecordLink;
  /** Rows are ordered by hand (`sort_key`) within equal values of this column; null is the whole table. */
  ordered?: { within: string | null };
  /** SQL order of rows that have no order of their own. */
  orderBy?: string;
  /** How a season's and a production's rows are told; `?` is the id. */
  ofSeason?: string;
  ofProduction?: string;
};

type Given = Omit<RecordTable, 'fields'>;

const ofProduction = 'production_id = ?';
const ofSeason = 'production_id IN (SELECT id FROM production WHERE season_id = ?)';
const inProduction = { ofProduction, ofSeason };

const given: Record<RecordKind, Given> = {
  organisation: { table: 'organisation', orderBy: 'valid_from, id' },
  signatory: { table: 'signatory', ordered: { within: null } },
  place: { table: 'place', ordered: { within: null } },
  placeTravel: { table: 'place_travel', orderBy: 'id' },
  partner: { table: 'partner', orderBy: 'code, valid_from, id' },
  channel: { table: 'channel', ordered: { within: null } },
  department: { table: 'cue_department', ordered: { within: null } },
  holiday: { table: 'holiday', orderBy: 'date, id' },
  milestoneTemplate: { table: 'milestone_template', ordered: { within: null } },
  group: { table: 'person_group', ordered: { within: null } },
  person: {
    table: 'person',
    orderBy: 'id',
    link: { field: 'groupIds', table: 'group_member', owner: 'person_id', other: 'group_id' },
  },
  availability: { table: 'availability', orderBy: 'person_id, first_date, id' },
  target: { table: 'target', ordered: { within: 'season_id' }, ofSeason: 'season_id = ?' },
  activity: { table: 'activity', orderBy: 'date, id', ofSeason: 'season_id = ?' },
  milestone: { table: 'milestone', ordered: { within: 'production_id' }, ...inProduction },
  role: { table: 'role', ordered: { within: 'production_id' }, ...inProduction },
  casting: {
    table: 'casting',
    ordered: { within: 'role_id' },
    ofProduction: 'role_id IN (SELECT id FROM role WHERE production_id = ?)',
    ofSeason:
      'role_id IN (SELECT role.id FROM role JOIN production ON production.id = role.production_id WHERE season_id = ?)',
  },
  crew: { table: 'crew_assignment', ordered: { within: 'production_id' }, ...inProduction },
  part: { table: 'production_part', orderBy: 'production_id, number, id', ...inProduction },
  slot: {
    table: 'slot',
    orderBy: 'starts_at, code, id',
    link: { field: 'partIds', table: 'slot_part', owner: 'slot_id', other: 'part_id' },
    ...inProduction,
  },
  cue: {
    table: 'cue',
    ordered: { within: 'production_id' },
    link: { field: 'departmentIds', table: 'cue_target', owner: 'cue_id', other: 'department_id' },
    ...inProduction,
  },
  attachment: { table: 'attachment', ordered: { within: 'production_id' }, ...inProduction },
};

function complete(kind: RecordKind): RecordTable {
  const { link } = given[kind];
  return {
    ...given[kind],
    fields: Object.keys(recordFields[kind].shape).filter((field) => field !== link?.field),
  };
}

/** Where each kind of record lies in the database. */
export const recordTables = Object.fromEntries(
  (Object.keys(given) as RecordKind[]).map((kind) => [kind, complete(kind)]),
) as Record<RecordKind, RecordTable>;

/** `validFrom` to `valid_from`. */
export const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
