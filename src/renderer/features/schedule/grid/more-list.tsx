import { Dismiss16Regular } from '@fluentui/react-icons';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../ui/store.ts';
import { zoom } from '../../../ui/zoom.ts';
import { spokenLabel } from './cards/call-card.tsx';
import { useCardWords } from './cards/card-words.ts';
import { icon } from './cards/icon.tsx';
import { idsWith } from './keys/mouse.ts';
import { type MoreList as List, useSession } from './session.ts';
import { dayWords, span } from './words.ts';

const WIDTH = 320;

/** The calls behind a "+N": a list from which they can be opened, chosen and dragged like those on the grid. */
export function MoreList() {
  const session = useSession();
  const list = useStore(session.more, (now) => now);
  return list && <Open key={list.ids.join(' ')} list={list} />;
}

function Open({ list }: { list: List }) {
  const { t } = useTranslation('calendar');
  const session = useSession();
  const words = useCardWords();
  const root = useRef<HTMLDivElement>(null);
  // Out of the way, but still there: what was taken from it is in the hand.
  const away = useStore(session.drag.lifted, (now) => now !== null);
  const calls = list.ids.flatMap((id) => session.model.call(id) ?? []);
  const day = dayWords(t, list.day);
  const close = (focus: boolean) => {
    session.more.set(null);
    if (focus) list.opener.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    const element = root.current;
    element?.querySelector<HTMLElement>('[data-call]')?.focus({ preventScroll: true });
    const outside = (event: MouseEvent) => {
      if (event.target instanceof Node && !element?.contains(event.target)) session.more.set(null);
    };
    window.addEventListener('mousedown', outside, true);
    return () => window.removeEventListener('mousedown', outside, true);
  }, [session]);

  const move = (by: number) => {
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-call]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  };
  const [width, height] = [window.innerWidth / zoom(), window.innerHeight / zoom()];
  const tall = Math.min(44 + calls.length * 28, 320);
  const left =
    list.at.x / zoom() + 6 + WIDTH > width ? list.at.x / zoom() - WIDTH - 40 : list.at.x / zoom() + 6;
  return (
    <div
      ref={root}
      className="cal cal-list"
      role="dialog"
      aria-label={t('moreTitle', { day, count: calls.length })}
      style={{
        left: Math.max(8, left),
        top: Math.max(8, Math.min(list.at.y / zoom(), height - tall - 8)),
        width: WIDTH,
        maxHeight: 320,
        visibility: away ? 'hidden' : 'visible',
      }}
      onKeyDown={(event) => {
        if (session.drag.lifted.get()) return;
        const id = event.target instanceof HTMLElement ? event.target.dataset.call : undefined;
        if (event.key === 'Escape') close(true);
        else if (event.key === 'ArrowDown') move(1);
        else if (event.key === 'ArrowUp') move(-1);
        else if (event.key === 'Enter' && id !== undefined) session.intent({ type: 'open', id });
        else if (event.key === 'F2' && id !== undefined) session.intent({ type: 'rename', id });
        else if (event.key === 'Delete' && id !== undefined)
          session.intent({ type: 'remove', ids: idsWith(session, id) });
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <header>
        <b className="cal-list-day">{day}</b>
        <button type="button" aria-label={t('closeMore')} onClick={() => close(true)}>
          <Dismiss16Regular />
        </button>
      </header>
      <div className="cal-list-rows">
        {calls.map((call, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the list
          <div
            key={call.id}
            className="cal-row"
            data-call={call.id}
            data-hue={call.hue ?? 0}
            data-status={call.status}
            data-fixed={call.movable ? undefined : ''}
            role="button"
            tabIndex={at === 0 ? 0 : -1}
            aria-roledescription={words.role(call)}
            onClick={() => session.selection.set(new Set([call.id]))}
            onDoubleClick={() => session.intent({ type: 'open', id: call.id })}
          >
            {spokenLabel(words.label(call, day))}
            {icon(call.kind)}
            <span aria-hidden="true">{span(call.start, call.end)}</span>
            <b aria-hidden="true">{call.title}</b>
            <small aria-hidden="true">{call.place}</small>
            {call.severity && icon(call.severity, 'cal-row-badge')}
          </div>
        ))}
      </div>
    </div>
  );
}
