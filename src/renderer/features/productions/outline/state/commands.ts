import {
  isPart,
  type MoveStep,
  moveItems,
  type OutlineNode,
  placementOfStep,
  placeOfNew,
  roman,
  topmost,
} from '../../../../../domain/productions/index.ts';
import type { ItemFields, ItemKind, Placement } from '../../../../../shared/contract/items.ts';
import { type Column, fieldOfColumn } from '../model/columns.ts';
import { type FieldName, fieldText, type Parsed, parseField } from '../model/field-values.ts';
import { collapsedAt, type Level } from '../model/levels.ts';
import { DRAFT_PREFIX } from '../model/rows.ts';
import type { Session } from './session.ts';
import { selectMany, selectOne, setOpen } from './view-state.ts';

let drafts = 0;

/** The rows that an act means: the selection, topmost rows only, in running order. */
export function chosenIds(session: Session): string[] {
  return topmost(session.model.outline, [...session.view.get().selected]).map((node) => node.item.id);
}

/** Opens every group around a row, so that it can be seen. */
export function reveal(session: Session, id: string) {
  const { byId } = session.model.outline;
  for (let up = byId.get(id)?.item.parentId ?? null; up !== null; up = byId.get(up)?.item.parentId ?? null) {
    const parent = up;
    session.view.update((view) => setOpen(view, parent, true));
  }
}

export function beginEdit(session: Session, id: string, column: Column, seed: string | null = null) {
  if (session.view.get().editing?.id === id && session.view.get().editing?.column === column) return;
  session.view.update((view) => ({
    ...(view.focusId === id ? view : selectOne(view, id)),
    editing: { id, column, seed, baseSeq: session.model.seq },
  }));
}

/** Leaves the edit; a row that never got a title goes with it. `refocus` gives the row the keyboard back. */
export function endEdit(session: Session, refocus: boolean) {
  const { editing } = session.view.get();
  if (!editing) return;
  if (refocus) session.wantsFocus = true;
  session.view.update((view) => ({ ...view, editing: null }));
  const draft = session.draft.get();
  if (draft?.id !== editing.id) return;
  session.draft.set(null);
  // Back to the row that the new one was asked for from.
  const { targetId } = draft.at;
  if (refocus && targetId !== null) session.view.update((view) => selectOne(view, targetId));
}

/** Saves one field of one row from typed text; answers the problem if it is none to be saved. */
export function saveField(
  session: Session,
  id: string,
  field: FieldName,
  text: string,
  baseSeq: number,
): Parsed {
  const draft = session.draft.get();
  const item = session.model.outline.byId.get(id)?.item;
  if (!item && draft?.id !== id) {
    // Deleted elsewhere meanwhile: what was typed is shown to be copied, and never goes to another row.
    session.writer.lose(id, text);
    return { fields: {} };
  }
  const parsed = parseField(field, text);
  if ('problem' in parsed) return parsed;
  if (draft?.id === id) {
    session.writer.add(draft.at, { kind: draft.kind, title: text.trim(), ...parsed.fields }, draft.id);
    session.draft.set(null);
  } else if (item && changes(item, parsed.fields)) session.writer.update(id, parsed.fields, baseSeq);
  return parsed;
}

function changes(item: ItemFields, fields: Partial<ItemFields>): boolean {
  return (Object.keys(fields) as FieldName[]).some((field) => fields[field] !== item[field]);
}

export function saveFields(session: Session, id: string, fields: Partial<ItemFields>) {
  const item = session.model.outline.byId.get(id)?.item;
  if (item && changes(item, fields)) session.writer.update(id, fields, session.model.seq);
}

export function cellText(session: Session, id: string, column: Column): string {
  const item = session.model.outline.byId.get(id)?.item;
  return item ? fieldText(item, fieldOfColumn[column]) : '';
}

/** Puts an empty row in its place with the cursor in its title. It is stored once it has one. */
export function startDraft(session: Session, kind: ItemKind, at?: Placement, seed: string | null = null) {
  const place = at ?? placeOfNew(session.model.outline, session.view.get().focusId, kind);
  drafts += 1;
  const id = `${DRAFT_PREFIX}${drafts}`;
  if (place.side === 'inside' && place.targetId !== null) {
    const parent = place.targetId;
    session.view.update((view) => setOpen(view, parent, true));
  } else if (place.targetId !== null) reveal(session, place.targetId);
  session.draft.set({ id, at: place, kind });
  session.view.update((view) => ({
    ...selectOne(view, id),
    editing: { id, column: 'title', seed, baseSeq: session.model.seq },
  }));
}

/** A phần after the current one; its title begins with its number, so that papers print it as it is written. */
export function startPart(session: Session, seedOf: (number: string) => string) {
  const { outline } = session.model;
  const number = roman(outline.all.filter(isPart).length + 1);
  startDraft(session, 'item', placeOfNew(outline, session.view.get().focusId, 'part'), seedOf(number));
}

/** A new row of the same kind after the current one. */
export function startSibling(session: Session, fallback: ItemKind) {
  const id = session.view.get().focusId;
  const node = id === null ? undefined : session.model.outline.byId.get(id);
  if (node) startDraft(session, node.item.kind, { targetId: node.item.id, side: 'after' });
  else startDraft(session, fallback);
}

export function moveRows(
  session: Session,
  ids: readonly string[],
  to: Placement,
  baseSeq = session.model.seq,
): boolean {
  const { items, outline } = session.model;
  const moved = moveItems(items, outline, ids, to);
  if (moved === null || moved === items) return false;
  if (to.side === 'inside' && to.targetId !== null) {
    const parent = to.targetId;
    session.view.update((view) => setOpen(view, parent, true));
  }
  session.wantsFocus = true;
  session.writer.move(ids, to, baseSeq);
  return true;
}

/** Alt+Shift+arrows and the indent buttons: one step of the selected rows together, led by the first or last. */
export function stepRows(session: Session, step: MoveStep): boolean {
  const ids = chosenIds(session);
  const lead = step === 'down' ? ids.at(-1) : ids[0];
  if (lead === undefined) return false;
  const to = placementOfStep(session.model.outline, lead, step);
  return to !== null && moveRows(session, ids, to);
}

/**
 * Deletes the chosen rows with all in them; answers the act's sequence (null if refused), and which rows went, those
 * `within` counted.
 */
export function removeRows(session: Session): {
  ids: string[];
  within: string[];
  act: Promise<number | null>;
} {
  const ids = chosenIds(session).filter((id) => !id.startsWith(DRAFT_PREFIX));
  if (ids.length === 0) return { ids, within: [], act: Promise.resolve(null) };
  const within = topmost(session.model.outline, ids).flatMap(idsWithin);
  session.wantsFocus = true;
  return { ids, within, act: session.writer.remove(ids, session.model.seq) };
}

function idsWithin(node: OutlineNode): string[] {
  return [node.item.id, ...node.children.flatMap(idsWithin)];
}

/** Copies stand after their rows; they are selected once they are there. */
export async function duplicateRows(session: Session): Promise<{ seq: number; ids: string[] } | null> {
  const ids = chosenIds(session);
  if (ids.length === 0) return null;
  const answer = await session.writer.run((idOf) => session.acts.duplicate(ids.map(idOf)));
  const first = answer?.ids[0];
  if (answer && first !== undefined) {
    session.wantsFocus = true;
    session.view.update((view) => selectMany(view, answer.ids));
  }
  return answer;
}

export function toggleGroup(session: Session, id: string) {
  session.view.update((view) => setOpen(view, id, view.collapsed.has(id)));
}

export function showLevel(session: Session, level: Level) {
  const collapsed = collapsedAt(session.model.outline, level);
  session.view.update((view) => ({ ...view, collapsed, level }));
}
