import { fold } from '../../shared/text/fold.ts';

/** Something that can be found: what it is called, and other words that it is found by (a stage name, a number). */
export type Findable = { id: string; title: string; words: string };

/**
 * Entries of one kind, their search forms laid end to end: looking for a word is then one pass of the engine's own
 * string search, 100,000 entries in a few milliseconds.
 */
export type Segment<T extends Findable> = {
  entries: readonly T[];
  /** Search forms, each between line breaks. */
  text: string;
  /** Where each entry's form begins in `text`. */
  starts: Int32Array;
  /** First letters of the titles' words, each between line breaks: `lvt` for Lục Vân Tiên. */
  initials: string;
  initialStarts: Int32Array;
  /** Numbers of entries that are no longer to be found. */
  gone?: ReadonlySet<number>;
};

const WORD = /[\p{L}\p{N}]+/gu;

/** First letters of the words: `lvt` for “Lục Vân Tiên”. */
export function initialsOf(folded: string): string {
  return (folded.match(WORD) ?? []).map((word) => word.charAt(0)).join('');
}

function layOut(forms: readonly string[]): { text: string; starts: Int32Array } {
  const starts = new Int32Array(forms.length);
  let at = 1;
  for (const [index, form] of forms.entries()) {
    starts[index] = at;
    at += form.length + 1;
  }
  return { text: `\n${forms.join('\n')}\n`, starts };
}

/** An entry with its search form, which is what takes time to make. */
export type Folded<T extends Findable> = { entry: T; form: string; initials: string };

/** Stands between what an entry is called and the other words that find it. */
export const BETWEEN = ' \u00B7 ';

export function foldEntry<T extends Findable>(entry: T): Folded<T> {
  const title = fold(entry.title);
  const form = entry.words === '' ? title : `${title}${BETWEEN}${fold(entry.words)}`;
  return { entry, form, initials: initialsOf(title) };
}

export function buildSegment<T extends Findable>(folded: readonly Folded<T>[]): Segment<T> {
  const { text, starts } = layOut(folded.map((each) => each.form));
  const initials = layOut(folded.map((each) => each.initials));
  return {
    entries: folded.map((each) => each.entry),
    text,
    starts,
    initials: initials.text,
    initialStarts: initials.starts,
  };
}

/** Number of the entry whose form covers a position: the last start that is not behind it. */
export function entryAt(starts: Int32Array, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
