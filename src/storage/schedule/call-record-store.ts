import type Database from 'better-sqlite3';
import type { CallFilter } from '../../application/plan/plan-store.ts';
import type { CallPerson, CallRecord } from '../../shared/contract/schedule.ts';

type CallRow = Omit<CallRecord, 'withUnderstudies' | 'itemIds' | 'itemMinutes' | 'overrides' | 'people'> & {
  withUnderstudies: 0 | 1;
};

const CALL = `SELECT id, production_id AS productionId, kind, title, starts_at AS startsAt,
  duration_minutes AS durationMinutes, place_id AS placeId, status, note, cast_number AS castNumber,
  with_understudies AS withUnderstudies, revision FROM call`;

/** No call is longer than a day, so what touches a day begins on it or on the day before. */
function whereOf(filter: CallFilter): { sql: string; values: string[] } {
  if ('ids' in filter)
    return { sql: 'call.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(filter.ids)] };
  if ('productionId' in filter) {
    return {
      sql: `call.production_id = ? AND call.starts_at >= ? AND call.status IN ('planned', 'confirmed')`,
      values: [filter.productionId, filter.openFrom],
    };
  }
  if ('personId' in filter) {
    return {
      sql: 'call.id IN (SELECT call_id FROM call_person WHERE person_id = ?)',
      values: [filter.personId],
    };
  }
  if ('all' in filter) return { sql: 'TRUE', values: [] };
  return {
    sql: `call.starts_at < ? AND call.starts_at >= date(?, '-1 day')
      AND strftime('%Y-%m-%dT%H:%M', call.starts_at, '+' || call.duration_minutes || ' minutes') > ?`,
    values: [filter.to, filter.from, `${filter.from}T00:00`],
  };
}

/** Calls with their items, people and one-time casting by start; one read a table. */
export function readCallRecords(db: Database.Database, filter: CallFilter): CallRecord[] {
  const { sql, values } = whereOf(filter);
  const rows = db.prepare<string[], CallRow>(`${CALL} WHERE ${sql} ORDER BY starts_at, id`).all(...values);
  const linked = <T extends { callId: string }>(columns: string, table: string, order: string) =>
    Map.groupBy(
      db
        .prepare<string[], T>(
          `SELECT call_id AS callId, ${columns} FROM ${table} JOIN call ON call.id = call_id WHERE ${sql} ORDER BY ${order}`,
        )
        .iterate(...values),
      (row) => row.callId,
    );
  const items = linked<{ callId: string; itemId: string; minutes: number | null }>(
    'item_id AS itemId, minutes',
    'call_item',
    'sort_key, item_id',
  );
  const people = linked<CallPerson & { callId: string }>(
    'person_id AS personId, source, attendance, arrive_minutes AS arriveMinutes, leave_minutes AS leaveMinutes',
    'call_person',
    'person_id',
  );
  const overrides = linked<{ callId: string; roleId: string; personId: string }>(
    'role_id AS roleId, person_id AS personId',
    'call_casting',
    'role_id',
  );
  return rows.map((row) => ({
    ...row,
    withUnderstudies: row.withUnderstudies === 1,
    itemIds: (items.get(row.id) ?? []).map(({ itemId }) => itemId),
    itemMinutes: (items.get(row.id) ?? []).flatMap(({ itemId, minutes }) =>
      minutes === null ? [] : [{ itemId, minutes }],
    ),
    people: (people.get(row.id) ?? []).map(({ callId: _, ...person }) => person),
    overrides: (overrides.get(row.id) ?? []).map(({ roleId, personId }) => ({ roleId, personId })),
  }));
}

/**
 * Minutes of calls of a season's productions by item, the called off ones left out: those that an item has in a call, else
 * an equal share of what the others leave of it.
 */
export function readGivenMinutes(db: Database.Database, seasonId: string): Map<string, number> {
  const rows = db
    .prepare<[string], { itemId: string; minutes: number }>(
      `WITH counted AS (
         SELECT call.id, max(0, duration_minutes - coalesce(sum(minutes), 0)) AS rest, sum(minutes IS NULL) AS items
         FROM call
         JOIN production ON production.id = call.production_id JOIN call_item ON call_id = call.id
         WHERE season_id = ? AND call.status <> 'cancelled' GROUP BY call.id)
       SELECT item_id AS itemId, CAST(round(sum(coalesce(minutes, rest * 1.0 / items))) AS INTEGER) AS minutes
       FROM counted JOIN call_item ON call_id = counted.id GROUP BY item_id`,
    )
    .all(seasonId);
  return new Map(rows.map(({ itemId, minutes }) => [itemId, minutes]));
}
