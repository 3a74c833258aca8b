import type Database from 'better-sqlite3';
import type { Action, ActionLabel } from '../../shared/contract/history.ts';
import type { ActionRow } from './action-rows.ts';

export type StoredAction = {
  id: string;
  root: string;
  label: ActionLabel;
  productionId: string | null;
  schemaVersion: number;
};

type ActionRecord = {
  id: string;
  seq: number;
  root: string;
  labelKey: string;
  labelParams: string;
  productionId: string | null;
  schemaVersion: number;
};

const COLUMNS = `id, seq, root, label_key AS labelKey, label_params AS labelParams, production_id AS productionId,
  schema_version AS schemaVersion`;

function toStored(record: ActionRecord): StoredAction {
  return {
    id: record.id,
    root: record.root,
    label: { key: record.labelKey, params: JSON.parse(record.labelParams) },
    productionId: record.productionId,
    schemaVersion: record.schemaVersion,
  };
}

/** A user may have acted under several names: asked name by name, so that each goes by its index. */
function newest(records: readonly (ActionRecord | undefined)[]): StoredAction | null {
  const found = records.filter((record) => record !== undefined).toSorted((a, b) => b.seq - a.seq);
  return found[0] ? toStored(found[0]) : null;
}

/** Reads of the journal; prepared once a connection. */
export function createActionReader(db: Database.Database) {
  const sequence = db.prepare<[], { seq: number | null }>('SELECT max(seq) AS seq FROM action_row');
  const rowsOf = db.prepare<[string], ActionRow>(
    `SELECT seq, table_name AS tableName, pk, op, before, after FROM action_row WHERE action_id = ? ORDER BY seq`,
  );
  const tablesOf = db
    .prepare<[string], string>('SELECT DISTINCT table_name FROM action_row WHERE action_id = ?')
    .pluck();
  // In effect: undone as often as redone. The newest such act is what Ctrl+Z means.
  const inEffect = db.prepare<[{ actor: string; after: number }], ActionRecord>(
    `SELECT ${COLUMNS} FROM action a WHERE actor = @actor AND seq > @after AND kind = 'do' AND undoable = 1
       AND (SELECT count(*) FROM action u WHERE u.root = a.id AND u.kind = 'undo')
         = (SELECT count(*) FROM action r WHERE r.root = a.id AND r.kind = 'redo')
     ORDER BY seq DESC LIMIT 1`,
  );
  // An undo not yet redone, with no new act of this user after it: a new act closes the redo branch.
  const undone = db.prepare<[string, number], ActionRecord>(
    `SELECT ${COLUMNS} FROM action u WHERE actor = ? AND kind = 'undo'
       AND NOT EXISTS (SELECT 1 FROM action r WHERE r.root = u.root AND r.undoes = u.id)
       AND seq > ?
     ORDER BY seq DESC LIMIT 1`,
  );
  const lastDone = db.prepare<[string], { seq: number | null }>(
    `SELECT max(seq) AS seq FROM action WHERE actor = ? AND kind = 'do' AND undoable = 1`,
  );
  // The restore of a backup writes one row, the new id of the file.
  const restore = db.prepare<[], ActionRecord>(
    `SELECT ${COLUMNS} FROM action WHERE label_key = 'plan.restore'
       AND id IN (SELECT action_id FROM action_row WHERE table_name = 'meta' AND pk = 'replica')
     ORDER BY seq DESC LIMIT 1`,
  );
  const tail = db.prepare<[number], { seq: number; tableName: string }>(
    'SELECT max(seq) AS seq, table_name AS tableName FROM action_row WHERE seq > ? GROUP BY table_name',
  );
  const records = db.prepare<[number], { table: string; id: string }>(
    'SELECT DISTINCT table_name AS "table", pk AS id FROM action_row WHERE seq > ?',
  );
  const lastRow = db.prepare<[string], { seq: number | null }>(
    'SELECT max(seq) AS seq FROM action_row WHERE action_id = ?',
  );
  // A cycle that an action made holds one of its own rows, so only those are asked: is it above itself?
  const loop = db.prepare<[string], { id: string }>(
    `WITH RECURSIVE
       placed(id) AS (
         SELECT DISTINCT pk FROM action_row
         WHERE action_id = ? AND table_name = 'item' AND op <> 'delete'
           AND json_extract(after, '$.parent_id') IS NOT NULL),
       above(id, parent) AS (
         SELECT item.id, item.parent_id FROM placed JOIN item ON item.id = placed.id
         WHERE item.parent_id IS NOT NULL
         UNION
         SELECT above.id, item.parent_id FROM above JOIN item ON item.id = above.parent
         WHERE item.parent_id IS NOT NULL)
     SELECT id FROM above WHERE id = parent LIMIT 1`,
  );
  const lastAt = db.prepare<[], { at: string }>('SELECT at FROM action ORDER BY seq DESC LIMIT 1');
  const HISTORY = `SELECT a.id, a.seq, a.kind, a.label_key AS labelKey, a.label_params AS labelParams, a.actor, a.at,
      a.production_id AS productionId, (SELECT count(*) FROM action_row r WHERE r.action_id = a.id) AS rows
    FROM action a`;
  const recent = db.prepare<[number], HistoryRecord>(`${HISTORY} ORDER BY a.seq DESC LIMIT ?`);
  const ofRecord = db.prepare<[string, string, number], HistoryRecord>(
    `${HISTORY} WHERE a.id IN (SELECT action_id FROM action_row WHERE table_name = ? AND pk = ?)
     ORDER BY a.seq DESC LIMIT ?`,
  );

  const restoredAt = () => restore.get()?.seq ?? 0;

  return {
    sequence: () => sequence.get()?.seq ?? 0,
    rowsOf: (actionId: string) => rowsOf.all(actionId),
    /** Tables that an action has written to. */
    tablesOf: (actionId: string) => tablesOf.all(actionId),
    /** Sequence of an action's last row: names the action in the window's questions. */
    lastSeqOf: (actionId: string) => lastRow.get(actionId)?.seq ?? 0,
    /** An item that the action has put below itself, null if there is none. */
    itemBelowItself: (actionId: string) => loop.get(actionId)?.id ?? null,
    /** The newest restore of a backup: what stood in the plan before it is no longer there to be taken back. */
    newestRestore: (): StoredAction | null => newest([restore.get()]),
    newestInEffect: (names: readonly string[]): StoredAction | null =>
      newest(names.map((name) => inEffect.get({ actor: name, after: restoredAt() }))),
    newestUndone: (names: readonly string[]): StoredAction | null => {
      const last = Math.max(restoredAt(), ...names.map((name) => lastDone.get(name)?.seq ?? 0));
      return newest(names.map((name) => undone.get(name, last)));
    },
    tailSince: (seq: number) => {
      const rows = tail.all(seq);
      return { seq: Math.max(seq, ...rows.map((row) => row.seq)), tables: rows.map((row) => row.tableName) };
    },
    changedRecords: (since: number) => records.all(since),
    lastAt: () => lastAt.get()?.at ?? null,
    history: (query: { limit: number; table?: string | undefined; id?: string | undefined }): Action[] =>
      (query.table !== undefined && query.id !== undefined
        ? ofRecord.all(query.table, query.id, query.limit)
        : recent.all(query.limit)
      ).map(({ labelKey, labelParams, ...rest }) => ({
        ...rest,
        label: { key: labelKey, params: JSON.parse(labelParams) },
      })),
  };
}

type HistoryRecord = Omit<Action, 'label'> & { labelKey: string; labelParams: string };
