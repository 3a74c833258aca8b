import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type MoveStep, numberedTitle, placementOf } from '../../../../domain/productions/index.ts';
import type { Cue } from '../../../../shared/contract/cues.ts';
import type { ItemKind } from '../../../../shared/contract/items.ts';
import type { TransferTarget } from './data/outline-source.ts';
import { usePlaceWords } from './drag/use-place-words.ts';
import { momentText } from './model/clock-base.ts';
import { chosenIds, duplicateRows, removeRows, stepRows } from './state/commands.ts';
import { type Clip, pasteRows } from './state/paste.ts';
import type { Session } from './state/session.ts';

let toasts = 0;

/** The acts that say something when they are done: in a toast with the way back, or to the live region. */
export function useRowActions(
  session: Session,
  base: number | null,
  firstKind: ItemKind,
  pasteKind: ItemKind,
  cues: readonly Cue[],
) {
  const { t } = useTranslation('outline');
  const words = usePlaceWords();
  return useMemo(() => {
    const toast = (text: string, act: Promise<number | null>) => {
      const key = ++toasts;
      session.toast.set({ key, text, act, seq: null });
      // What was refused did not happen, so nothing is said about it here; the refusal says it.
      void act.then((seq) =>
        session.toast.update((now) => (now?.key !== key ? now : seq === null ? null : { ...now, seq })),
      );
    };
    /** Says where a row stands now; after the commit that shows it. */
    const sayPlace = (id: string) =>
      requestAnimationFrame(() => {
        const { outline } = session.model;
        const node = outline.byId.get(id);
        const place = node && placementOf(outline, [id]);
        if (!node || !place) return;
        const clock = momentText(base, node.startSeconds);
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
        const chosen = session.view.get().selected;
        const first = session.model.outline.byId.get(chosenIds(session)[0] ?? '');
        const { ids, within, act } = removeRows(session);
        if (ids.length === 0 || !first) return;
        const gone = new Set(within);
        const count = within.filter((id) => chosen.has(id)).length;
        const inner = within.length - count;
        const loose = cues.filter((cue) => cue.itemId !== null && gone.has(cue.itemId)).length;
        const more = {
          inside: inner > 0 ? t('removedInside', { count: inner }) : '',
          cues: loose > 0 ? t('removedCues', { count: loose }) : '',
        };
        const text =
          count > 1
            ? t('removedMany', { count, ...more })
            : t('removed', { title: numberedTitle(first), ...more });
        toast(text, act);
      },
      duplicate() {
        void duplicateRows(session).then((answer) => {
          if (!answer) return;
          toast(t('duplicated', { count: answer.ids.length }), Promise.resolve(answer.seq));
        });
      },
      /** Asks where the chosen rows go. */
      send(copy: boolean) {
        if (chosenIds(session).length > 0) session.sending.set({ copy });
      },
      /** Sends rows to another production; `title` is its name. */
      transfer(
        ids: readonly string[],
        to: TransferTarget,
        title: string,
        baseSeq: number = session.model.seq,
      ) {
        const first = session.model.outline.byId.get(ids[0] ?? '');
        const name = first ? numberedTitle(first) : '';
        session.wantsFocus = true;
        void session.writer.transfer(ids, to, baseSeq).then((answer) => {
          if (!answer) return;
          const words = { count: ids.length, title: name, production: title };
          const key = to.copy ? 'send.copied' : 'send.moved';
          toast(ids.length > 1 ? t(`${key}Many`, words) : t(key, words), Promise.resolve(answer.seq));
        });
      },
      paste(clip: Clip) {
        void pasteRows(session, clip, pasteKind).then((pasted) => {
          if (!pasted) return;
          const { seq, count, left, unread } = pasted;
          const words = [
            t('pasted', { count }),
            unread > 0 && t('pastedUnread', { count: unread }),
            left > 0 && t('pastedLeft', { count: left }),
          ];
          toast(words.filter((each) => each !== false).join(' '), Promise.resolve(seq));
        });
      },
    };
  }, [session, t, words, base, firstKind, pasteKind, cues]);
}
