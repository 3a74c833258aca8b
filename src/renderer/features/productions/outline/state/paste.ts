import { kindRank, placeOfNew } from '../../../../../domain/productions/index.ts';
import type { ItemKind, Placement } from '../../../../../shared/contract/items.ts';
import { readPasted } from '../model/paste-rows.ts';
import type { Session } from './session.ts';
import { selectMany } from './view-state.ts';

/**
 * Adds the rows of a pasted text one after another, each where its kind says: a lớp after the lớp before it, bài bản
 * inside it. `progress` hears of each; answers how many were stored.
 */
export async function pasteRows(
  session: Session,
  text: string,
  fallback: ItemKind,
  progress: (done: number, all: number) => void,
): Promise<number> {
  const rows = readPasted(text, fallback);
  const ids: string[] = [];
  const stack: { id: string; kind: ItemKind }[] = [];
  for (const fields of rows) {
    const at =
      placeAfter(stack, fields.kind) ??
      placeOfNew(session.model.outline, session.view.get().focusId, fields.kind);
    const answer = await session.writer.run(() => session.acts.add(at, fields), false);
    if (!answer) break;
    while (stack.length > 0 && kindRank(stack.at(-1)?.kind ?? 'act') >= kindRank(fields.kind)) stack.pop();
    stack.push({ id: answer.id, kind: fields.kind });
    ids.push(answer.id);
    progress(ids.length, rows.length);
  }
  if (ids.length > 0) {
    await session.acts.refresh().catch(() => undefined);
    session.wantsFocus = true;
    session.view.update((view) => selectMany(view, ids));
  }
  return ids.length;
}

function placeAfter(stack: readonly { id: string; kind: ItemKind }[], kind: ItemKind): Placement | null {
  const last = stack.findLast((row) => kindRank(row.kind) <= kindRank(kind));
  if (!last) return stack[0] ? { targetId: stack[0].id, side: 'after' } : null;
  return { targetId: last.id, side: kindRank(last.kind) === kindRank(kind) ? 'after' : 'inside' };
}

/** The selected rows as lines for a spreadsheet. */
export function copyText(session: Session): string {
  const { selected } = session.view.get();
  return session.model.rows
    .filter((row) => selected.has(row.id))
    .map((row) =>
      [
        row.title,
        row.genre,
        row.performers,
        `${Math.floor(row.seconds / 60)}:${String(row.seconds % 60).padStart(2, '0')}`,
      ].join('\t'),
    )
    .join('\n');
}
