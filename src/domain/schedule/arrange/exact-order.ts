import type { Part } from './reduce.ts';

/** More items than a set of them fits a signed 32-bit number for. */
export const MOST_EXACT_ITEMS = 30;
/** Up to so many items each set has a place of its own; beyond, sets are hashed. */
const DIRECT_ITEMS = 22;
const HASHED_SLOTS = 23;

export type ExactResult = { order: number[]; waiting: number } | 'none-better' | 'gave-up';

/**
 * The order of a part with less weighted waiting than `below`, proven to be the least; `none-better` proves that there
 * is none. Gives up when `expired` says so or when the sets do not fit the table.
 *
 * Dynamic programming over the sets of items that come first: while an item is rehearsed, those wait who have played
 * before and will play later and are not in it, which does not depend on how the items before were ordered. Reversing an
 * order changes no waiting, so a set is a beginning and an end alike, and any order better than `below` falls into a
 * beginning, one item, and an end that both cost at most half: only those sets are looked at. After M. Garcia de la
 * Banda, P. J. Stuckey, G. Chu, "Solving talent scheduling with dynamic programming", 2011.
 */
export function exactOrder(part: Part, below: number, expired: () => boolean): ExactResult {
  const count = part.minutes.length;
  if (count > MOST_EXACT_ITEMS) return 'gave-up';
  const half = (below / 2) * (1 + 1e-12);
  const table = createTable(count);
  const waits = createWaits(part);
  const all = 2 ** count - 1;
  if (!table.put(0, 0, 0)) return 'gave-up';
  // Sets come in the order of their sizes, so that one's value is final before it is built upon.
  for (let next = 0; next < table.size(); next++) {
    if ((next & 1023) === 0 && expired()) return 'gave-up';
    const set = table.keyAt(next);
    const value = table.get(set);
    waits.open(set);
    for (let rest = all & ~set; rest !== 0; rest &= rest - 1) {
      const item = 31 - Math.clz32(rest & -rest);
      const sum = value + waits.of(item);
      if (sum <= half && !table.put(set | (1 << item), sum, item)) return 'gave-up';
    }
  }
  let least = below;
  let [start, middle, end] = [-1, -1, -1];
  for (let next = 0; next < table.size(); next++) {
    if ((next & 1023) === 0 && expired()) return 'gave-up';
    const set = table.keyAt(next);
    const value = table.get(set);
    let isOpen = false;
    for (let rest = all & ~set; rest !== 0; rest &= rest - 1) {
      const item = 31 - Math.clz32(rest & -rest);
      const other = all & ~set & ~(1 << item);
      // The same order turned round is looked at from its other end.
      if (other > set) continue;
      const ends = value + table.get(other);
      if (ends >= least) continue;
      if (!isOpen) waits.open(set);
      isOpen = true;
      const sum = ends + waits.of(item);
      if (sum < least - 1e-9) [least, start, middle, end] = [sum, set, item, other];
    }
  }
  if (middle < 0) return 'none-better';
  const order = [...pathTo(table, start), middle, ...pathTo(table, end).reverse()];
  return { order, waiting: least };
}

function pathTo(table: Table, set: number): number[] {
  const path: number[] = [];
  for (let rest = set; rest !== 0; ) {
    const item = table.lastOf(rest);
    path.push(item);
    rest &= ~(1 << item);
  }
  return path.reverse();
}

type Table = {
  /** False if there is no room. Keeps the lesser value. */
  put(set: number, value: number, last: number): boolean;
  /** Infinite for a set that is not there. */
  get(set: number): number;
  lastOf(set: number): number;
  size(): number;
  /** Sets in the order in which they came. */
  keyAt(index: number): number;
};

function createTable(count: number): Table {
  const isDirect = count <= DIRECT_ITEMS;
  const bits = isDirect ? count : HASHED_SLOTS;
  const values = new Float64Array(2 ** bits).fill(Number.POSITIVE_INFINITY);
  const lasts = new Uint8Array(2 ** bits);
  const keys = isDirect ? null : new Int32Array(2 ** bits).fill(-1);
  const most = isDirect ? 2 ** bits : Math.floor(2 ** bits * 0.75);
  const queue = new Int32Array(most);
  const mask = 2 ** bits - 1;
  let size = 0;
  const slotOf = (set: number): number => {
    if (keys === null) return set;
    let slot = Math.imul(set, 0x9e3779b1) >>> (32 - bits);
    while (keys[slot] !== set && keys[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    put(set, value, last) {
      const slot = slotOf(set);
      const known = values[slot] as number;
      if (known === Number.POSITIVE_INFINITY) {
        if (size === most) return false;
        queue[size++] = set;
        if (keys !== null) keys[slot] = set;
      }
      if (value < known) {
        values[slot] = value;
        lasts[slot] = last;
      }
      return true;
    },
    get: (set) => values[slotOf(set)] as number,
    lastOf: (set) => lasts[slotOf(set)] as number,
    size: () => size,
    keyAt: (index) => queue[index] as number,
  };
}

/** Weighted waiting while an item is rehearsed after a set of others. */
function createWaits({ minutes, people }: Part) {
  const masks = Int32Array.from(people, ({ items }) => items.reduce((set, item) => set | (1 << item), 0));
  // Costs of eight people are summed by one look into a table of all their combinations.
  const chunks = Math.ceil(people.length / 8);
  const costs = new Float64Array(chunks * 256);
  for (let chunk = 0; chunk < chunks; chunk++)
    for (let bits = 1; bits < 256; bits++) {
      const top = 31 - Math.clz32(bits);
      const cost = people[chunk * 8 + top]?.cost ?? 0;
      costs[chunk * 256 + bits] = cost + (costs[chunk * 256 + (bits & ~(1 << top))] as number);
    }
  const absent = new Uint8Array(minutes.length * chunks);
  for (let item = 0; item < minutes.length; item++)
    for (let person = 0; person < people.length; person++)
      if (((masks[person] as number) & (1 << item)) === 0)
        (absent[item * chunks + (person >> 3)] as number) |= 1 << (person & 7);
  const openNow = new Uint8Array(chunks);
  return {
    /** Fixes the set: who has played in it and will play after it. */
    open(set: number): void {
      openNow.fill(0);
      for (let person = 0; person < masks.length; person++) {
        const mask = masks[person] as number;
        const done = mask & set;
        if (done !== 0 && done !== mask) (openNow[person >> 3] as number) |= 1 << (person & 7);
      }
    },
    of(item: number): number {
      let cost = 0;
      for (let chunk = 0; chunk < chunks; chunk++) {
        const waiting = (openNow[chunk] as number) & (absent[item * chunks + chunk] as number);
        cost += costs[chunk * 256 + waiting] as number;
      }
      return cost * (minutes[item] as number);
    },
  };
}
