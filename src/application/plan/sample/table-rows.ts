import { generateNKeysBetween } from 'fractional-indexing';

export type Row = Record<string, string | number | null>;
/** Rows to insert, table by table, in an order that the foreign keys allow, but for `production.slot_id`. */
export type TableRows = { table: string; rows: Row[] }[];
export type MintId = () => string;

/** Pairs each element with the order key of its place in the list. */
export function ordered<T>(list: readonly T[]): { value: T; sortKey: string }[] {
  const keys = generateNKeysBetween(null, null, list.length);
  return list.map((value, index) => ({ value, sortKey: keys[index] ?? '' }));
}

/** Ids by human key. A key given twice, or asked for but never given, is a mistake in the files. */
export type Directory = { add: (key: string) => string; idOf: (key: string) => string };

export function directory(what: string, mintId: MintId): Directory {
  const ids = new Map<string, string>();
  return {
    add: (key) => {
      if (ids.has(key)) throw new Error(`Sample season: ${what} "${key}" is given twice`);
      const id = mintId();
      ids.set(key, id);
      return id;
    },
    idOf: (key) => {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`Sample season: unknown ${what} "${key}"`);
      return id;
    },
  };
}
