import { useWantedRecord } from '../../../../navigation/wanted-record.ts';
import type { OutlineModel, Session } from './session.ts';
import { revealOne } from './view-state.ts';

/** Shows and selects the row that someone went to from elsewhere in the window. */
export function useReveal(session: Session, model: OutlineModel): void {
  useWantedRecord(
    (id) => model.outline.byId.has(id),
    (id) => {
      const above: string[] = [];
      let parent = model.outline.byId.get(id)?.item.parentId ?? null;
      while (parent !== null) {
        above.push(parent);
        parent = model.outline.byId.get(parent)?.item.parentId ?? null;
      }
      session.view.update((view) => revealOne(view, id, above));
      session.wantsFocus = true;
      session.focusGrid();
    },
  );
}
