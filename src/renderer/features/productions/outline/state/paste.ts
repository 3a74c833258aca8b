import { isPartRow, placeOfNew, topmost } from '../../../../../domain/productions/index.ts';
import type { ItemKind } from '../../../../../shared/contract/items.ts';
import { copyOf } from '../model/copy-rows.ts';
import { readCopied, readPasted } from '../model/paste-rows.ts';
import { placementWith } from '../model/pending-ops.ts';
import type { Session } from './session.ts';
import { selectMany } from './view-state.ts';

/** What a clipboard holds: its text, and our own copy of rows where it is one. */
export type Clip = { text: string; own: string };

/** `left` rows were beyond what one act may hold, `unread` came without the length that stood there. */
type Pasted = { seq: number; count: number; left: number; unread: number };

/** Adds the rows of a pasted text as one act, nested by their kinds; null if there were none or they were refused. */
export async function pasteRows(session: Session, clip: Clip, fallback: ItemKind): Promise<Pasted | null> {
  const { rows, left, unread } = readCopied(clip.own) ?? readPasted(clip.text, fallback);
  const [first] = rows;
  if (!first) return null;
  const kind = isPartRow(first) ? 'part' : first.kind;
  const at = placeOfNew(session.model.outline, session.view.get().focusId, kind);
  const answer = await session.writer.run((idOf) => session.acts.addMany(placementWith(at, idOf), rows));
  if (!answer) return null;
  session.wantsFocus = true;
  session.view.update((view) => selectMany(view, answer.ids));
  return { seq: answer.seq, count: answer.ids.length, left, unread };
}

/** The selected rows with all that is inside them. */
export function copyRows(session: Session): Clip {
  return copyOf(topmost(session.model.outline, [...session.view.get().selected]));
}
