import { useDraggable } from '@dnd-kit/core';
import type { KeyboardEvent, MouseEvent, ReactNode, RefObject, TouchEvent } from 'react';
import { DragFrame } from '../../../../ui/drag-frame.tsx';
import type { Over } from '../state/drag-state.ts';
import { useSession } from '../state/session.ts';
import { LiftedCard } from './lifted-card.tsx';
import { type OtherProduction, ProductionStrip } from './production-strip.tsx';
import { useOutlineDrag } from './use-outline-drag.ts';

type SurfaceProps = {
  scroller: RefObject<HTMLDivElement | null>;
  /** The other productions that rows may be dropped on. */
  productions: readonly OtherProduction[];
  onSend: (ids: readonly string[], over: Over, baseSeq: number) => void;
  children: ReactNode;
};

/**
 * One draggable for the whole grid (see ARCHITECTURE.md, drag of many rows): the row under the pointer becomes its
 * node when a drag may begin. Where it lands is computed from the pointer, so there are no droppables.
 */
export function DragSurface({ scroller, productions, onSend, children }: SurfaceProps) {
  const drag = useOutlineDrag(scroller, onSend);
  return (
    <DragFrame
      onStart={(activator) => drag.start(activator)}
      onStep={(event) => drag.step(event)}
      onEnd={() => drag.end()}
      onCancel={() => drag.cancel()}
    >
      <Surface>{children}</Surface>
      <ProductionStrip productions={productions} />
      <LiftedCard />
    </DragFrame>
  );
}

/** Renders at every move of a drag, its children do not. */
function Surface({ children }: { children: ReactNode }) {
  const session = useSession();
  const { setNodeRef, setActivatorNodeRef, listeners } = useDraggable({ id: 'outline-rows' });

  /** Makes the row that an event began in the draggable's node. */
  const arm = (target: EventTarget): boolean => {
    const element = target instanceof HTMLElement || target instanceof SVGElement ? target : null;
    if (!element || element.closest('input, textarea, select, button')) return false;
    const row = element.closest<HTMLElement>('[data-row]');
    if (!row || row.dataset.editing !== undefined || session.draft.get()) return false;
    setNodeRef(row);
    setActivatorNodeRef(row);
    return true;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hands the rows' own events to dnd-kit
    <div
      className="ol-surface"
      onMouseDown={(event: MouseEvent) => {
        if (event.button === 0 && arm(event.target)) listeners?.onMouseDown?.(event);
      }}
      onTouchStart={(event: TouchEvent) => {
        if (arm(event.target)) listeners?.onTouchStart?.(event);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
        if (event.code === 'Space' && plain && !session.lifted.get() && arm(event.target))
          listeners?.onKeyDown?.(event);
      }}
    >
      {children}
    </div>
  );
}
