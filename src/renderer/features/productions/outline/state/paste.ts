import { placeOfNew } from '../../../../../domain/productions/index.ts';
import type { ItemKind } from '../../../../../shared/contract/items.ts';
import { readPasted } from '../model/paste-rows.ts';
import type { Session } from './session.ts';
import { selectMany } from './view-state.ts';

/** Adds the rows of a pasted text as one act, nested by their kinds; answers how many were stored. */
export async function pasteRows(session: Session, text: string, fallback: ItemKind): Promise<number> {
  const rows = readPasted(text, fallback);
  const [first] = rows;
  if (!first) return 0;
  const at = placeOfNew(session.model.outline, session.view.get().focusId, first.kind);
  const answer = await session.writer.run(() => session.acts.addMany(at, rows), false);
  if (!answer) return 0;
  await session.acts.refresh().catch(() => undefined);
  session.wantsFocus = true;
  session.view.update((view) => selectMany(view, answer.ids));
  return answer.ids.length;
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
