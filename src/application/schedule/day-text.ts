import { dayLines, linesText } from '../../domain/schedule/index.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { tellCalls } from './told-calls.ts';

/** A day's calls as a message (chép cho Zalo): whole, and line by line for a picture of it. */
export function dayText(
  plan: PlanStore,
  { date, productionId }: { date: LocalDate; productionId?: string | undefined },
) {
  const lines = dayLines(date, tellCalls(plan, { from: date, to: date, productionId }).calls);
  return { text: linesText(lines), lines };
}
