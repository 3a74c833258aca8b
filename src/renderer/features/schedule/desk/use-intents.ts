import { useCallback, useEffect, useMemo, useRef } from 'react';
import {
  dayOfMinute,
  fromPlanMinute,
  type PlanMinute,
  toPlanMinute,
} from '../../../../domain/schedule/index.ts';
import { assertNever } from '../../../../shared/assert-never.ts';
import { go } from '../../../navigation/use-place.ts';
import { wantRecord } from '../../../navigation/wanted-record.ts';
import type { CalendarIntent, DropIntent, DropPreview, Dropped, Preview } from '../grid/index.ts';
import { stepDay } from '../model/calendar-view.ts';
import { shortDay } from '../model/day-words.ts';
import { freeWords, nearestTimes } from '../model/nearest-times.ts';
import { SLOT_PREFIX } from '../model/to-calendar-calls.ts';
import { type IntentWorld, writeOfIntent } from '../model/write-of-intent.ts';
import { openSlot } from './call-menu.tsx';
import { saidLines } from './checks.ts';
import { type Ask, useDesk } from './desk.ts';
import { freeWishOf } from './free-wish.ts';

export function useIntentWorld(): IntentWorld {
  const { read, facts, filter } = useDesk();
  return useMemo(
    () => ({
      callOf: (id) => read.byId.get(id),
      productions: facts.productions,
      productionOf: (itemId) => facts.items.get(itemId)?.productionId,
      filter,
    }),
    [read, facts, filter],
  );
}

const nothing: DropPreview = { severity: null, lines: [] };

/** What a drop would lead to, in words: asked once a step of the drag. */
export function usePreview(): Preview {
  const { checks, facts, span } = useDesk();
  const world = useIntentWorld();
  return useCallback(
    (intent) => {
      const write = writeOfIntent(intent, world);
      if (!write) return nothing;
      const conflicts = checks.ofWrite(write);
      if (conflicts.length === 0) return nothing;
      const lines = saidLines(conflicts, checks.names);
      const moved = new Set<string>('ids' in intent ? intent.ids : 'id' in intent ? [intent.id] : []);
      const clashing = conflicts.filter(({ severity }) => severity !== 'hint');
      const isSlot = new Set(facts.slots.map(({ id }) => id));
      const others = new Set(
        clashing.flatMap(({ callIds }) => callIds).filter((id) => !moved.has(id) && !id.startsWith('new-')),
      );
      const wish = freeWishOf(intent, world, facts, span);
      const advice =
        wish && lines[0]?.severity === 'error'
          ? freeWords(
              nearestTimes(checks.freeTimes(wish.wish), wish.start, 1)[0],
              wish.start,
              wish.wish.personIds.length,
            )
          : undefined;
      return {
        ...(advice === undefined ? {} : { advice }),
        severity: lines[0]?.severity ?? null,
        lines: lines.map(({ text }) => text),
        clashIds: [...others].map((id) => (isSlot.has(id) ? `${SLOT_PREFIX}${id}` : id)),
        overlaps: clashing.flatMap(({ rule, from, to }) =>
          rule === 'person-twice' || rule === 'place-twice' || rule === 'person-unavailable'
            ? { from, to }
            : [],
        ),
      };
    },
    [checks, facts, span, world],
  );
}

/** Where the pointer was let go, or where the keyboard stands: there the question is asked. */
function useDropPoint(): () => { x: number; y: number } {
  const pointer = useRef<{ x: number; y: number } | null>(null);
  useEffect(() => {
    const note = (event: PointerEvent) => {
      pointer.current = { x: event.clientX, y: event.clientY };
    };
    // The pointer may lie anywhere while the keyboard moves a call.
    const forget = () => {
      pointer.current = null;
    };
    window.addEventListener('pointermove', note, { capture: true, passive: true });
    window.addEventListener('keydown', forget, { capture: true });
    return () => {
      window.removeEventListener('pointermove', note, { capture: true });
      window.removeEventListener('keydown', forget, { capture: true });
    };
  }, []);
  return useCallback(() => {
    if (pointer.current) return pointer.current;
    const box = document.activeElement?.getBoundingClientRect() ?? new DOMRect(200, 200, 0, 0);
    return { x: box.right, y: box.top };
  }, []);
}

const clock = (minute: PlanMinute): string => fromPlanMinute(minute).slice(11);

/** Where a drop begins. */
function startOf(intent: DropIntent, { callOf }: IntentWorld): PlanMinute {
  if (!('byMinutes' in intent)) return intent.start;
  const [first] = intent.ids.flatMap((id) => callOf(id) ?? []);
  return first ? toPlanMinute(first.startsAt) + intent.byMinutes : 0;
}

/** The same drop at another time. */
function laterBy(intent: DropIntent, minutes: number): DropIntent {
  if ('byMinutes' in intent) return { ...intent, byMinutes: intent.byMinutes + minutes };
  return { ...intent, start: intent.start + minutes, end: intent.end + minutes };
}

/** What the page does about what the grid asks for. */
export function useIntents(): (intent: CalendarIntent, dropped?: Dropped) => void {
  const { state, act, remove, setDay, openDay, view, day, checks, facts, span } = useDesk();
  const world = useIntentWorld();
  const dropPoint = useDropPoint();
  const askOf = useCallback(
    (intent: DropIntent, at: Ask['at'], dropped: Dropped | null): Ask => {
      const start = startOf(intent, world);
      const wish = freeWishOf(intent, world, facts, span);
      const [near] = wish ? nearestTimes(checks.freeTimes(wish.wish), wish.start, 1) : [];
      const later = near && wish && writeOfIntent(laterBy(intent, near.start - wish.start), world);
      // Of new hours the end may be what is asked about.
      const hours = intent.type === 'resize' ? `${clock(start)}–${clock(intent.end)}` : clock(start);
      const words = wish && freeWords(near, wish.start, wish.wish.personIds.length);
      return {
        at,
        dropped,
        when: `${shortDay(dayOfMinute(start))} ${hours}`,
        better: later && words ? { words, write: later } : null,
      };
    },
    [checks, facts, span, world],
  );
  return useCallback(
    (intent, dropped) => {
      switch (intent.type) {
        case 'move':
        case 'copy':
        case 'resize':
        case 'create':
        case 'schedule': {
          const write = writeOfIntent(intent, world);
          if (write) act(write, { ask: askOf(intent, dropPoint(), dropped ?? null) });
          return;
        }
        case 'open':
        case 'rename':
          if (intent.id.startsWith(SLOT_PREFIX)) return openSlot(intent.id.slice(SLOT_PREFIX.length));
          state.selection.set(new Set([intent.id]));
          state.wanted.set({ id: intent.id, part: 'title' });
          return;
        case 'open-day':
          return openDay(intent.day);
        case 'menu':
          return state.menu.set(intent);
        case 'remove':
          return remove(intent.ids);
        case 'page':
          return setDay(stepDay(view, day, intent.by));
        default:
          return assertNever(intent);
      }
    },
    [state, act, remove, setDay, openDay, view, day, world, dropPoint, askOf],
  );
}

/** A milestone or an airing above its day is opened where it is worked on. */
export function useOpenMark(): (key: string) => void {
  const { facts } = useDesk();
  return useCallback(
    (key) => {
      const [kind, id = ''] = key.split(':');
      if (kind === 'slot') return openSlot(id);
      const productionId = facts.milestones.find((milestone) => milestone.id === id)?.productionId;
      if (productionId === undefined) return;
      wantRecord(id);
      go({ page: 'production', id: productionId, tab: 'milestones' });
    },
    [facts.milestones],
  );
}
