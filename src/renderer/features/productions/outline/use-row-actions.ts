import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type MoveStep, numberedTitle, placementOf } from '../../../../domain/productions/index.ts';
import type { ItemKind } from '../../../../shared/contract/items.ts';
import { formatClock } from '../../../../shared/time/clock.ts';
import { usePlaceWords } from './drag/use-place-words.ts';
import { chosenIds, duplicateRows, removeRows, stepRows } from './state/commands.ts';
import { pasteRows } from './state/paste.ts';
import type { Session } from './state/session.ts';

let toasts = 0;

/** The acts that say something when they are done: in a toast with the way back, or to the live region. */
export function useRowActions(session: Session, base: number, firstKind: ItemKind, pasteKind: ItemKind) {
  const { t } = useTranslation('outline');
  const words = usePlaceWords();
  return useMemo(() => {
    const toast = (text: string, undo: boolean) => session.toast.set({ key: ++toasts, text, undo });
    /** Says where a row stands now; after the commit that shows it. */
    const sayPlace = (id: string) =>
      requestAnimationFrame(() => {
        const { outline } = session.model;
        const node = outline.byId.get(id);
        const place = node && placementOf(outline, [id]);
        if (!node || !place) return;
        const clock = formatClock(base + node.startSeconds);
        session.spoken.set(t('moved', { title: numberedTitle(node), place: words(outline, place), clock }));
      });
    return {
      firstKind,
      sayPlace,
      step(step: MoveStep) {
        const id = session.view.get().focusId;
        if (stepRows(session, step) && id !== null) sayPlace(id);
      },
      remove() {
        const nodes = chosenIds(session).map((id) => session.model.outline.byId.get(id));
        const first = nodes[0];
        const count = removeRows(session).length;
        if (count === 1 && first) toast(t('removed', { title: numberedTitle(first) }), true);
        else if (count > 1) toast(t('removedMany', { count }), true);
      },
      duplicate() {
        void duplicateRows(session).then((count) => {
          if (count > 0) toast(t('duplicated', { count }), true);
        });
      },
      paste(text: string) {
        void pasteRows(session, text, pasteKind).then((count) => {
          if (count > 0) toast(t('pasted', { count }), true);
        });
      },
    };
  }, [session, t, words, base, firstKind, pasteKind]);
}
