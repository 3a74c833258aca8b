import { useDraggable } from '@dnd-kit/core';
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  type TouchEvent,
  useLayoutEffect,
  useState,
} from 'react';
import { DragFrame } from '../../../ui/drag-frame.tsx';
import { useStore } from '../../../ui/store.ts';
import './styles/grid.css';
import './styles/heads.css';
import './styles/hours.css';
import './styles/call.css';
import './styles/hand.css';
import './styles/list.css';
import './styles/month.css';
import './styles/contrast.css';
import { KindSprite } from './cards/kind-sprite.tsx';
import { LiftedCard } from './drag/lifted-card.tsx';
import { useCalendarDrag } from './drag/use-calendar-drag.ts';
import { MoreList } from './more-list.tsx';
import { type CalendarSession, createSession, SessionContext, useSession } from './session.ts';
import type { CalendarSurfaceProps } from './surface-props.ts';

/**
 * One drag around tray and grid (see ARCHITECTURE.md, drag of many rows): what is pressed becomes the only draggable's
 * node when a drag may begin. Where it lands is computed from the pointer, so there are no droppables.
 */
export function CalendarSurface(props: CalendarSurfaceProps) {
  const { model, selection, drag, onIntent, preview, trayItem, children } = props;
  const [session] = useState(() =>
    createSession({ model, selection, drag, intent: onIntent, preview, trayItem }),
  );
  useLayoutEffect(() => {
    session.intent = onIntent;
    session.preview = preview;
    session.trayItem = trayItem;
  });
  return (
    <SessionContext value={session}>
      <Frame session={session}>{children}</Frame>
    </SessionContext>
  );
}

function Frame({ session, children }: { session: CalendarSession; children: ReactNode }) {
  const drag = useCalendarDrag(session);
  return (
    <DragFrame
      onStart={(activator) => drag.start(activator)}
      onStep={(event) => drag.step(event)}
      onEnd={() => drag.end()}
      onCancel={() => drag.cancel()}
    >
      <KindSprite />
      <Surface>{children}</Surface>
      <LiftedCard />
      <LiveRegion />
    </DragFrame>
  );
}

const CONTROLS = 'input, textarea, select, button, a, [contenteditable]';
const LIFTABLE = '[data-call], [data-tray-item], [data-column]';

/** Renders at every move of a drag, its children do not. */
function Surface({ children }: { children: ReactNode }) {
  const session = useSession();
  const { setNodeRef, setActivatorNodeRef, listeners } = useDraggable({ id: 'calendar' });

  /** Makes what an event began in the draggable's node. */
  const arm = (target: EventTarget): boolean => {
    const element = target instanceof HTMLElement || target instanceof SVGElement ? target : null;
    const taken = element?.closest<HTMLElement>(LIFTABLE);
    if (!element || !taken) return false;
    const control = element.closest(CONTROLS);
    if (control && control !== taken && taken.contains(control)) return false;
    setNodeRef(taken);
    setActivatorNodeRef(taken);
    return true;
  };
  const lifts = (target: EventTarget) =>
    target instanceof Element && target.closest('[data-call]:not([data-fixed]), [data-tray-item]') !== null;
  const forget = () => session.model.focusNone();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hands the calls' own events to dnd-kit
    <div
      className="cal-surface"
      onMouseDownCapture={forget}
      onKeyDownCapture={() => {
        if (!session.drag.lifted.get()) forget();
      }}
      onMouseDown={(event: MouseEvent) => {
        if (event.button === 0 && arm(event.target)) listeners?.onMouseDown?.(event);
      }}
      onTouchStart={(event: TouchEvent) => {
        if (lifts(event.target) && arm(event.target)) listeners?.onTouchStart?.(event);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
        if (
          event.code === 'Space' &&
          plain &&
          !session.drag.lifted.get() &&
          lifts(event.target) &&
          arm(event.target)
        )
          listeners?.onKeyDown?.(event);
      }}
    >
      {children}
      <MoreList />
    </div>
  );
}

const LiveRegion = memo(function LiveRegion() {
  const session = useSession();
  const spoken = useStore(session.spoken, (now) => now);
  return (
    <div className="visually-hidden" role="status" aria-live="assertive" aria-atomic="true">
      {spoken}
    </div>
  );
});
