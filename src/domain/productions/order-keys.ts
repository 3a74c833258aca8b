import { generateNKeysBetween } from 'fractional-indexing';

export type Keyed = { id: string; orderKey: string };

/**
 * Order keys of `count` rows that go before `siblings[index]` (siblings in their order, without those rows). Two
 * siblings may share a key – one came back by undo after its key had been given anew – and between those there is no
 * room: then the ones behind the gap that share it get new keys too, and are to be written with the others.
 */
export function keysInGap(
  siblings: readonly Keyed[],
  index: number,
  count: number,
): { inserted: string[]; rekeyed: Keyed[] } {
  const after = siblings[index - 1]?.orderKey ?? null;
  let end = index;
  if (after !== null) while ((siblings[end]?.orderKey ?? null) === after) end += 1;
  const tied = siblings.slice(index, end);
  const keys = generateNKeysBetween(after, siblings[end]?.orderKey ?? null, count + tied.length);
  return {
    inserted: keys.slice(0, count),
    rekeyed: tied.map(({ id }, i) => ({ id, orderKey: keys[count + i] ?? '' })),
  };
}
