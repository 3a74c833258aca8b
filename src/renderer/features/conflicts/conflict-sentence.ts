import i18next from 'i18next';
import {
  type Conflict,
  type ConflictLanguage,
  type ConflictLine,
  type ConflictNames,
  sayConflict,
  sayLine,
} from '../../../domain/schedule/index.ts';

const language = (): ConflictLanguage => (i18next.language === 'en' ? 'en' : 'vi');

/** A conflict in words, in the window's language; the day is not in it. */
export function conflictSentence(conflict: Conflict, names: ConflictNames): string {
  return sayConflict(conflict, names, language());
}

/** Conflicts that are one line of a list, in words. */
export function lineSentence(line: ConflictLine, names: ConflictNames): string {
  return sayLine(line, names, language());
}
