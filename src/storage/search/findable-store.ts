import type Database from 'better-sqlite3';
import type { FindableRow } from '../../application/plan/plan-store.ts';
import type { SearchKind } from '../../shared/contract/search.ts';

/** One read a kind: what it is called, by which other words it is found, and what tells it from its like. */
const reads: Record<SearchKind, string> = {
  production: `SELECT id, title, code || ' ' || occasion AS words, code AS detail, starts_at AS at,
    id AS productionId, season_id AS seasonId FROM production`,
  person: `SELECT id, name AS title,
    stage_name || ' ' || phone || ' ' ||
      (SELECT coalesce(group_concat(value, ', '), '') FROM (SELECT value FROM json_each(jobs) UNION ALL SELECT value FROM json_each(role_types))) AS words,
    (SELECT coalesce(group_concat(value, ', '), '') FROM json_each(jobs)) AS detail,
    NULL AS at, NULL AS productionId, NULL AS seasonId FROM person`,
  role: `SELECT id, name AS title, 'vai ' || role_type AS words, role_type AS detail, NULL AS at,
    production_id AS productionId, NULL AS seasonId FROM role`,
  item: `SELECT id, title, genre || ' ' || performers || ' ' || author AS words, genre AS detail, NULL AS at,
    production_id AS productionId, NULL AS seasonId FROM item`,
  call: `SELECT call.id,
    CASE WHEN call.title <> '' THEN call.title ELSE coalesce(call.titles, '') END AS title,
    strftime('%d/%m/%Y', call.starts_at) || ' ' ||
      CAST(strftime('%d', call.starts_at) AS INTEGER) || '/' || CAST(strftime('%m', call.starts_at) AS INTEGER) ||
      strftime('/%Y', call.starts_at) || ' ' || substr(call.starts_at, 12) || ' ' || coalesce(production.code, '') || ' ' ||
      coalesce(place.name, '') || ' ' || coalesce(call.titles, '') AS words,
    coalesce(place.name, '') AS detail, call.kind AS callKind, call.starts_at AS at,
    call.production_id AS productionId, NULL AS seasonId
    FROM (
      SELECT id, title, kind, starts_at, production_id, place_id, (
        SELECT group_concat(item.title, ', ' ORDER BY call_item.sort_key)
        FROM call_item JOIN item ON item.id = call_item.item_id WHERE call_item.call_id = call.id
      ) AS titles FROM call
    ) call
    LEFT JOIN production ON production.id = call.production_id
    LEFT JOIN place ON place.id = call.place_id`,
  cue: `SELECT id, number || ' ' || title AS title, 'cue ' || instruction || ' ' || operator AS words, '' AS detail, NULL AS at,
    production_id AS productionId, NULL AS seasonId FROM cue`,
  slot: `SELECT slot.id, slot.code || ' ' || channel.code AS title, channel.name || ' ' || file_name AS words,
    channel.code AS detail, starts_at AS at, production_id AS productionId, NULL AS seasonId
    FROM slot JOIN channel ON channel.id = slot.channel_id`,
  milestone: `SELECT id, title, 'mốc milestone ' || responsible AS words, '' AS detail, due_date AS at,
    production_id AS productionId, NULL AS seasonId FROM milestone`,
  activity: `SELECT id, title, place AS words, place AS detail, date AS at,
    NULL AS productionId, season_id AS seasonId FROM activity`,
  place: `SELECT id, name AS title, kind || ' ' || address AS words, kind AS detail, NULL AS at,
    NULL AS productionId, NULL AS seasonId FROM place`,
};

/** Whose words others show, by the kind of those and the table of these: the slots of a channel, the calls at a place. */
const shown: Partial<Record<SearchKind, Readonly<Record<string, string>>>> = {
  slot: { channel: 'SELECT id FROM slot WHERE channel_id IN ids' },
  call: {
    production: 'SELECT id FROM call WHERE production_id IN ids',
    place: 'SELECT id FROM call WHERE place_id IN ids',
    item: 'SELECT DISTINCT call_id AS id FROM call_item WHERE item_id IN ids',
  },
};

/** Ids of the records of a kind that show words of the given ones. */
export function readFindablesThatShow(
  db: Database.Database,
  kind: SearchKind,
  table: string,
  ids: readonly string[],
): string[] {
  const read = shown[kind]?.[table];
  if (read === undefined || ids.length === 0) return [];
  return db
    .prepare<[string], string>(`WITH ids AS (SELECT value FROM json_each(?)) ${read}`)
    .pluck()
    .all(JSON.stringify(ids));
}

/** All records of a kind that can be found, or those of the given ids. */
export function readFindables(
  db: Database.Database,
  kind: SearchKind,
  ids?: readonly string[],
): FindableRow[] {
  const table = kind;
  const read = reads[kind];
  return ids === undefined
    ? db.prepare<[], FindableRow>(read).all()
    : db
        .prepare<[string], FindableRow>(`${read} WHERE ${table}.id IN (SELECT value FROM json_each(?))`)
        .all(JSON.stringify(ids));
}
