import { type PlanMinute, toPlanMinute } from '../../../../domain/schedule/index.ts';
import type { CalendarFacts } from '../data/use-calendar-facts.ts';
import type { DropIntent } from '../grid/index.ts';
import type { DaySpan } from '../model/calendar-view.ts';
import { calledIds } from '../model/to-calendar-calls.ts';
import type { IntentWorld } from '../model/write-of-intent.ts';
import type { FreeWish } from './checks.ts';

/** Whose common time is looked for when a drop clashes, and where the drop would begin; null for several calls at once. */
export function freeWishOf(
  intent: DropIntent,
  world: IntentWorld,
  facts: CalendarFacts,
  { first, end }: DaySpan,
): { wish: FreeWish; start: PlanMinute } | null {
  const days = { firstDay: first, lastDay: end - 1 };
  if (intent.type === 'schedule') {
    const items = facts.rehearsables.filter(({ itemId }) => intent.itemIds.includes(itemId));
    const personIds = [...new Set(items.flatMap((item) => item.personIds))];
    if (personIds.length === 0) return null;
    return {
      start: intent.start,
      wish: { ...days, personIds, minutes: intent.end - intent.start, exceptIds: [] },
    };
  }
  if ((intent.type !== 'move' && intent.type !== 'copy') || intent.ids.length !== 1) return null;
  const [id] = intent.ids;
  const call = id === undefined ? undefined : world.callOf(id);
  if (!call) return null;
  const personIds = calledIds(call);
  if (personIds.length === 0) return null;
  const exceptIds = intent.type === 'move' ? [call.id] : [];
  const start = toPlanMinute(call.startsAt) + intent.byMinutes;
  return { start, wish: { ...days, personIds, minutes: call.durationMinutes, exceptIds } };
}
