import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import { asPlanError } from '../connection/as-plan-error.ts';
import { type FileHome, homeOf, isSameHome } from './file-home.ts';

/*
 * The replica is the id of this copy of the plan; merges between PCs tell copies apart by it. The file keeps with it
 * where it was at home when the id was minted. A file that is opened anywhere else is a copy – or was moved, or lies on
 * a stick that numbers its files anew: one id too many does no harm, one too few would mix two histories up.
 */
const REPLICA = 'replica';
const HOME = 'replica_home';

/** Id of this copy of the plan. `path` is where the file will lie, if it still has a temporary name. */
export function readReplica(db: Database.Database, path = db.name): string {
  const known = readKnown(db);
  const home = homeOf(db.name, path);
  if (known && isSameHome(known.home, home)) return known.id;
  try {
    return db
      .transaction(() => {
        // Another process that opens the file at the same moment may have been first.
        const now = readKnown(db);
        return now && isSameHome(now.home, home) ? now.id : store(db, home);
      })
      .immediate();
  } catch (error) {
    throw asPlanError(error, db.name);
  }
}

/**
 * Gives a file an id of its own because its content has become another plan's history: a backup put in place of the
 * plan. To be called before the plan store is made, which reads the id once. `path` as for `readReplica`.
 */
export function mintReplica(db: Database.Database, path = db.name): string {
  return store(db, homeOf(db.name, path));
}

/** Takes the id out of a copy that is put away, so that whoever opens it, where and when ever, mints one. */
export function forgetReplica(db: Database.Database): void {
  db.prepare('DELETE FROM meta WHERE key IN (?, ?)').run(REPLICA, HOME);
}

function readKnown(db: Database.Database): { id: string; home: FileHome | null } | null {
  const rows = db
    .prepare<[string, string], { key: string; value: string }>(
      'SELECT key, value FROM meta WHERE key IN (?, ?)',
    )
    .all(REPLICA, HOME);
  const value = (key: string) => rows.find((row) => row.key === key)?.value;
  const id = value(REPLICA);
  return id === undefined ? null : { id, home: parseHome(value(HOME)) };
}

function parseHome(text: string | undefined): FileHome | null {
  try {
    return text === undefined ? null : (JSON.parse(text) as FileHome);
  } catch {
    return null;
  }
}

function store(db: Database.Database, home: FileHome): string {
  const id = uuidv7();
  const put = db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  db.transaction(() => {
    put.run(REPLICA, id);
    put.run(HOME, JSON.stringify(home));
  })();
  return id;
}
