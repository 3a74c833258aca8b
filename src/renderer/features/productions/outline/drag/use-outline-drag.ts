import { type RefObject, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { numberedTitle, topmost } from '../../../../../domain/productions/index.ts';
import { momentText } from '../model/clock-base.ts';
import { ROW_HEIGHT } from '../model/drop-position.ts';
import { useClockBase } from '../state/clock-context.ts';
import { moveRows } from '../state/commands.ts';
import type { Over } from '../state/drag-state.ts';
import { useSession } from '../state/session.ts';
import { selectOne } from '../state/view-state.ts';
import { isStepKey, type Walk, walkStep } from './keyboard-drag.ts';
import { followPointer } from './pointer-drag.ts';
import { withDescendants } from './preview.ts';
import { usePlaceWords } from './use-place-words.ts';

const HEAD = 24;
const FOOT = 29;

function pointOf(event: Event): { x: number; y: number } {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  const touch = 'touches' in event ? (event as TouchEvent).touches[0] : undefined;
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
}

/** Scrolls the line of a keyboard drag into sight, with a row of air around it. */
function showGap(scroller: HTMLElement, gap: number) {
  const top = (gap - 1) * ROW_HEIGHT;
  const room = scroller.clientHeight - HEAD - FOOT;
  if (top < scroller.scrollTop) scroller.scrollTop = Math.max(0, top);
  else if (top + 2 * ROW_HEIGHT > scroller.scrollTop + room) scroller.scrollTop = top + 2 * ROW_HEIGHT - room;
}

/** What happens at the start, the steps and the end of a drag, by pointer and by keyboard. */
export function useOutlineDrag(
  scroller: RefObject<HTMLDivElement | null>,
  /** The rows were dropped on another production. */
  onSend: (ids: readonly string[], over: Over, baseSeq: number) => void,
) {
  const { t } = useTranslation('outline');
  const session = useSession();
  const words = usePlaceWords();
  const base = useClockBase();
  const stop = useRef<(() => void) | null>(null);
  const walk = useRef<Walk>({ items: [] });

  return useMemo(() => {
    const lift = (event: Event): boolean => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
      const id = target?.dataset.row;
      const node = id === undefined ? undefined : session.model.outline.byId.get(id);
      if (id === undefined || !node) return false;
      if (!session.view.get().selected.has(id)) session.view.update((view) => selectOne(view, id));
      const ids = topmost(session.model.outline, [...session.view.get().selected]).map(
        (each) => each.item.id,
      );
      const by = event instanceof KeyboardEvent ? 'keyboard' : 'pointer';
      session.lifted.set({
        by,
        id,
        ids,
        moved: withDescendants(session.model.outline, ids),
        title: numberedTitle(node),
        depth: node.depth,
        ...pointOf(event),
        baseSeq: session.model.seq,
      });
      return true;
    };
    const finish = () => {
      stop.current?.();
      stop.current = null;
      session.lifted.set(null);
      session.preview.set(null);
      session.over.set(null);
    };
    return {
      start(event: Event) {
        if (!lift(event)) return;
        const lifted = session.lifted.get();
        if (lifted?.by === 'keyboard') {
          walk.current = { items: session.model.items };
          const count = lifted.ids.length;
          session.spoken.set(
            count > 1 ? t('drag.liftedMany', { count }) : t('drag.lifted', { title: lifted.title }),
          );
        } else if (scroller.current) stop.current = followPointer(session, scroller.current, HEAD, FOOT);
      },
      step(event: KeyboardEvent) {
        if (!isStepKey(event.code)) return;
        event.preventDefault();
        const moved = walkStep(session, walk.current, event.code);
        const [lifted, preview] = [session.lifted.get(), session.preview.get()];
        if (!moved || !lifted || !preview) {
          session.spoken.set(t('drag.end'));
          return;
        }
        if (scroller.current) showGap(scroller.current, preview.gap);
        const place = words(session.model.outline, preview.to);
        session.spoken.set(
          t('drag.over', { title: lifted.title, place, clock: momentText(base, preview.startSeconds) }),
        );
      },
      end() {
        const [lifted, preview, over] = [session.lifted.get(), session.preview.get(), session.over.get()];
        finish();
        if (!lifted) return;
        if (over) {
          onSend(lifted.ids, over, lifted.baseSeq);
          return;
        }
        session.wantsFocus = true;
        const place = preview ? words(session.model.outline, preview.to) : '';
        const moved =
          preview !== null && !preview.unchanged && moveRows(session, lifted.ids, preview.to, lifted.baseSeq);
        session.spoken.set(
          moved
            ? t('drag.dropped', { title: lifted.title, place })
            : t('drag.unchanged', { title: lifted.title }),
        );
      },
      cancel() {
        const lifted = session.lifted.get();
        finish();
        if (lifted) session.spoken.set(t('drag.cancelled', { title: lifted.title }));
      },
    };
  }, [session, t, words, base, scroller, onSend]);
}
