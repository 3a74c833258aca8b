import type { CalendarSession } from '../session.ts';
import type { DropPreview } from '../types.ts';
import { type Plan, samePlan } from './landing.ts';

const nothing: DropPreview = { severity: null, lines: [] };

/** Shows where a drop would land, with what follows from it; asks about that once a step. True if it is another place. */
export function land({ drag, preview }: CalendarSession, plan: Plan | null): boolean {
  const now = drag.landing.get();
  if (plan === null) {
    drag.landing.set(null);
    return now !== null;
  }
  if (samePlan(plan, now)) return false;
  drag.landing.set({ ...plan, preview: plan.unchanged ? nothing : preview(plan.intent) });
  return true;
}
