import { limits } from '../../../shared/limits.ts';
import { cleanText, hasForbiddenCharacter } from '../../../shared/text/clean-text.ts';
import { type Reading, read, unread } from './reading.ts';

/** Spaces that do not break and marks without width come from web pages and Word. */
const tidy = (text: string) =>
  cleanText(text.replace(/[\u00A0\u2007\u202F]/g, ' ').replace(/[\u200B\uFEFF]/g, ''));

function limited(text: string, limit: number): Reading<string> {
  if (hasForbiddenCharacter(text)) return { value: '', ...unread('control-character') };
  return text.length > limit
    ? { value: text.slice(0, limit).trim(), ...unread('too-long', limit) }
    : read(text);
}

/** One line; line breaks inside a cell become spaces. */
export function readLine(text: string): Reading<string> {
  return limited(tidy(text).replace(/\s+/g, ' '), limits.title);
}

export function readNote(text: string): Reading<string> {
  return limited(tidy(text), limits.note);
}

export function readScript(text: string): Reading<string> {
  return limited(tidy(text), limits.script);
}

const MOST_NAMES = 60;

/** A list in one cell, by comma, semicolon or line: `kép mùi, kép võ`. */
export function readNames(text: string): Reading<string[]> {
  const found = new Map<string, string>();
  for (const part of tidy(text).split(/[,;\n]/)) {
    const { value = '', problem } = readLine(part);
    if (problem) return { value: [...found.values()], problem };
    const key = value.toLocaleLowerCase('vi');
    if (value !== '' && !found.has(key)) found.set(key, value);
  }
  const names = [...found.values()];
  return names.length > MOST_NAMES
    ? { value: names.slice(0, MOST_NAMES), ...unread('too-many', MOST_NAMES) }
    : read(names);
}
