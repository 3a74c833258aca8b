import type { ArrangeInput } from './arrangement.ts';

/**
 * A part of a rehearsal that is put in order by itself. Its items are numbered from 0; `members` are the input's items
 * that each stands for, in the order of the input.
 */
export type Part = {
  minutes: Float64Array;
  members: number[][];
  /** Nobody plays in less than two of the items, and no two people in the same ones. */
  people: { cost: number; items: number[] }[];
};

/**
 * Makes a rehearsal smaller without losing its best order: who plays in one item only never waits; items with the same
 * people stand together (moving all of them to where one of them costs least makes nobody wait longer); people of the
 * same items count as one; items that share nobody, directly or through others, form parts of their own.
 */
export function reduceToParts({ items, people }: ArrangeInput): Part[] {
  const at = new Map(items.map(({ id }, index) => [id, index]));
  const waiters = people
    .map(({ cost, items: own }) => ({ cost, items: own.map((id) => at.get(id) ?? 0) }))
    .filter((person) => person.items.length > 1 && person.cost > 0);
  const playersOf = items.map((): number[] => []);
  waiters.forEach((person, index) => {
    for (const item of person.items) playersOf[item]?.push(index);
  });
  const byPlayers = Map.groupBy(items.keys(), (item) => playersOf[item]?.join() ?? '');
  const groups = [...byPlayers].filter(([players]) => players !== '').map(([, members]) => members);
  const groupOf = new Map(groups.flatMap((members, group) => members.map((item) => [item, group] as const)));
  const idle = byPlayers.get('') ?? [];

  const inGroups = waiters
    .map(({ cost, items: own }) => ({
      cost,
      groups: [...new Set(own.map((item) => groupOf.get(item) ?? 0))].sort((a, b) => a - b),
    }))
    .filter((person) => person.groups.length > 1);
  const merged = [...Map.groupBy(inGroups, (person) => person.groups.join()).values()].map((same) => ({
    cost: same.reduce((sum, { cost }) => sum + cost, 0),
    groups: same[0]?.groups ?? [],
  }));
  const parts = componentsOf(
    groups.length,
    merged.map((person) => person.groups),
  ).map((own): Part => {
    const numbers = new Map(own.map((group, number) => [group, number]));
    const members = own.map((group) => groups[group] ?? []);
    return {
      members,
      minutes: Float64Array.from(members, (each) =>
        each.reduce((sum, item) => sum + (items[item]?.minutes ?? 0), 0),
      ),
      people: merged
        .filter((person) => numbers.has(person.groups[0] ?? -1))
        .map(({ cost, groups: theirs }) => ({ cost, items: theirs.map((group) => numbers.get(group) ?? 0) })),
    };
  });
  const alone = idle.map((item): Part => {
    return { members: [[item]], minutes: Float64Array.of(items[item]?.minutes ?? 0), people: [] };
  });
  return [...parts, ...alone];
}

/** Numbers from 0 to `count` that hang together through the links, each component ascending. */
function componentsOf(count: number, links: readonly (readonly number[])[]): number[][] {
  const above = Int32Array.from({ length: count }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (above[root] !== root) root = above[root] ?? root;
    above[index] = root;
    return root;
  };
  for (const [first = 0, ...others] of links)
    for (const other of others) above[rootOf(other)] = rootOf(first);
  return [...Map.groupBy(above.keys(), rootOf).values()];
}
