import type Database from 'better-sqlite3';
import type { NewAction } from '../../application/plan/plan-store.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { parseImage } from './action-rows.ts';

/**
 * Refuses an edit of columns that were written after the window read them, but for what it wrote itself. Edits of other
 * columns of the same record pass: two people may work on one item. `fields: null` means any column, and that the
 * record came anew.
 */
export function assertNotStale(
  db: Database.Database,
  base: NonNullable<NewAction['base']>,
  actor: string,
): void {
  assertNotReplaced(db, base.seq);
  const own = JSON.stringify(base.own);
  const ofRow = db.prepare<[string, string, number, string, string], Since>(
    sinceWhere("r.pk = ? AND r.seq > ? AND r.op <> 'delete'"),
  );
  // Keys of several columns are JSON arrays; `"]"` comes after every key that goes on behind the first column.
  const ofList = db.prepare<[string, string, string, number, string, string], Since>(
    `${sinceWhere('r.pk > ? AND r.pk < ? AND r.seq > ?')} LIMIT 1`,
  );
  for (const touch of base.touches) {
    const { table: kind, id } = touch;
    const refuse = ({ actor: by, at }: Since, field: string, current: string) =>
      new PlanError('STALE', { kind, id, field, by, at, current });
    if ('list' in touch) {
      const key = JSON.stringify([id]).slice(0, -1);
      const row = ofList.get(touch.list, `${key},`, `${key}]`, base.seq, actor, own);
      if (row) throw refuse(row, touch.field, '');
      continue;
    }
    for (const row of ofRow.iterate(kind, id, base.seq, actor, own)) {
      const field = staleField(row, touch.fields);
      if (field !== undefined) throw refuse(row, field, String(parseImage(row.after)[columnOf(field)] ?? ''));
    }
  }
}

/**
 * What others wrote, newest first. Own acts are known by where they ended; one that changed nothing ends where another's
 * did, so the name must be the same too.
 */
const sinceWhere = (rows: string) =>
  `SELECT r.op, r.after, a.actor, a.at FROM action_row r JOIN action a ON a.id = r.action_id
   WHERE r.table_name = ? AND ${rows}
     AND NOT (a.actor = ? AND EXISTS (
       SELECT 1 FROM json_each(?) own
       WHERE own.value = (SELECT max(last.seq) FROM action_row last WHERE last.action_id = a.id)))
   ORDER BY r.seq DESC`;

/** The whole plan is another one if a backup was restored after the window read it: there is no edit to keep. */
function assertNotReplaced(db: Database.Database, seq: number): void {
  const replaced = db
    .prepare<[number], { actor: string; at: string }>(
      `SELECT a.actor, a.at FROM action_row r JOIN action a ON a.id = r.action_id
       WHERE r.table_name = 'meta' AND r.pk = 'replica' AND r.seq > ? LIMIT 1`,
    )
    .get(seq);
  if (!replaced) return;
  const { actor, at } = replaced;
  throw new PlanError('STALE', { kind: 'plan', id: '', field: 'plan', by: actor, at, current: '' });
}

type Since = { op: 'insert' | 'update' | 'delete'; after: string | null; actor: string; at: string };

function staleField(row: Since, fields: readonly string[] | null): string | undefined {
  if (fields === null && row.op === 'insert') return 'title';
  if (row.op === 'insert') return undefined;
  const values = parseImage(row.after);
  return fields === null
    ? Object.keys(values).map(fieldOf)[0]
    : fields.find((name) => columnOf(name) in values);
}

/** `durationSeconds` to `duration_seconds`. */
const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const fieldOf = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
