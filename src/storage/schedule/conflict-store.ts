import type Database from 'better-sqlite3';
import type { StoredAcceptance } from '../../application/plan/plan-store.ts';
import type { ClashingCall } from '../../shared/contract/conflicts.ts';

/** Clashes that the house lets stand. */
export function readAcceptedConflicts(db: Database.Database): StoredAcceptance[] {
  return db
    .prepare<[], StoredAcceptance>(
      `SELECT id, key, rule, reason, accepted_by AS "by", accepted_at AS at FROM accepted_conflict`,
    )
    .all();
}

/** What calls and live slots are called; one read each. */
export function readClashingCalls(db: Database.Database, ids: readonly string[]): ClashingCall[] {
  const wanted = JSON.stringify(ids);
  return db
    .prepare<[string, string], ClashingCall>(
      `SELECT call.id, production_id AS productionId, kind, starts_at AS startsAt,
         CASE WHEN title <> '' THEN title ELSE ifnull(
           (SELECT group_concat(title, ', ') FROM
             (SELECT item.title FROM call_item JOIN item ON item.id = item_id WHERE call_id = call.id
              ORDER BY call_item.sort_key)), '') END AS title
       FROM call WHERE call.id IN (SELECT value FROM json_each(?))
       UNION ALL
       SELECT slot.id, slot.production_id, 'live-slot', slot.starts_at, production.title FROM slot
       JOIN production ON production.id = slot.production_id WHERE slot.id IN (SELECT value FROM json_each(?))`,
    )
    .all(wanted, wanted);
}
