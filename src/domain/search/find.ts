import { fold } from '../../shared/text/fold.ts';
import { BETWEEN, entryAt, type Findable, type Segment } from './segment.ts';

export type Found<T> = { entry: T; score: number };

/** Enough of one kind: who types two letters does not read more than this, and the next letter narrows it. */
const ENOUGH = 2000;

const LETTER = /[\p{L}\p{N}]/u;

/** How well a word sits in a form: at its beginning, at the beginning of a word, or within one. 0 is not at all. */
function wordScore(form: string, word: string): number {
  let best = 0;
  for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + 1)) {
    const whole = !LETTER.test(form.charAt(at + word.length));
    if (at === 0) return whole ? (form.length === word.length ? 12 : 10) : 8;
    best = Math.max(best, LETTER.test(form.charAt(at - 1)) ? 2 : whole ? 7 : 6);
  }
  return best;
}

/** What a thing is called counts twice as much as the other words that find it. */
function entryScore(form: string, word: string): number {
  const end = form.indexOf(BETWEEN);
  if (end < 0) return wordScore(form, word);
  return wordScore(form.slice(0, end), word) || wordScore(form.slice(end + BETWEEN.length), word) / 2;
}

const shorterFirst = (a: Findable, b: Findable): number => a.title.length - b.title.length;

function formAt(segment: Segment<Findable>, index: number): string {
  const start = segment.starts[index] ?? 0;
  return segment.text.slice(start, segment.text.indexOf('\n', start));
}

/**
 * The best entries for a text, best first. Every word must be found, in any order, with or without marks; one word may
 * also be the first letters of a title (“lvt”). Of the same score those come first that `compare` puts there: by itself the
 * shorter titles.
 */
export function find<T extends Findable>(
  segments: readonly Segment<T>[],
  wanted: string,
  limit: number,
  compare: (a: T, b: T) => number = shorterFirst,
): Found<T>[] {
  const words = fold(wanted).split(' ').filter(Boolean);
  const found: Found<T>[] = [];
  for (const segment of segments) {
    if (found.length >= ENOUGH) break;
    for (const [index, score] of scoresIn(segment, words, ENOUGH - found.length))
      found.push({ entry: segment.entries[index] as T, score });
  }
  return found.toSorted((a, b) => b.score - a.score || compare(a.entry, b.entry)).slice(0, limit);
}

function scoresIn(
  segment: Segment<Findable>,
  words: readonly string[],
  enough: number,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const [rarest] = words.toSorted((a, b) => b.length - a.length);
  if (rarest === undefined) return scores;
  let last = -1;
  for (let at = segment.text.indexOf(rarest); at >= 0; at = segment.text.indexOf(rarest, at + 1)) {
    const index = entryAt(segment.starts, at);
    if (index === last || segment.gone?.has(index)) continue;
    last = index;
    const form = formAt(segment, index);
    const parts = words.map((word) => entryScore(form, word));
    if (parts.every((part) => part > 0)) {
      const whole = words.length > 1 ? entryScore(form, words.join(' ')) : 0;
      scores.set(index, parts.reduce((sum, part) => sum + part, 0) / words.length + whole);
    }
    if (scores.size >= enough) return scores;
  }
  if (words.length === 1 && rarest.length > 1) addInitials(segment, rarest, scores, enough);
  return scores;
}

function addInitials(
  segment: Segment<Findable>,
  letters: string,
  scores: Map<number, number>,
  enough: number,
): void {
  const { initials, initialStarts, gone } = segment;
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
    const index = entryAt(initialStarts, at);
    if (gone?.has(index)) continue;
    const start = initialStarts[index] ?? 0;
    const whole = at === start && initials.charAt(at + letters.length) === '\n';
    const score = whole ? 11 : at === start ? 7 : 3;
    scores.set(index, Math.max(scores.get(index) ?? 0, score));
    if (scores.size >= enough) return;
  }
}
