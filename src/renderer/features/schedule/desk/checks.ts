import i18next from 'i18next';
import {
  type Conflict,
  type ConflictNames,
  type ConflictSeverity,
  conflictLines,
  type FoundTime,
  sayLine,
  severityRank,
} from '../../../../domain/schedule/index.ts';
import { say } from '../../../i18n/say.ts';
import type { CallsWrite } from '../data/apply-writes.ts';
import type { Severity } from '../model/to-calendar-calls.ts';

/** What does not fit among the calls that are loaded, and would not after an act. */
export type Checks = {
  severityOf: (callId: string) => Severity;
  of: (callId: string) => readonly Conflict[];
  /** Conflicts that the calls of an act would be in once it is done. */
  ofWrite: (write: CallsWrite) => readonly Conflict[];
  /** When all of these people can come for so long, on these days; `exceptIds` are the calls that would be there then. */
  freeTimes: (wish: FreeWish) => readonly FoundTime[];
  /** False for a clash that an act would bring. */
  isKnown: (conflict: Conflict) => boolean;
  names: ConflictNames;
};

export type FreeWish = {
  personIds: readonly string[];
  minutes: number;
  firstDay: number;
  lastDay: number;
  exceptIds: readonly string[];
};

/** Conflicts that say the same of several people are one line. */
export type SaidLine = { key: string; severity: ConflictSeverity; text: string; source: string | null };

/** Conflicts in words, the gravest first. */
export function saidLines(conflicts: readonly Conflict[], names: ConflictNames): SaidLine[] {
  const language = i18next.language === 'en' ? 'en' : 'vi';
  return conflictLines(conflicts)
    .toSorted((a, b) => severityRank[a.severity] - severityRank[b.severity])
    .map((line) => ({
      key: line.conflicts.map(({ key }) => key).join('|'),
      severity: line.severity,
      text: sayLine(line, names, language),
      source: line.conflicts[0]?.source ?? null,
    }));
}

/** The word on what does not fit that follows the name of an act; empty where all is well, or only a hint is known. */
export function toldOf(conflicts: readonly Conflict[], names: ConflictNames): string {
  const [first, ...more] = saidLines(conflicts, names).filter(({ severity }) => severity !== 'hint');
  if (!first) return '';
  const line = first.text;
  return more.length === 0
    ? say('schedule:told', { line })
    : say('schedule:toldMany', { line, count: more.length });
}
