import { createStore, type Store } from '../../../../ui/store.ts';
import { daysOf } from '../layout/day-pieces.ts';
import type { CalendarCall, GridColumn } from '../types.ts';
import { type ColumnSnapshot, snapshotOf } from './column-snapshot.ts';
import { sameCall } from './same-call.ts';

/** The calls that the grids draw, by day. Stands outside React: a column hears only of its own day. */
export type CalendarModel = {
  /** Takes over all calls of the plan that may be seen; only the days that differ are drawn anew. */
  setCalls(calls: readonly CalendarCall[]): void;
  call(id: string): CalendarCall | undefined;
  /** Gives the keyboard's focus to a call as soon as it is drawn: a copy, or one that was just made. */
  focus(id: string): void;
  focusNone(): void;
  /** Laid out when first asked for; the same object until a change touches its day. */
  column(column: GridColumn, most: number): ColumnSnapshot;
  subscribeDay(day: number, listener: () => void): () => void;
  /** After any change, once. */
  subscribe(listener: () => void): () => void;
  /** The call that waits for the focus. */
  readonly wanted: Store<string | null>;
};

const everyDay = (call: CalendarCall, each: (day: number) => void) => {
  const { first, last } = daysOf(call.start, call.end);
  for (let day = first; day <= last; day++) each(day);
};

export function createCalendarModel(): CalendarModel {
  let byId = new Map<string, CalendarCall>();
  const byDay = new Map<number, CalendarCall[]>();
  const snapshots = new Map<number, Map<string, ColumnSnapshot>>();
  const listeners = new Map<number, Set<() => void>>();
  const all = new Set<() => void>();
  const wanted = createStore<string | null>(null);

  const regroup = (touched: ReadonlySet<number>) => {
    for (const day of touched) {
      byDay.delete(day);
      snapshots.delete(day);
    }
    for (const call of byId.values())
      everyDay(call, (day) => {
        if (!touched.has(day)) return;
        const held = byDay.get(day);
        if (held) held.push(call);
        else byDay.set(day, [call]);
      });
  };

  return {
    wanted,
    setCalls(calls) {
      const next = new Map<string, CalendarCall>();
      const touched = new Set<number>();
      const touch = (day: number) => touched.add(day);
      for (const call of calls) {
        const old = byId.get(call.id);
        if (old && sameCall(old, call)) {
          next.set(call.id, old);
          continue;
        }
        next.set(call.id, call);
        if (old) everyDay(old, touch);
        everyDay(call, touch);
      }
      for (const [id, old] of byId) if (!next.has(id)) everyDay(old, touch);
      if (touched.size === 0) return;
      byId = next;
      regroup(touched);
      for (const day of touched) for (const listener of [...(listeners.get(day) ?? [])]) listener();
      for (const listener of [...all]) listener();
    },
    call: (id) => byId.get(id),
    focus(id) {
      // The same call once more is a new wish.
      wanted.set(null);
      wanted.set(id);
    },
    focusNone: () => wanted.set(null),
    column(column, most) {
      const key = `${most}|${column.placeId === undefined ? '' : `place ${column.placeId}`}|${column.personId ?? ''}`;
      let ofDay = snapshots.get(column.day);
      if (!ofDay) {
        ofDay = new Map();
        snapshots.set(column.day, ofDay);
      }
      let snapshot = ofDay.get(key);
      if (!snapshot) {
        snapshot = snapshotOf(column, byDay.get(column.day) ?? [], most);
        ofDay.set(key, snapshot);
      }
      return snapshot;
    },
    subscribeDay(day, listener) {
      const held = listeners.get(day) ?? new Set();
      listeners.set(day, held);
      held.add(listener);
      return () => held.delete(listener);
    },
    subscribe(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}
