import type Database from 'better-sqlite3';
import type { DeletedCall } from '../../application/plan/plan-store.ts';
import type { CallKind } from '../../shared/contract/schedule.ts';
import type { LocalDateTime } from '../../shared/time/local-time.ts';

type DeletedRow = {
  id: string;
  actionId: string;
  kind: CallKind;
  title: string;
  startsAt: LocalDateTime;
  durationMinutes: number;
  productionId: string | null;
  placeId: string | null;
  revision: number | null;
};

/** What the journal still knows of calls that are gone: the last deletion of each, and the lists that went with it. */
export function readDeletedCalls(db: Database.Database, from: string, to: string): DeletedCall[] {
  const rows = db
    .prepare<[string, string], DeletedRow>(
      `SELECT pk AS id, action_id AS actionId, max(seq), before ->> '$.kind' AS kind, before ->> '$.title' AS title,
         before ->> '$.starts_at' AS startsAt, before ->> '$.duration_minutes' AS durationMinutes,
         before ->> '$.production_id' AS productionId, before ->> '$.place_id' AS placeId,
         before ->> '$.revision' AS revision
       FROM action_row
       WHERE table_name = 'call' AND op = 'delete' AND pk NOT IN (SELECT id FROM call)
         AND substr(before ->> '$.starts_at', 1, 10) BETWEEN ? AND ?
       GROUP BY pk ORDER BY startsAt, pk`,
    )
    .all(from, to);
  const actions = JSON.stringify([...new Set(rows.map(({ actionId }) => actionId))]);
  const people = Map.groupBy(
    db
      .prepare<[string], { actionId: string; callId: string; personId: string }>(
        `SELECT action_id AS actionId, before ->> '$.call_id' AS callId, before ->> '$.person_id' AS personId
         FROM action_row
         WHERE action_id IN (SELECT value FROM json_each(?)) AND table_name = 'call_person' AND op = 'delete'
           AND before ->> '$.source' <> 'removed' ORDER BY seq`,
      )
      .all(actions),
    ({ actionId, callId }) => `${actionId} ${callId}`,
  );
  return rows.map(
    ({ id, actionId, kind, title, startsAt, durationMinutes, productionId, placeId, revision }) => ({
      id,
      kind,
      title,
      startsAt,
      durationMinutes,
      productionId,
      placeId,
      revision: revision ?? 0,
      personIds: (people.get(`${actionId} ${id}`) ?? []).map(({ personId }) => personId),
    }),
  );
}

/**
 * What a call's revision does not count because undo takes it back too: each deletion, each return from one, and each
 * fall of the revision, which counts one more than it fell. Added to the revision the sum only ever rises.
 */
export function readCallTurns(db: Database.Database, ids: readonly string[]): Map<string, number> {
  const rows = db
    .prepare<[string], { id: string; turns: number }>(
      `SELECT pk AS id,
         sum(CASE
           WHEN op = 'delete' THEN 1
           WHEN op = 'update' AND (before ->> '$.revision') > (after ->> '$.revision')
             THEN (before ->> '$.revision') - (after ->> '$.revision') + 1
           ELSE 0 END) + max(0, sum(op = 'insert') - 1) AS turns
       FROM action_row
       WHERE table_name = 'call' AND pk IN (SELECT value FROM json_each(?))
       GROUP BY pk HAVING turns > 0`,
    )
    .all(JSON.stringify(ids));
  return new Map(rows.map(({ id, turns }) => [id, turns]));
}

/** Every call that a person was ever on the list of, with how often that entry was written after it was made. */
export function readPersonCallTurns(db: Database.Database, personId: string): Map<string, number> {
  const rows = db
    .prepare<[string], { callId: string; turns: number }>(
      `SELECT pk ->> '$[0]' AS callId, count(*) - 1 AS turns FROM action_row
       WHERE table_name = 'call_person' AND pk ->> '$[1]' = ? GROUP BY pk`,
    )
    .all(personId);
  return new Map(rows.map(({ callId, turns }) => [callId, turns]));
}
