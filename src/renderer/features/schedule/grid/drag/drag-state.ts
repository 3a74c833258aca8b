import type { PlanMinute } from '../../../../../domain/schedule/index.ts';
import { createStore, type Store } from '../../../../ui/store.ts';
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

export type CalendarDrag = { lifted: Store<Lifted | null>; landing: Store<Landing | null> };

/** The two stores of a drag. They stand outside React, so that the grid does not render while something is in the hand. */
export function createCalendarDrag(): CalendarDrag {
  return { lifted: createStore<Lifted | null>(null), landing: createStore<Landing | null>(null) };
}
