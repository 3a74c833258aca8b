import { fold } from '../../../shared/text/fold.ts';
import { type Reading, read, unread } from '../values/reading.ts';

/** Letters and figures only: `VTV 9`, `vtv9` and `VTV-9` are one. */
const bare = (text: string) => fold(text).replace(/[^\p{L}\d]/gu, '');

export type KnownChannel = { id: string; code: string; name: string; aliases: readonly string[] };
export type KnownProduction = { id: string; code: string; title: string };
export type KnownPart = { id: string; productionId: string; number: number };

/** A channel by its code, its name or another way in which sheets write it. */
export function channelFinder(channels: readonly KnownChannel[]) {
  const byWords = new Map<string, Set<string>>();
  for (const { id, code, name, aliases } of channels) {
    for (const word of [code, name, ...aliases].map(bare)) {
      if (word !== '') byWords.set(word, (byWords.get(word) ?? new Set()).add(id));
    }
  }
  return (text: string): Reading<string> => {
    const [only, other] =
      byWords.get(bare(text)) ?? byWords.get(bare(text.replace(/^(?:kênh|đài)\s+/iu, ''))) ?? [];
    if (only === undefined) return unread('unknown-channel');
    return other === undefined ? read(only) : unread('ambiguous');
  };
}

const PART = /[\s,;–-]*\(?\s*phần\s+(\d{1,2}(?:\s*[,–-]\s*\d{1,2})*)(?:\s*\/\s*\d{1,2})?\s*\)?\s*$/iu;

/** `Lục Vân Tiên, phần 1/2` to the title and the numbers of its parts. */
export function splitPart(text: string): { title: string; parts: string } {
  const match = PART.exec(text);
  return match
    ? { title: text.slice(0, match.index).trim(), parts: match[1] ?? '' }
    : { title: text, parts: '' };
}

/** A production by its code or its title, with or without marks. */
export function productionFinder(productions: readonly KnownProduction[]) {
  const byWords = new Map<string, Set<string>>();
  for (const { id, code, title } of productions) {
    for (const word of [code, title].map(bare)) {
      if (word !== '') byWords.set(word, (byWords.get(word) ?? new Set()).add(id));
    }
  }
  const find = (text: string): Reading<string> => {
    const [only, other] = byWords.get(bare(text)) ?? [];
    if (only === undefined) return unread('unknown-production');
    return other === undefined ? read(only) : unread('ambiguous');
  };
  return (text: string): Reading<{ productionId: string; parts: string }> => {
    const whole = find(text);
    if (whole.value !== undefined) return read({ productionId: whole.value, parts: '' });
    const { title, parts } = splitPart(text);
    const { value, problem } = parts === '' ? whole : find(title);
    return value === undefined ? (problem ? { problem } : {}) : read({ productionId: value, parts });
  };
}

/** Numbers of parts: `1`, `1/2` (the first of two), `1–2/3`, `1, 2`. */
export function partNumbers(text: string): number[] | null {
  const said = text
    .replace(/^phần\s+/iu, '')
    .replace(/\/.*$/, '')
    .trim();
  if (said === '') return [];
  const numbers: number[] = [];
  for (const piece of said.split(',')) {
    const match = /^\s*(\d{1,2})(?:\s*[–-]\s*(\d{1,2}))?\s*$/.exec(piece);
    if (!match) return null;
    const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
    for (let number = from; number <= to; number++) numbers.push(number);
  }
  return [...new Set(numbers)];
}
