import type { conflictRules, conflictSeverities } from '../../shared/contract/conflicts.ts';
import type { PlanMinute } from './plan-minute.ts';

export type ConflictRule = (typeof conflictRules)[number];

/**
 * `error` cannot be carried out or is forbidden; `warning` should not be; `hint` is worth knowing and is not counted in
 * the badge.
 */
export type ConflictSeverity = (typeof conflictSeverities)[number];

/** Conflict (xung đột): one thing that does not fit, said once. */
export type Conflict = {
  /** Names it for as long as it is the same clash: rule, records, and what it was about. */
  key: string;
  rule: ConflictRule;
  severity: ConflictSeverity;
  /** The calls (or live slots) concerned, the earlier first. */
  callIds: readonly string[];
  personId: string | null;
  placeId: string | null;
  /** When it is: the overlap, the gap, the day, the week. */
  from: PlanMinute;
  to: PlanMinute;
  /** What the words need: minutes, hours, names of days. */
  params: Readonly<Record<string, string | number>>;
  /** Law or decree that the rule comes from; null for a rule of common sense. */
  source: string | null;
};
