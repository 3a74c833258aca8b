import type { ItemKind } from '../../../../../shared/contract/items.ts';
import { beginEdit, startSibling, stepRows, toggleGroup } from '../state/commands.ts';
import type { Session } from '../state/session.ts';
import { selectMany, selectOne, selectRange, setOpen, toggleOne } from '../state/view-state.ts';

/** What a key needs of the grid that the session does not know. */
export type KeyContext = {
  pageRows: number;
  /** Kind of the first row of an empty outline. */
  firstKind: ItemKind;
  remove(): void;
  duplicate(): void;
  openMenu(): void;
  /** Tells the live region where a row went. */
  sayPlace(id: string): void;
};

type Key = { key: string; ctrlKey: boolean; shiftKey: boolean; altKey: boolean; metaKey: boolean };

const steps = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' } as const;

/** Keyboard of the grid outside an edit and outside a drag. True if the key was ours. */
export function handleGridKey(session: Session, event: Key, context: KeyContext): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.altKey && event.shiftKey && event.key in steps) {
    const step = steps[event.key as keyof typeof steps];
    const id = session.view.get().focusId;
    if (stepRows(session, step) && id !== null) context.sayPlace(id);
    return true;
  }
  if (event.altKey) return false;
  return ctrl ? controlKey(session, event, context) : plainKey(session, event, context);
}

function controlKey(session: Session, event: Key, context: KeyContext): boolean {
  const { focusId } = session.view.get();
  switch (event.key) {
    case 'Enter':
      startSibling(session, context.firstKind);
      return true;
    case 'a':
    case 'A':
      session.view.update((view) => ({
        ...selectMany(view, session.model.order),
        focusId: view.focusId,
        anchorId: view.anchorId,
      }));
      return true;
    case 'd':
    case 'D':
      context.duplicate();
      return true;
    case ' ':
      if (focusId !== null) session.view.update((view) => toggleOne(view, focusId));
      return true;
    case 'Home':
    case 'End':
      return walk(session, event, context);
    case 'ArrowUp':
    case 'ArrowDown': {
      // Windows' list habit: the focus walks, the selection stays; Ctrl+Space then takes single rows.
      const next = neighbour(session, event.key === 'ArrowUp' ? -1 : 1);
      if (next) {
        session.wantsFocus = true;
        session.view.update((view) => ({ ...view, focusId: next }));
      }
      return true;
    }
    default:
      return false;
  }
}

function plainKey(session: Session, event: Key, context: KeyContext): boolean {
  const { focusId } = session.view.get();
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown':
    case 'Home':
    case 'End':
    case 'PageUp':
    case 'PageDown':
      return walk(session, event, context);
    case 'ArrowLeft':
    case 'ArrowRight':
      return sideways(session, event.key === 'ArrowRight');
    case 'F2':
    case 'Enter':
      if (focusId !== null) beginEdit(session, focusId, 'title');
      return true;
    case 'Insert':
      startSibling(session, context.firstKind);
      return true;
    case 'Delete':
      context.remove();
      return true;
    case 'Escape':
      if (focusId !== null) session.view.update((view) => selectOne(view, focusId));
      return true;
    case 'ContextMenu':
    case 'F10':
      if (event.key === 'F10' && !event.shiftKey) return false;
      context.openMenu();
      return true;
    default:
      return false;
  }
}

function neighbour(session: Session, by: number): string | undefined {
  const { order } = session.model;
  const at = session.view.get().focusId === null ? -1 : order.indexOf(session.view.get().focusId ?? '');
  return order[Math.min(order.length - 1, Math.max(0, at + by))];
}

function walk(session: Session, event: Key, context: KeyContext): boolean {
  const { order } = session.model;
  const by = {
    ArrowUp: -1,
    ArrowDown: 1,
    PageUp: -context.pageRows,
    PageDown: context.pageRows,
    Home: -order.length,
    End: order.length,
  };
  const next = neighbour(session, by[event.key as keyof typeof by] ?? 0);
  if (next) {
    session.wantsFocus = true;
    session.view.update((view) => (event.shiftKey ? selectRange(view, order, next) : selectOne(view, next)));
  }
  return true;
}

/** Left closes a group, then goes to the parent; right opens it, then goes to its first row. */
function sideways(session: Session, right: boolean): boolean {
  const { focusId } = session.view.get();
  const node = focusId === null ? undefined : session.model.outline.byId.get(focusId);
  if (!node || focusId === null) return true;
  const open = node.children.length > 0 && !session.view.get().collapsed.has(focusId);
  const target = right ? (open ? node.children[0]?.item.id : null) : open ? null : node.item.parentId;
  if (right && node.children.length > 0 && !open) toggleGroup(session, focusId);
  else if (!right && open) session.view.update((view) => setOpen(view, focusId, false));
  else if (target) {
    session.wantsFocus = true;
    session.view.update((view) => selectOne(view, target));
  }
  return true;
}

/** A key that types a character: it replaces the title, as in a spreadsheet. */
export function typesText(event: Key): boolean {
  return (
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    event.key !== ' ' &&
    (event.key.length === 1 || event.key === 'Process')
  );
}
