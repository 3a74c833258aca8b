import type { ConflictSeverity } from '../../../../domain/schedule/index.ts';

/** What a badge says of some conflicts: how many are to be dealt with and how grave the gravest is, and hints apart. */
export type ConflictCounts = { count: number; tone: 'error' | 'warning'; hints: number };

export function conflictCounts(lines: readonly { severity: ConflictSeverity }[]): ConflictCounts {
  const of = (severity: ConflictSeverity) => lines.filter((line) => line.severity === severity).length;
  const [errors, warnings, hints] = [of('error'), of('warning'), of('hint')];
  return { count: errors + warnings, tone: errors > 0 ? 'error' : 'warning', hints };
}
