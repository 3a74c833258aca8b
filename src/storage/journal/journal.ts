import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import type { NewAction, UndoneAction } from '../../application/plan/plan-store.ts';
import type { ActionLabel } from '../../shared/contract/history.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { isHistoryTable } from '../schema/table-classes.ts';
import { createActionReader, type StoredAction } from './action-reader.ts';
import type { ActionRow } from './action-rows.ts';
import { applyInverse, assertSameReach } from './invert.ts';
import { assertNotStale } from './staleness.ts';

/**
 * Writes actions. Every write to a journaled table happens between `journal_context` being set and cleared, in one
 * IMMEDIATE transaction; triggers record what changed. Undo and redo are actions like any other.
 */
export function createJournal(db: Database.Database, replica: string, now: () => Date) {
  const reader = createActionReader(db);
  const schemaVersion = db.pragma('user_version', { simple: true }) as number;
  const insertAction = db.prepare(
    `INSERT INTO action (id, kind, undoes, root, label_key, label_params, actor, at, replica, schema_version, production_id, undoable)
     VALUES (@id, @kind, @undoes, @root, @labelKey, @labelParams, @actor, @at, @replica, @schemaVersion, @productionId, @undoable)`,
  );
  const setContext = db.prepare('UPDATE journal_context SET action_id = ? WHERE id = 1');
  const dropAction = db.prepare('DELETE FROM action WHERE id = ?');
  const markHappened = db.prepare('UPDATE action SET undoable = 0 WHERE id = ?');

  type Head = {
    kind: 'do' | 'undo' | 'redo';
    undoes: string | null;
    root: string | null;
    label: ActionLabel;
    actor: string;
    productionId: string | null;
    undoable: boolean;
  };

  const write = <T>(head: Head, body: (actionId: string) => T): { seq: number; value: T } => {
    const id = uuidv7();
    return db
      .transaction(() => {
        insertAction.run({
          id,
          kind: head.kind,
          undoes: head.undoes,
          root: head.root ?? id,
          labelKey: head.label.key,
          labelParams: JSON.stringify(head.label.params),
          actor: head.actor,
          at: now().toISOString(),
          replica,
          schemaVersion,
          productionId: head.productionId,
          undoable: head.undoable ? 1 : 0,
        });
        setContext.run(id);
        const value = body(id);
        setContext.run(null);
        const rows = reader.rowsOf(id);
        // An act that changed nothing leaves no trace.
        if (rows.length === 0) dropAction.run(id);
        else if (rows.some((row) => isHistoryTable(row.tableName))) markHappened.run(id);
        return { seq: reader.sequence(), value };
      })
      .immediate();
  };

  const invert = (target: StoredAction, kind: 'undo' | 'redo', actor: string): UndoneAction => {
    const rows = reader.rowsOf(target.id);
    if (target.schemaVersion !== schemaVersion) throw refusal('older-schema', rows);
    const head: Head = {
      kind,
      undoes: target.id,
      root: target.root,
      label: target.label,
      actor,
      productionId: target.productionId,
      undoable: true,
    };
    try {
      const { seq } = write(head, (id) => {
        db.pragma('defer_foreign_keys = ON');
        applyInverse(db, rows);
        assertSameReach(rows, reader.rowsOf(id));
      });
      return { seq, label: target.label, productionId: target.productionId };
    } catch (error) {
      // A key or a reference that newer records hold: the inverse would break them.
      if (isConstraintError(error)) throw refusal('touches-more', rows);
      throw error;
    }
  };

  return {
    reader,
    act<T>(action: NewAction, body: () => T): { seq: number; value: T } {
      return write(
        {
          kind: 'do',
          undoes: null,
          root: null,
          label: action.label,
          actor: action.actor,
          productionId: action.productionId ?? null,
          undoable: action.undoable ?? true,
        },
        () => {
          if (action.base) assertNotStale(db, action.base);
          return body();
        },
      );
    },
    undo(actor: string): UndoneAction {
      const target = reader.newestInEffect(actor);
      if (!target) throw new PlanError('NOTHING_TO_UNDO', {});
      return invert(target, 'undo', actor);
    },
    redo(actor: string): UndoneAction {
      const target = reader.newestUndone(actor);
      if (!target) throw new PlanError('NOTHING_TO_REDO', {});
      return invert(target, 'redo', actor);
    },
  };
}

function refusal(reason: 'older-schema' | 'touches-more', rows: readonly ActionRow[]) {
  return new PlanError('UNDO_REFUSED', { reason, table: rows[0]?.tableName ?? '', id: rows[0]?.pk ?? '' });
}

function isConstraintError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}
