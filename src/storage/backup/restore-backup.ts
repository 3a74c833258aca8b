import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import type { NewAction } from '../../application/plan/plan-store.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { SCHEMA_VERSION } from '../migrate.ts';
import { mintReplica } from '../plan/replica.ts';
import { withPreparedCopy } from './prepared-copy.ts';

/** How long a restore waits for other writers before it says PLAN_BUSY, and how often it tries. */
const BUSY_MS = 5000;
const TRY_MS = 100;
/** More pages than a plan has: the copy is one step, in one transaction of the plan's file. */
const ALL_PAGES = 0x7fffffff;

/** Another process wrote after the present state was kept; nothing has been replaced. */
export class MovedOnError extends Error {
  override readonly name = 'MovedOnError';
}

export type Replacement = {
  /** The plan's own connection, on which the work goes on afterwards. */
  live: Database.Database;
  backup: string;
  /** Where the copy that is worked on may lie for the moment. */
  beside: string;
  /** Sequence of the state that was kept: if the plan has moved on since, MovedOnError. */
  keptSeq: number;
  action: Pick<NewAction, 'label' | 'actor'>;
  now: Date;
};

/**
 * Puts a backup's content into the open plan. SQLite's backup API writes it over the file's pages inside one
 * transaction, through the write-ahead log: every other connection, of this process or another, reads the old state to
 * its end and the new one from then on; a power cut leaves the one or the other. Renaming files would leave the others
 * working on a file that is gone, and Windows refuses it.
 */
export function replaceContent(replacement: Replacement): Promise<void> {
  const { live, backup, beside } = replacement;
  return withPreparedCopy(backup, beside, async (copy) => {
    makeSuccessor(copy, replacement);
    const replica = replicaOf(copy);
    const until = Date.now() + BUSY_MS;
    while (!(await tryReplace(copy, replacement, replica))) {
      if (Date.now() > until) throw new PlanError('PLAN_BUSY', { path: live.name });
      await new Promise((wait) => setTimeout(wait, TRY_MS));
    }
    live.pragma('wal_checkpoint(PASSIVE)');
  });
}

/** False if another process held the write lock. */
async function tryReplace(
  copy: Database.Database,
  { live, keptSeq }: Replacement,
  replica: string,
): Promise<boolean> {
  await copy.backup(live.name, {
    // Called only once the plan's write lock is held: from here to the end nobody else writes.
    progress: () => {
      if (sequenceOf(live) !== keptSeq) throw new MovedOnError();
      return ALL_PAGES;
    },
  });
  // A lock that was not to be had ends the backup without a word, so what stands in the plan is asked.
  return replicaOf(live) === replica;
}

/**
 * Makes the copy the plan's next state: an id of its own, the window's settings of this PC, and the journal going on
 * above both histories, so that a sequence that a window has seen never means another act. The restore itself is the
 * newest entry: it tells every listener, and an edit of something read before it is stale.
 */
function makeSuccessor(copy: Database.Database, { live, action, now }: Replacement): void {
  const before = replicaOf(live);
  copy.transaction(() => {
    const home = live.prepare(`SELECT value FROM meta WHERE key = 'replica_home'`).pluck().get();
    const after = mintReplica(copy);
    // The content moves into the plan's own file, which is where the new id is at home.
    if (typeof home === 'string')
      copy.prepare(`UPDATE meta SET value = ? WHERE key = 'replica_home'`).run(home);
    copy.prepare('DELETE FROM window_state').run();
    const keep = copy.prepare('INSERT INTO window_state (key, value) VALUES (?, ?)');
    const states = live.prepare<[], { key: string; value: string }>('SELECT key, value FROM window_state');
    for (const { key, value } of states.all()) keep.run(key, value);
    for (const table of ['action', 'action_row']) raiseSequence(copy, live, table);
    const id = uuidv7();
    copy
      .prepare(
        `INSERT INTO action (id, kind, undoes, root, label_key, label_params, actor, at, replica, schema_version, production_id, undoable)
         VALUES (?, 'do', NULL, ?, ?, ?, ?, ?, ?, ?, NULL, 0)`,
      )
      .run(
        id,
        id,
        action.label.key,
        JSON.stringify(action.label.params),
        action.actor,
        now.toISOString(),
        after,
        SCHEMA_VERSION,
      );
    copy
      .prepare(
        `INSERT INTO action_row (action_id, table_name, pk, op, before, after)
         VALUES (?, 'meta', 'replica', 'update', json_object('value', ?), json_object('value', ?))`,
      )
      .run(id, before, after);
  })();
}

function raiseSequence(copy: Database.Database, live: Database.Database, table: string): void {
  const last = (db: Database.Database) =>
    Number(db.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck().get(table) ?? 0);
  const top = Math.max(last(copy), last(live));
  copy.prepare('DELETE FROM sqlite_sequence WHERE name = ?').run(table);
  copy.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(table, top);
}

const replicaOf = (db: Database.Database) =>
  String(db.prepare(`SELECT value FROM meta WHERE key = 'replica'`).pluck().get() ?? '');
const sequenceOf = (db: Database.Database) =>
  Number(db.prepare('SELECT max(seq) FROM action_row').pluck().get() ?? 0);
