import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import type { NewAction, NextAction, UndoneAction, User } from '../../application/plan/plan-store.ts';
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
  // Asked anew for each act: another backup may have been put into this file, with an id of its own.
  const replicaNow = db.prepare<[], string>(`SELECT value FROM meta WHERE key = 'replica'`).pluck();
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

  const write = <T>(
    begin: () => { head: Head; body: (actionId: string) => T },
  ): { seq: number; value: T } => {
    const id = uuidv7();
    return db
      .transaction(() => {
        const { head, body } = begin();
        insertAction.run({
          id,
          kind: head.kind,
          undoes: head.undoes,
          root: head.root ?? id,
          labelKey: head.label.key,
          labelParams: JSON.stringify(head.label.params),
          actor: head.actor,
          at: now().toISOString(),
          replica: replicaNow.get() ?? replica,
          schemaVersion,
          productionId: head.productionId,
          undoable: head.undoable ? 1 : 0,
        });
        setContext.run(id);
        const value = body(id);
        setContext.run(null);
        assertNoCycle(id, head.kind);
        const tables = reader.tablesOf(id);
        // An act that changed nothing leaves no trace.
        if (tables.length === 0) dropAction.run(id);
        else if (tables.some(isHistoryTable)) markHappened.run(id);
        return { seq: reader.sequence(), value };
      })
      .immediate();
  };

  /**
   * No item below itself: two moves that are each right may make a cycle together when one is taken back or done anew
   * after the other. Asked at the end of an action, because a swap passes through states that mean nothing.
   */
  const assertNoCycle = (actionId: string, kind: Head['kind']): void => {
    const id = reader.itemBelowItself(actionId);
    if (id === null) return;
    throw kind === 'do'
      ? new PlanError('INVALID', { field: 'to', reason: 'own-descendant' })
      : new PlanError('UNDO_REFUSED', { reason: 'touches-more', table: 'item', id });
  };

  /** The newest act is chosen inside the transaction: another process of the same user may undo at the same moment. */
  const invert = (
    kind: 'undo' | 'redo',
    actor: string,
    choose: () => StoredAction | null,
    expectSeq: number | undefined,
  ): UndoneAction => {
    let rows: ActionRow[] = [];
    try {
      const { seq, value } = write(() => {
        const target = choose();
        if (!target) throw new PlanError(kind === 'undo' ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO', {});
        if (expectSeq !== undefined && reader.lastSeqOf(target.id) !== expectSeq)
          throw new PlanError('UNDO_REFUSED', { reason: 'not-newest', table: '', id: '' });
        rows = reader.rowsOf(target.id);
        if (target.schemaVersion !== schemaVersion) throw refusal('older-schema', rows);
        const { label, productionId } = target;
        return {
          head: { kind, undoes: target.id, root: target.root, label, actor, productionId, undoable: true },
          body: (id) => {
            db.pragma('defer_foreign_keys = ON');
            applyInverse(db, rows);
            assertSameReach(rows, reader.rowsOf(id));
            return { label, productionId };
          },
        };
      });
      return { seq, ...value };
    } catch (error) {
      // A key or a reference that newer records hold: the inverse would break them.
      if (isConstraintError(error)) throw refusal('touches-more', rows);
      throw error;
    }
  };

  /** What would be taken, named for the window; an act of an older layout is refused, so it is not offered. */
  const next = (target: StoredAction | null): NextAction | null =>
    target && target.schemaVersion === schemaVersion
      ? { label: target.label, seq: reader.lastSeqOf(target.id) }
      : null;

  return {
    reader,
    act<T>(action: NewAction, body: () => T): { seq: number; value: T } {
      return write(() => ({
        head: {
          kind: 'do',
          undoes: null,
          root: null,
          label: action.label,
          actor: action.actor,
          productionId: action.productionId ?? null,
          undoable: action.undoable ?? true,
        },
        body: () => {
          if (action.base) assertNotStale(db, action.base, action.actor);
          return body();
        },
      }));
    },
    undo: (user: User, expectSeq?: number): UndoneAction =>
      invert('undo', namesOf(user)[0] ?? '', () => reader.newestInEffect(namesOf(user)), expectSeq),
    redo: (user: User, expectSeq?: number): UndoneAction =>
      invert('redo', namesOf(user)[0] ?? '', () => reader.newestUndone(namesOf(user)), expectSeq),
    lastRestore: () => reader.newestRestore()?.label ?? null,
    nextUndo: (user: User) => next(reader.newestInEffect(namesOf(user))),
    nextRedo: (user: User) => next(reader.newestUndone(namesOf(user))),
  };
}

const namesOf = (user: User): readonly string[] => (typeof user === 'string' ? [user] : user);

function refusal(reason: 'older-schema' | 'touches-more', rows: readonly ActionRow[]) {
  return new PlanError('UNDO_REFUSED', { reason, table: rows[0]?.tableName ?? '', id: rows[0]?.pk ?? '' });
}

function isConstraintError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}
