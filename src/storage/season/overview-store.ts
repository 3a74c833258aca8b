import type Database from 'better-sqlite3';
import type { OverviewRows, OverviewSpan } from '../../application/plan/plan-store.ts';

type Row<T> = { [K in keyof T]: T[K] };

/**
 * What the overview needs of the tables that hold more than it shows: one query a table, and of each row only what is
 * told there.
 */
export function readOverview(db: Database.Database, seasonId: string, span: OverviewSpan): OverviewRows {
  const productions = db
    .prepare<[string], Row<OverviewRows['productions'][number]>>(
      `SELECT id, code, title, kind, quarter, status, hue, starts_at AS startsAt,
         (SELECT min(starts_at) FROM call WHERE production_id = production.id) AS firstCallAt
       FROM production WHERE season_id = ? ORDER BY sort_key, id`,
    )
    .all(seasonId);
  const slots = db
    .prepare<[string], Row<OverviewRows['slots'][number]>>(
      `SELECT slot.id, slot.production_id AS productionId, slot.code, channel.code AS channelCode,
         slot.starts_at AS startsAt, slot.mode, slot.status, slot.due_date AS dueDate,
         slot.delivered_date AS deliveredDate
       FROM slot JOIN production ON production.id = slot.production_id JOIN channel ON channel.id = slot.channel_id
       WHERE production.season_id = ? ORDER BY slot.starts_at, slot.code`,
    )
    .all(seasonId);
  const calls = db
    .prepare<[string, string, string, string], Row<OverviewRows['calls'][number]>>(
      `SELECT call.id, production_id AS productionId, call.kind, call.title, call.starts_at AS startsAt, call.status
       FROM call LEFT JOIN production ON production.id = call.production_id
       WHERE call.starts_at >= ? AND call.starts_at < ? AND (production.season_id = ? OR call.production_id IS NULL)
         AND call.kind IN (SELECT value FROM json_each(?))
       ORDER BY call.starts_at, call.id`,
    )
    .all(span.from, span.to, seasonId, JSON.stringify(span.callKinds));
  return { productions, slots, calls };
}
