import type Database from 'better-sqlite3';
import type { SeasonContents } from '../../application/plan/plan-store.ts';

const OWN = 'SELECT id FROM production WHERE season_id = @season';

/** Calls of no production on days that only this season has. */
const HOUSE_CALLS = `
  SELECT call.id FROM call JOIN season AS own ON own.id = @season
  WHERE call.production_id IS NULL AND substr(call.starts_at, 1, 10) BETWEEN own.start_date AND own.end_date
    AND NOT EXISTS (
      SELECT 1 FROM season AS other WHERE other.id <> own.id
        AND substr(call.starts_at, 1, 10) BETWEEN other.start_date AND other.end_date)`;

/** Everyone's seasons, by cast, crew, performances and calls; work of the house outside this season is another's. */
const TOOK_PART = `
  SELECT casting.person_id AS person, production.season_id AS season FROM casting
    JOIN role ON role.id = casting.role_id JOIN production ON production.id = role.production_id
  UNION SELECT crew_assignment.person_id, production.season_id FROM crew_assignment
    JOIN production ON production.id = crew_assignment.production_id
  UNION SELECT item_performer.person_id, production.season_id FROM item_performer
    JOIN item ON item.id = item_performer.item_id JOIN production ON production.id = item.production_id
  UNION SELECT call_person.person_id, coalesce(production.season_id, CASE WHEN call.id IN (${HOUSE_CALLS}) THEN @season ELSE '' END)
    FROM call_person JOIN call ON call.id = call_person.call_id LEFT JOIN production ON production.id = call.production_id`;

/** What goes along when a season is deleted, and who and what would be left without any use. */
export function readSeasonContents(db: Database.Database, seasonId: string): SeasonContents {
  const one = (sql: string) => Number(db.prepare(sql).pluck().get({ season: seasonId }) ?? 0);
  const ids = (sql: string) => db.prepare(sql).pluck().all({ season: seasonId }) as string[];
  const within = (table: string) => one(`SELECT count(*) FROM ${table} WHERE production_id IN (${OWN})`);
  return {
    counts: {
      production: one('SELECT count(*) FROM production WHERE season_id = @season'),
      item: within('item'),
      call: within('call'),
      slot: within('slot'),
      cue: within('cue'),
      milestone: within('milestone'),
      attachment: within('attachment'),
      target: one('SELECT count(*) FROM target WHERE season_id = @season'),
      activity: one('SELECT count(*) FROM activity WHERE season_id = @season'),
    },
    houseCallIds: ids(HOUSE_CALLS),
    ownPeopleIds: ids(
      `SELECT person FROM (${TOOK_PART}) GROUP BY person HAVING count(*) = 1 AND max(season) = @season`,
    ),
  };
}
