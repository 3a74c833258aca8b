import i18next from 'i18next';
import {
  type ConflictLanguage,
  type ConflictLine,
  type ConflictNames,
  sayLine,
} from '../../../domain/schedule/index.ts';

const language = (): ConflictLanguage => (i18next.language === 'en' ? 'en' : 'vi');

/** Conflicts that are one line of a list, in words. */
export function lineSentence(line: ConflictLine, names: ConflictNames): string {
  return sayLine(line, names, language());
}
