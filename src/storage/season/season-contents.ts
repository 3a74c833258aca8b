import type Database from 'better-sqlite3';
import type { SeasonContents } from '../../application/plan/plan-store.ts';

const OWN = 'SELECT id FROM production WHERE season_id = @season';

/**
 * Calls of no production on days that only this season has; its index is walked by their time. A day with
 * `U` behind it stands after all of its times, `…T23:59`.
 */
const HOUSE_CALLS = `
  SELECT call.id FROM season AS own
    JOIN call ON call.production_id IS NULL AND call.starts_at >= own.start_date AND call.starts_at < own.end_date || 'U'
  WHERE own.id = @season AND NOT EXISTS (
    SELECT 1 FROM season AS other WHERE other.id <> own.id
      AND call.starts_at >= other.start_date AND call.starts_at < other.end_date || 'U')`;

/**
 * People who took part in this season and in nothing else: first those of the season, then, one by one, whether any
 * cast, crew, performance or call elsewhere has them. Work of the house outside of this season is elsewhere.
 */
const OWN_PEOPLE = `
  WITH house AS MATERIALIZED (${HOUSE_CALLS}), own AS MATERIALIZED (${OWN}),
  mine (person) AS (
    SELECT casting.person_id FROM role JOIN casting ON casting.role_id = role.id WHERE role.production_id IN own
    UNION SELECT person_id FROM crew_assignment WHERE production_id IN own
    UNION SELECT item_performer.person_id FROM item JOIN item_performer ON item_performer.item_id = item.id
      WHERE item.production_id IN own
    UNION SELECT call_person.person_id FROM call JOIN call_person ON call_person.call_id = call.id
      WHERE call.production_id IN own
    UNION SELECT person_id FROM call_person WHERE call_id IN house)
  SELECT person FROM mine
  WHERE NOT EXISTS (SELECT 1 FROM casting JOIN role ON role.id = casting.role_id
      WHERE casting.person_id = person AND role.production_id NOT IN own)
    AND NOT EXISTS (SELECT 1 FROM crew_assignment WHERE person_id = person AND production_id NOT IN own)
    AND NOT EXISTS (SELECT 1 FROM item_performer JOIN item ON item.id = item_performer.item_id
      WHERE item_performer.person_id = person AND item.production_id NOT IN own)
    AND NOT EXISTS (SELECT 1 FROM call_person JOIN call ON call.id = call_person.call_id
      WHERE call_person.person_id = person AND call.id NOT IN house
        AND (call.production_id IS NULL OR call.production_id NOT IN own))`;

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
    ownPeopleIds: ids(OWN_PEOPLE),
  };
}
