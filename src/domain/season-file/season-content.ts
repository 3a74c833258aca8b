import { seasonTables } from '../../shared/season-file/tables.ts';
import { type SettingKey, settingDefinitions } from '../../shared/settings.ts';
import type { StoredRow, Tables } from '../compare/index.ts';

/** Columns of a person that a season file can be written without: phone, birth date, note, photo. */
export const personalColumns: Readonly<StoredRow> = {
  phone: '',
  birth_date: null,
  note: '',
  photo_blob_id: null,
};

type Rows = readonly StoredRow[];
const idsOf = (rows: Rows | undefined, column = 'id') =>
  new Set((rows ?? []).map((row) => row[column] ?? null));
const union = (...sets: ReadonlySet<StoredRow[string]>[]) => new Set(sets.flatMap((set) => [...set]));

/**
 * What a season file holds: the rows of the season (read as its own, `season`), and of the house's rows those that the
 * season refers to, its names and signatories in those days, and how the house works. People's personal data are left
 * out where that is wished.
 */
export function seasonContent(
  season: Tables,
  house: Tables,
  options: { withoutPersonalData: boolean },
): Record<string, StoredRow[]> {
  const own = closed(season);
  const all = (table: string): Rows => house[table] ?? [];
  const [head] = own.season ?? [];
  const lasting = (row: StoredRow) =>
    String(row.valid_from) <= String(head?.end_date) &&
    (row.valid_to === null || String(row.valid_to) >= String(head?.start_date));

  const people = union(
    ...['casting', 'item_performer', 'crew_assignment', 'call_person', 'call_casting'].map((t) =>
      idsOf(own[t], 'person_id'),
    ),
  );
  const places = union(idsOf(own.production, 'place_id'), idsOf(own.call, 'place_id'));
  const channelIds = idsOf(own.slot, 'channel_id');
  const departments = idsOf(own.cue_target, 'department_id');
  const channel = all('channel').filter((row) => channelIds.has(row.id ?? null));
  const stations = idsOf(channel, 'partner_code');
  const members = all('group_member').filter((row) => people.has(row.person_id ?? null));
  const groups = idsOf(members, 'group_id');

  return {
    ...own,
    organisation: all('organisation').filter(lasting),
    signatory: all('signatory').filter(lasting),
    place: all('place').filter((row) => places.has(row.id ?? null)),
    place_travel: all('place_travel').filter(
      (row) => places.has(row.from_place_id ?? null) && places.has(row.to_place_id ?? null),
    ),
    partner: all('partner').filter((row) => stations.has(row.code ?? null)),
    channel,
    cue_department: all('cue_department').filter((row) => departments.has(row.id ?? null)),
    person_group: all('person_group').filter((row) => groups.has(row.id ?? null)),
    person: all('person')
      .filter((row) => people.has(row.id ?? null))
      .map((row) => (options.withoutPersonalData ? { ...row, ...personalColumns } : row)),
    availability: options.withoutPersonalData
      ? []
      : all('availability').filter(
          (row) =>
            people.has(row.person_id ?? null) &&
            String(row.first_date) <= String(head?.end_date) &&
            (row.last_date === null || String(row.last_date) >= String(head?.start_date)),
        ),
    group_member: members,
    setting: all('setting').filter(isOwnSetting),
    milestone_template: [...all('milestone_template')],
    holiday: all('holiday').filter(
      (row) => String(row.date) >= String(head?.start_date) && String(row.date) <= String(head?.end_date),
    ),
  };
}

/** A setting that this program knows and that differs from its default. */
function isOwnSetting(row: StoredRow): boolean {
  const key = String(row.key);
  if (!Object.hasOwn(settingDefinitions, key)) return false;
  return row.value !== JSON.stringify(settingDefinitions[key as SettingKey].default);
}

/**
 * The season's rows without what they point to in other seasons (a call for another year's item): such a reference is
 * left out of the file, or the row with it where it is nothing without.
 */
function closed(season: Tables): Record<string, StoredRow[]> {
  const own = seasonTables.filter((table) => table.level === 'season');
  const levels = new Map(seasonTables.map(({ table, level }) => [table, level]));
  const ids = new Map(own.map(({ table }) => [table, idsOf(season[table])]));
  const result: Record<string, StoredRow[]> = { season: [...(season.season ?? [])] };
  for (const { table, references } of own) {
    const inside = references.filter(({ to }) => levels.get(to) === 'season');
    const leads = (row: StoredRow, column: string, to: string) =>
      row[column] === null || ids.get(to)?.has(row[column] ?? null) === true;
    result[table] = (season[table] ?? []).flatMap((row) => {
      const broken = inside.filter(({ column, to }) => !leads(row, column, to));
      if (broken.length === 0) return [row];
      if (broken.some(({ nullable }) => !nullable)) return [];
      return [{ ...row, ...Object.fromEntries(broken.map(({ column }) => [column, null])) }];
    });
  }
  return result;
}
