import { fold } from '../../../shared/text/fold.ts';

/** The part of a text of several choices that is being written, and what stands before it. */
export function lastChoice(text: string): { before: string[]; writing: string } {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const writing = parts.pop() ?? '';
  return { before: parts.filter((part) => part !== ''), writing };
}

export const isChosen = (text: string, option: string) =>
  text.split(/[,;]/).some((part) => fold(part) === fold(option));

/** Puts a choice in or takes it out; what is half written gives way to it. */
export function toggleChoice(text: string, option: string, options: readonly string[]): string {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const there = parts.filter((part) => fold(part) !== fold(option));
  if (there.length < parts.length) return there.join(', ');
  const { writing } = lastChoice(text);
  const half = writing !== '' && !options.some((known) => fold(known) === fold(writing));
  const kept = half && fold(option).includes(fold(writing)) ? parts.slice(0, -1) : parts;
  return [...kept, option].join(', ');
}

/** Options that hold what is written, those that begin with it first; all of them where nothing has been typed yet. */
export function matchingOptions(options: readonly string[], writing: string): readonly string[] {
  const wanted = fold(writing);
  if (wanted === '') return options;
  const begins = (option: string) => fold(option).startsWith(wanted);
  const found = options.filter((option) => fold(option).includes(wanted));
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}
