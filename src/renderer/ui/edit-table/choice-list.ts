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

/** Puts the choice under the keyboard in, in place of what is half written; one that is there already stays. */
export function putChoice(text: string, option: string, options: readonly string[]): string {
  if (!isChosen(text, option)) return toggleChoice(text, option, options);
  const { before, writing } = lastChoice(text);
  return fold(writing) === fold(option) || writing === '' ? text : before.join(', ');
}

/** Every part that is no choice by itself, but without marks can only mean one, becomes that one. */
export function completeChoices(text: string, options: readonly string[]): string {
  const complete = (part: string): string => {
    const same = options.find((option) => fold(option) === fold(part));
    const found = matchingOptions(options, part);
    return same ?? (found.length === 1 && found[0] !== undefined ? found[0] : part);
  };
  const parts = text.split(/[,;]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== '').map(complete))].join(', ');
}
