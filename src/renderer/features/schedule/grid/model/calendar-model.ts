import type { CalendarCall } from '../types.ts';

export type CalendarModel = {
  /** Takes over all calls of the plan that may be seen; only the days that differ are drawn anew. */
  setCalls(calls: readonly CalendarCall[]): void;
  call(id: string): CalendarCall | undefined;
  /** Gives the keyboard's focus to a call as soon as it is drawn: a copy, or one that was just made. */
  focus(id: string): void;
};
