import type Database from 'better-sqlite3';
import type { StoredRow, Tables } from '../../domain/compare/index.ts';
import { seasonTables } from '../../shared/season-file/tables.ts';

const PRODUCTIONS = 'SELECT id FROM production WHERE season_id = @season';
const within = (column: string, table: string) =>
  `${column} IN (SELECT id FROM ${table} WHERE production_id IN (${PRODUCTIONS}))`;

/** Which rows of a table are a season's own; the others hang on a production of it. */
const conditions: Readonly<Record<string, string>> = {
  season: 'id = @season',
  target: 'season_id = @season',
  activity: 'season_id = @season',
  production: 'season_id = @season',
  casting: within('role_id', 'role'),
  item_role: within('item_id', 'item'),
  item_performer: within('item_id', 'item'),
  call_item: within('call_id', 'call'),
  call_person: within('call_id', 'call'),
  call_casting: within('call_id', 'call'),
  slot_part: within('slot_id', 'slot'),
  cue_target: within('cue_id', 'cue'),
};

function read(db: Database.Database, table: string, where: string, values: object): StoredRow[] {
  return db.prepare<unknown[], StoredRow>(`SELECT * FROM "${table}" WHERE ${where}`).all(values);
}

const own = ['season', ...seasonTables.filter(({ level }) => level === 'season').map(({ table }) => table)];

/** All rows of a season as they are stored, one read a table; null if there is no such season. */
export function readSeasonRows(db: Database.Database, seasonId: string): Tables | null {
  const tables = Object.fromEntries(
    own.map((table) => [
      table,
      read(db, table, conditions[table] ?? `production_id IN (${PRODUCTIONS})`, { season: seasonId }),
    ]),
  );
  return tables.season?.length === 0 ? null : tables;
}

/** All rows of the house's tables that a season file knows. */
export function readHouseRows(db: Database.Database): Tables {
  const house = seasonTables.filter(({ level }) => level !== 'season');
  return Object.fromEntries(house.map(({ table }) => [table, read(db, table, 'TRUE', {})]));
}

/** Codes of the productions and the slots of every season but one. */
export function readCodesElsewhere(db: Database.Database, seasonId: string) {
  const codes = (sql: string) => new Set(db.prepare(sql).pluck().all(seasonId) as string[]);
  return {
    production: codes('SELECT code FROM production WHERE season_id <> ?'),
    slot: codes(
      'SELECT slot.code FROM slot JOIN production ON production.id = slot.production_id WHERE season_id <> ?',
    ),
  };
}
