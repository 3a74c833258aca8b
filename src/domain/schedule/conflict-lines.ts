import type { Conflict, ConflictRule, ConflictSeverity } from './conflict.ts';
import { dayOfMinute, mondayOf } from './plan-minute.ts';

/** Conflicts that are one thing to whoever plans: the same two calls for the whole cast, a long day of ten people. */
export type ConflictLine = {
  /** Its first conflict's key. */
  key: string;
  conflicts: readonly Conflict[];
  rule: ConflictRule;
  severity: ConflictSeverity;
  /** Each once, in the order of the conflicts. */
  callIds: readonly string[];
  personIds: readonly string[];
  placeId: string | null;
  from: number;
  to: number;
  source: string | null;
};

/** What makes two conflicts one line; the law's limits are each person's own, but a long day is the whole cast's. */
function lineName(conflict: Conflict): string {
  const { rule, severity, callIds, personId, from, to, params } = conflict;
  const week = mondayOf(dayOfMinute(from));
  switch (rule) {
    case 'person-twice':
    case 'travel':
    case 'minor-late':
      return `${rule}|${callIds.join('|')}`;
    case 'person-inactive':
      return `${rule}|${personId}|${week}`;
    case 'day-hours':
    case 'long-day':
    case 'minor-hours':
    case 'week-hours':
    case 'no-free-day':
    case 'no-break':
      return `${rule}|${from}|${to}`;
    case 'holiday':
      return `${rule}|${severity}|${dayOfMinute(from)}`;
    case 'role-without-cast':
      return `${rule}|${params.roleIds}|${week}`;
    case 'after-premiere':
      return `${rule}|${params.production}|${week}`;
    default:
      return conflict.key;
  }
}

/** The gravest first. */
export const severityRank: Readonly<Record<ConflictSeverity, number>> = { error: 0, warning: 1, hint: 2 };

/** Conflicts as lines of a list, by time and then by weight. */
export function conflictLines(conflicts: readonly Conflict[]): ConflictLine[] {
  const ordered = conflicts.toSorted(
    (a, b) =>
      a.from - b.from ||
      severityRank[a.severity] - severityRank[b.severity] ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  return [...Map.groupBy(ordered, lineName).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      key: first.key,
      conflicts: group,
      rule: first.rule,
      severity: first.severity,
      callIds: [...new Set(group.flatMap(({ callIds }) => callIds))],
      personIds: [...new Set(group.flatMap(({ personId }) => personId ?? []))],
      placeId: first.placeId,
      from: first.from,
      to: Math.max(...group.map(({ to }) => to)),
      source: first.source,
    };
  });
}
