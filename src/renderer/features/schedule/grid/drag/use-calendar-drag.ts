import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import type { CalendarSession } from '../session.ts';
import { dayWords, span } from '../words.ts';
import type { Landing, Lifted } from './drag-state.ts';
import { holdEdge, setCopy, walk } from './keyboard-drag.ts';
import { land } from './land.ts';
import { planMove, planNew } from './landing.ts';
import { liftAt } from './lift.ts';
import { followPointer } from './pointer-drag.ts';

function pointOf(event: Event): { x: number; y: number } {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  const touch = 'touches' in event ? (event as TouchEvent).touches[0] : undefined;
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
}
const flag = (event: Event, name: 'ctrlKey' | 'metaKey' | 'shiftKey') =>
  name in event && (event as MouseEvent)[name];

/** Where a drag by keyboard begins: a call where it stands, an item of the tray in the morning of the first day. */
function firstLanding(session: CalendarSession, lifted: Lifted): void {
  const view = session.view.get();
  if (!view) return;
  const { call, item } = lifted;
  if (call) {
    const column = view.columns.find((each) => each.key === lifted.column?.key) ?? lifted.column;
    if (column) land(session, planMove(lifted, call, column, call.start, false));
    return;
  }
  const cursor = session.cursor.get();
  const column = view.columns[cursor?.index ?? 0];
  if (!column || !item) return;
  const start = column.day * MINUTES_A_DAY + (cursor?.start ?? 8 * 60);
  land(session, planNew(lifted, column, start, start + item.minutes));
  view.reveal(start, start + item.minutes);
}

/** What happens at the start, the steps and the end of a drag, by pointer and by keyboard. */
export function useCalendarDrag(session: CalendarSession) {
  const { t } = useTranslation('calendar');
  const stop = useRef<(() => void) | null>(null);
  // A page that is left with something in the hand.
  useEffect(
    () => () => {
      stop.current?.();
      session.drag.lifted.set(null);
      session.drag.landing.set(null);
    },
    [session],
  );

  return useMemo(() => {
    const { drag } = session;
    const titleOf = (lifted: Lifted) => {
      if (lifted.calls.length > 1) return t('drag.several', { count: lifted.calls.length });
      return lifted.call?.title ?? lifted.item?.title ?? t('drag.newCall');
    };
    const placed = (landing: Landing) => ({
      day: [
        session.view.get()?.titleOf(landing.column),
        dayWords(t, Math.floor(landing.start / MINUTES_A_DAY)),
      ]
        .filter(Boolean)
        .join(', '),
      time: span(landing.start, landing.end),
    });
    const say = (words: string) => session.spoken.set(words);
    const tell = () => {
      const landing = drag.landing.get();
      if (!landing) return;
      const where = t(landing.copy ? 'drag.copying' : 'drag.over', placed(landing));
      const { lines } = landing.preview;
      say([where, ...(lines.length > 0 ? lines : landing.unchanged ? [] : [t('drag.clean')])].join(' '));
    };
    const finish = () => {
      stop.current?.();
      stop.current = null;
      session.more.set(null);
      drag.lifted.set(null);
      drag.landing.set(null);
    };
    /** Ends a drag whose call is gone: dnd-kit's own hand is opened by the key that opens it. */
    const watchForGone = (lifted: Lifted) =>
      session.model.subscribe(() => {
        const { call } = lifted;
        if (!call || session.model.call(call.id) || drag.lifted.get()?.call?.id !== call.id) return;
        finish();
        say(t('drag.gone', { title: call.title }));
        document.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', key: 'Escape' }));
      });
    const followKeys = () => {
      const onKey = (event: KeyboardEvent) => {
        if (event.key === 'Control' || event.key === 'Meta') {
          setCopy(session, event.type === 'keydown');
          tell();
        } else if (event.code === 'Space' || event.code === 'Enter')
          setCopy(session, event.ctrlKey || event.metaKey);
      };
      window.addEventListener('keydown', onKey, true);
      window.addEventListener('keyup', onKey, true);
      return () => {
        window.removeEventListener('keydown', onKey, true);
        window.removeEventListener('keyup', onKey, true);
      };
    };
    const drop = (lifted: Lifted, landing: Landing) => {
      const { intent } = landing;
      const title = titleOf(lifted);
      // The moved call has the focus in the commit that draws it; a copy's id is the page's to know.
      if (lifted.call && intent.type !== 'copy') session.model.focus(lifted.call.id);
      if (landing.unchanged) {
        say(t('drag.unchanged', { title }));
        return;
      }
      if (intent.type === 'resize') say(t('drag.resized', { title, ...placed(landing) }));
      else say(t(intent.type === 'copy' ? 'drag.copied' : 'drag.moved', { title, ...placed(landing) }));
      if (intent.type === 'move' || intent.type === 'copy') {
        const ids = intent.ids.filter((id) => session.model.call(id));
        session.intent({ ...intent, ids }, { lifted, landing });
      } else session.intent(intent, { lifted, landing });
    };
    return {
      start(event: Event) {
        const target = event.target instanceof Element ? event.target : null;
        const by = event instanceof KeyboardEvent ? 'keyboard' : 'pointer';
        const control = flag(event, 'ctrlKey') || flag(event, 'metaKey');
        const lifted =
          target &&
          liftAt(session, { target, by, ...pointOf(event), control, shift: flag(event, 'shiftKey') });
        if (!lifted) return;
        drag.lifted.set(lifted);
        const ends = [watchForGone(lifted)];
        if (by === 'keyboard') {
          ends.push(followKeys());
          firstLanding(session, lifted);
          const count = lifted.calls.length;
          const landing = drag.landing.get();
          if (count > 1) say(t('drag.liftedMany', { count }));
          else if (landing) say(t('drag.lifted', { title: titleOf(lifted), ...placed(landing) }));
        } else {
          const touched = event.target instanceof HTMLElement ? event.target : null;
          ends.push(followPointer(session, lifted, { ...pointOf(event), copy: control, target: touched }));
        }
        stop.current = () => {
          for (const end of ends) end();
        };
      },
      step(event: KeyboardEvent) {
        if (drag.lifted.get()?.by !== 'keyboard') return;
        // The focus stays with what is in the hand.
        if (event.code === 'Tab' || event.code.startsWith('Arrow') || event.code.startsWith('Page'))
          event.preventDefault();
        const held = holdEdge(session, event);
        if (held !== null) {
          event.preventDefault();
          const landing = drag.landing.get();
          if (landing) say(t(`drag.hold.${held}`, placed(landing)));
          return;
        }
        if (walk(session, event)) tell();
      },
      end() {
        const [lifted, landing] = [drag.lifted.get(), drag.landing.get()];
        finish();
        if (!lifted) return;
        if (lifted.act === 'select') say(t('selected', { count: session.selection.get().size }));
        else if (landing) drop(lifted, landing);
        else say(t('drag.outside'));
      },
      cancel() {
        const lifted = drag.lifted.get();
        finish();
        if (!lifted || lifted.act === 'select') return;
        if (lifted.call && lifted.by === 'keyboard') session.model.focus(lifted.call.id);
        say(t('drag.cancelled', { title: titleOf(lifted) }));
      },
    };
  }, [session, t]);
}
