import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { buildOutline } from '../../../../../domain/productions/index.ts';
import { useStore } from '../../../../ui/store.ts';
import type { Tree } from '../data/outline-source.ts';
import { applyPending, type PendingOp } from '../model/pending-ops.ts';
import { type RowView, visibleRows } from '../model/rows.ts';
import type { OutlineModel, Session } from './session.ts';
import { keepWithin, selectOne } from './view-state.ts';

/** Builds what is shown from the stored rows, the unfinished acts and the open groups, and keeps the session told. */
export function useModel(session: Session, tree: Tree): OutlineModel {
  const pending = useStore(session.writer.pending, (ops) => ops);
  const draft = useStore(session.draft, (value) => value);
  const collapsed = useStore(session.view, (view) => view.collapsed);

  const items = useMemo(() => {
    const ops: PendingOp[] = [...pending];
    if (draft) {
      ops.push({
        type: 'add',
        key: 0,
        seq: null,
        tempId: draft.id,
        at: draft.at,
        fields: { kind: draft.kind, title: '' },
      });
    }
    return applyPending(tree.items, tree.seq, ops, session.writer.real);
  }, [tree, pending, draft, session]);
  const outline = useMemo(() => buildOutline(items), [items]);

  const known = useRef<ReadonlyMap<string, RowView>>(new Map());
  const model = useMemo(() => {
    const rows = visibleRows(outline, collapsed, known.current);
    return { items, outline, rows, order: rows.map((row) => row.id), seq: tree.seq };
  }, [items, outline, collapsed, tree.seq]);

  useLayoutEffect(() => {
    known.current = new Map(model.rows.map((row) => [row.id, row]));
    const before = session.model.order;
    session.model = model;
    session.view.update((view) => {
      const first = model.order[0];
      // The details show something from the beginning; the keyboard stays where it is.
      return view.focusId === null && first !== undefined
        ? selectOne(view, first)
        : keepWithin(view, before, model.order);
    });
  }, [model, session]);

  useEffect(() => session.writer.settle(tree.seq), [session, tree.seq]);
  return model;
}
