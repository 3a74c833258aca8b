import type { Conflict } from '../../../../domain/schedule/index.ts';
import { say } from '../../../i18n/say.ts';
import type { CallsWrite } from '../data/apply-writes.ts';
import type { Severity } from '../model/to-calendar-calls.ts';

/** What does not fit among the calls that are loaded, and would not after an act. */
export type Checks = {
  severityOf: (callId: string) => Severity;
  of: (callId: string) => readonly Conflict[];
  /** Conflicts that the calls of an act would have once it is done, the gravest first. */
  ofWrite: (write: CallsWrite) => readonly Conflict[];
  /** Whether the people of a call can come: the same rules, asked for each of them. */
  sentence: (conflict: Conflict) => string;
};

const WEIGHT = { error: 2, warning: 1, hint: 0 } as const;

export const byWeight = (a: Conflict, b: Conflict): number => WEIGHT[b.severity] - WEIGHT[a.severity];

/** The word on what does not fit that follows the name of an act; empty where all is well, or only a hint is known. */
export function toldOf(conflicts: readonly Conflict[], sentence: (conflict: Conflict) => string): string {
  const [first, ...more] = conflicts.filter(({ severity }) => severity !== 'hint').toSorted(byWeight);
  if (!first) return '';
  const line = sentence(first);
  return more.length === 0
    ? say('schedule:told', { line })
    : say('schedule:toldMany', { line, count: more.length });
}
