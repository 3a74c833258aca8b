import type { Cue } from '../../shared/contract/cues.ts';

type Column = 'mc' | 'sound' | 'lighting' | 'led' | 'props' | 'costumes' | 'note';

/** Departments (by code) that have a column of their own in the running order; others are named in the notes. */
const columnOf: Readonly<Record<string, Column>> = {
  AS: 'lighting',
  AT: 'sound',
  N: 'sound',
  LED: 'led',
  ĐC: 'props',
  HĐ: 'props',
  SK: 'props',
  PT: 'costumes',
  MC: 'mc',
};

/** `4, 6, 30 – 33`: three or more in a row are written as a range. */
export function cueRanges(numbers: readonly string[]): string {
  const parts: string[] = [];
  for (let from = 0; from < numbers.length; ) {
    let to = from;
    while (to + 1 < numbers.length && isNext(numbers[to], numbers[to + 1])) to += 1;
    if (to - from >= 2) {
      parts.push(`${numbers[from]} – ${numbers[to]}`);
    } else {
      parts.push(...numbers.slice(from, to + 1));
    }
    from = to + 1;
  }
  return parts.join(', ');
}

function isNext(a: string | undefined, b: string | undefined): boolean {
  return /^\d+$/.test(a ?? '') && Number(b) === Number(a) + 1;
}

/**
 * For a set of items, the cue numbers by column: `cue 4, 6`. A department without a column stands in the notes with
 * its code: `M: cue 4`. `cues` come in calling order.
 */
export function cueNotes(cues: readonly Cue[]): (itemIds: readonly string[]) => Record<Column, string> {
  const byItem = new Map<string, Cue[]>();
  for (const cue of cues) {
    if (cue.itemId === null) continue;
    const list = byItem.get(cue.itemId);
    if (list) list.push(cue);
    else byItem.set(cue.itemId, [cue]);
  }
  const rank = new Map(cues.map((cue, i) => [cue, i]));

  return (itemIds) => {
    const found: Record<Column, string[]> = {
      mc: [],
      sound: [],
      lighting: [],
      led: [],
      props: [],
      costumes: [],
      note: [],
    };
    const others = new Map<string, string[]>();
    const called = itemIds
      .flatMap((id) => byItem.get(id) ?? [])
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    for (const cue of called) {
      for (const code of cue.departments) {
        const column = columnOf[code.toUpperCase()];
        const list = column ? found[column] : (others.get(code) ?? []);
        if (list.at(-1) !== cue.number) list.push(cue.number);
        if (!column) others.set(code, list);
      }
    }
    const written = ([code, numbers]: [string, string[]]) => `${code}: cue ${cueRanges(numbers)}`;
    const cells = Object.entries(found).map(([column, numbers]) => [
      column,
      column === 'note'
        ? [...others].map(written).join('; ')
        : numbers.length === 0
          ? ''
          : `cue ${cueRanges(numbers)}`,
    ]);
    return Object.fromEntries(cells) as Record<Column, string>;
  };
}
