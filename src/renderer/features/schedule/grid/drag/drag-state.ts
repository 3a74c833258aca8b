import type { PlanMinute } from '../../../../../domain/schedule/index.ts';
import { createStore, type Store, useStore } from '../../../../ui/store.ts';
import type { CalendarCall, DropIntent, DropPreview, GridColumn, TrayItem } from '../types.ts';

/** What is in the hand: set when it is lifted, null again when it is put down. */
export type Lifted = {
  by: 'pointer' | 'keyboard';
  /** The call that was taken hold of, as it was then. Null for new time, a tray's item, and a rubber band. */
  call: CalendarCall | null;
  /** Everything that goes along, with its lead first. */
  calls: readonly CalendarCall[];
  item: TrayItem | null;
  act: 'move' | 'resize-start' | 'resize-end' | 'create' | 'schedule' | 'select';
  /** Column that it was taken from; null from the tray. */
  column: GridColumn | null;
  /** Minute under the pointer at the start. */
  pressed: PlanMinute;
};

/** Where it would land; changes once a step of 15 minutes or a day, not once a frame. */
export type Landing = {
  intent: DropIntent;
  /** New times of the lead. */
  start: PlanMinute;
  end: PlanMinute;
  column: GridColumn;
  copy: boolean;
  /** It would stay as it is. */
  unchanged: boolean;
  preview: DropPreview;
};

/** What was put down, and where. */
export type Dropped = { lifted: Lifted; landing: Landing };

export type CalendarDrag = {
  lifted: Store<Lifted | null>;
  landing: Store<Landing | null>;
  /** What was put down and is asked about: it is drawn where it would land until the answer. Set by the page that asks. */
  asked: Store<Dropped | null>;
};

/** The stores of a drag. They stand outside React, so that the grid does not render while something is in the hand. */
export function createCalendarDrag(): CalendarDrag {
  return {
    lifted: createStore<Lifted | null>(null),
    landing: createStore<Landing | null>(null),
    asked: createStore<Dropped | null>(null),
  };
}

/** What is away from its place: in the hand, or put down and asked about. */
export const liftedOrAsked = ({ lifted, asked }: CalendarDrag): Lifted | null =>
  lifted.get() ?? asked.get()?.lifted ?? null;

/** The same for what is drawn: changes twice a drag. */
export function useLifted(drag: CalendarDrag): Lifted | null {
  const lifted = useStore(drag.lifted, (now) => now);
  const asked = useStore(drag.asked, (now) => now?.lifted ?? null);
  return lifted ?? asked;
}

/** With its landing, for the few who draw that: changes once a step. */
export function useHeld(
  drag: CalendarDrag,
): { lifted: Lifted; landing: Landing | null; asked: boolean } | null {
  const lifted = useStore(drag.lifted, (now) => now);
  const landing = useStore(drag.landing, (now) => now);
  const asked = useStore(drag.asked, (now) => now);
  if (lifted) return { lifted, landing, asked: false };
  return asked && { ...asked, asked: true };
}
