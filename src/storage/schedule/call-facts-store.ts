import type Database from 'better-sqlite3';
import type { FactsFilter } from '../../application/plan/plan-store.ts';
import type { CallFacts, LiveSlot } from '../../domain/schedule/index.ts';
import type { Attendance, CallKind, CallPerson, CallStatus } from '../../shared/contract/schedule.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';

type Facts = CallFacts & {
  itemIds: string[];
  people: CallPerson[];
  overrides: CallFacts['overrides'] & object;
};

/**
 * Calls as the rules need them: those from a day on (null for all), or those of the ids. Plain rows, one read a table, because a plan may hold half a
 * million names on calls; ids are kept once each.
 */
export function readCallFacts(db: Database.Database, filter: FactsFilter): CallFacts[] {
  const byId = 'ids' in filter;
  const wanted = byId ? JSON.stringify(filter.ids) : (filter.since ?? '');
  const own = byId ? 'id IN (SELECT value FROM json_each(?))' : 'starts_at >= ?';
  // Without a day the join would only cost time.
  const linked = byId
    ? 'call_id IN (SELECT value FROM json_each(?))'
    : filter.since === null
      ? "'' = ?"
      : 'call_id IN (SELECT id FROM call WHERE starts_at >= ?)';
  const rows = <R extends unknown[]>(sql: string) =>
    db.prepare<[string]>(sql).raw().iterate(wanted) as IterableIterator<R>;
  const known = new Map<string, string>();
  const once = (text: string): string => {
    const same = known.get(text);
    if (same !== undefined) return same;
    known.set(text, text);
    return text;
  };

  const calls = new Map<string, Facts>();
  type CallRow = [
    string,
    string | null,
    CallKind,
    LocalDateTime,
    number,
    string | null,
    CallStatus,
    number | null,
    number,
  ];
  for (const row of rows<CallRow>(
    `SELECT id, production_id, kind, starts_at, duration_minutes, place_id, status, cast_number, with_understudies
     FROM call WHERE ${own}`,
  )) {
    const [id, productionId, kind, startsAt, durationMinutes, placeId, status, castNumber, withUnderstudies] =
      row;
    calls.set(id, {
      id,
      productionId: productionId === null ? null : once(productionId),
      kind: once(kind) as CallKind,
      startsAt,
      durationMinutes,
      placeId: placeId === null ? null : once(placeId),
      status: once(status) as CallStatus,
      castNumber,
      withUnderstudies: withUnderstudies === 1,
      itemIds: [],
      people: [],
      overrides: [],
    });
  }
  for (const [callId, itemId] of rows<[string, string]>(
    `SELECT call_id, item_id FROM call_item WHERE ${linked} ORDER BY sort_key, item_id`,
  )) {
    calls.get(callId)?.itemIds.push(once(itemId));
  }
  type PersonRow = [string, string, CallPerson['source'], Attendance, number | null, number | null];
  for (const [callId, personId, source, attendance, arriveMinutes, leaveMinutes] of rows<PersonRow>(
    `SELECT call_id, person_id, source, attendance, arrive_minutes, leave_minutes FROM call_person WHERE ${linked}`,
  )) {
    calls.get(callId)?.people.push({
      personId: once(personId),
      source: once(source) as CallPerson['source'],
      attendance: once(attendance) as Attendance,
      arriveMinutes,
      leaveMinutes,
    });
  }
  for (const [callId, roleId, personId] of rows<[string, string, string]>(
    `SELECT call_id, role_id, person_id FROM call_casting WHERE ${linked}`,
  )) {
    calls.get(callId)?.overrides.push({ roleId: once(roleId), personId: once(personId) });
  }
  return [...calls.values()];
}

/** Slots that go on air live and are not put off or called off. */
export function readLiveSlots(db: Database.Database): LiveSlot[] {
  return db
    .prepare<[], LiveSlot>(
      `SELECT id, production_id AS productionId, starts_at AS startsAt, duration_seconds AS durationSeconds
       FROM slot WHERE mode = 'live' AND status NOT IN ('postponed', 'cancelled')`,
    )
    .all();
}

/** Day of the first call of a season's productions; null without calls. */
export function readFirstCallDay(db: Database.Database, seasonId: string): LocalDate | null {
  const row = db
    .prepare<[string], { day: LocalDate | null }>(
      `SELECT substr(min(call.starts_at), 1, 10) AS day FROM call JOIN production ON production.id = production_id
       WHERE season_id = ?`,
    )
    .get(seasonId);
  return row?.day ?? null;
}
