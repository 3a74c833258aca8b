import i18next from 'i18next';
import {
  type Conflict,
  type ConflictNames,
  type ConflictSeverity,
  conflictLines,
  type FoundTime,
  type FreeOrBusy,
  type PlanMinute,
  sayLine,
  severityRank,
} from '../../../../domain/schedule/index.ts';
import { say } from '../../../i18n/say.ts';
import type { CallsWrite } from '../data/apply-writes.ts';
import type { Told } from '../data/own-calls.ts';
import type { Severity } from '../model/to-calendar-calls.ts';

/** What does not fit among the calls that are loaded, and would not after an act. */
export type Checks = {
  severityOf: (callId: string) => Severity;
  of: (callId: string) => readonly Conflict[];
  /** Conflicts that the calls of an act would be in once it is done. */
  ofWrite: (write: CallsWrite) => readonly Conflict[];
  /** When all of these people can come for so long, on these days; `exceptIds` are the calls that would be there then. */
  freeTimes: (wish: FreeWish) => readonly FoundTime[];
  /** Everyone of the house then, with what keeps them busy but these calls. */
  whoIsFree: (from: PlanMinute, to: PlanMinute, exceptIds: readonly string[]) => readonly FreeOrBusy[];
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
export type SaidLine = {
  key: string;
  severity: ConflictSeverity;
  from: number;
  text: string;
  source: string | null;
};

/** Conflicts in words, the gravest first. */
export function saidLines(conflicts: readonly Conflict[], names: ConflictNames): SaidLine[] {
  const language = i18next.language === 'en' ? 'en' : 'vi';
  return conflictLines(conflicts)
    .toSorted((a, b) => severityRank[a.severity] - severityRank[b.severity])
    .map((line) => ({
      key: line.conflicts.map(({ key }) => key).join('|'),
      severity: line.severity,
      from: line.from,
      text: sayLine(line, names, language),
      source: line.conflicts[0]?.source ?? null,
    }));
}

const isTrouble = ({ severity }: { severity: ConflictSeverity }) => severity !== 'hint';
const toneOf = (lines: readonly SaidLine[]): Told['tone'] => {
  const [gravest] = lines;
  return gravest && gravest.severity !== 'hint' ? gravest.severity : 'done';
};

/** The word on what does not fit that follows the name of an act; empty where all is well, or only a hint is known. */
export function toldOf(conflicts: readonly Conflict[], names: ConflictNames): Told {
  const lines = saidLines(conflicts, names).filter(isTrouble);
  const [first, ...more] = lines;
  if (!first) return { text: '', tone: 'done' };
  const what = say(`conflicts:severity.${first.severity}`);
  const { text: line } = first;
  const text =
    more.length === 0
      ? say('schedule:told', { what, line })
      : say('schedule:toldMany', { what, line, count: more.length });
  return { text, tone: toneOf(lines) };
}

/** How many of each weight there are: `6 lỗi, 2 cảnh báo`; empty for none. */
export function countWords(lines: readonly SaidLine[]): string {
  return (['error', 'warning', 'hint'] as const)
    .flatMap((severity) => {
      const count = lines.filter((line) => line.severity === severity).length;
      return count === 0 ? [] : say(`schedule:severityCounts.${severity}`, { count });
    })
    .join(', ');
}

/** Of an act on many calls the word gives the numbers, not one of the reasons. */
export function toldCounts(conflicts: readonly Conflict[], names: ConflictNames): Told {
  const lines = saidLines(conflicts, names).filter(isTrouble);
  return { text: countWords(lines), tone: toneOf(lines) };
}
