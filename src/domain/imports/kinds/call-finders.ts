import { fold } from '../../../shared/text/fold.ts';
import { nameKey } from '../../../shared/text/name-key.ts';
import { type Reading, read, unread } from '../values/reading.ts';
import { splitHonour } from './person-rows.ts';

type Named = { id: string; name: string };

/** By the exact words first, then by their letters without marks; more than one is ambiguous. */
function finder(entries: Iterable<readonly [string, string]>, unknown: 'unknown-place' | 'unknown-item') {
  const [exact, folded] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const put = (map: Map<string, Set<string>>, key: string, id: string) =>
    key !== '' && map.set(key, (map.get(key) ?? new Set()).add(id));
  for (const [name, id] of entries) {
    put(exact, nameKey(name), id);
    put(folded, fold(name), id);
  }
  return (text: string): Reading<string> => {
    const [only, other] = exact.get(nameKey(text)) ?? folded.get(fold(text)) ?? [];
    if (only === undefined) return unread(unknown);
    return other === undefined ? read(only) : unread('ambiguous');
  };
}

export const placeFinder = (places: readonly Named[]) =>
  finder(
    places.map(({ id, name }) => [name, id] as const),
    'unknown-place',
  );

/** An item of one production by its title, or by its title with its number: `Lớp 3 – Đánh cướp`. */
export const itemFinder = (items: readonly { id: string; names: readonly string[] }[]) =>
  finder(
    items.flatMap(({ id, names }) => names.map((name) => [name, id] as const)),
    'unknown-item',
  );

export type KnownMember = {
  id: string;
  name: string;
  stageName: string;
  groups: readonly string[];
};

/** People by name or stage name, with an honour before it or without; a group's name is all of its members. */
export function peopleFinder(people: readonly KnownMember[]) {
  const [exact, folded, groups] = [
    new Map<string, Set<string>>(),
    new Map<string, Set<string>>(),
    new Map<string, string[]>(),
  ];
  for (const { id, name, stageName, groups: own } of people) {
    for (const each of [name, stageName].filter((word) => word !== '')) {
      exact.set(nameKey(each), (exact.get(nameKey(each)) ?? new Set()).add(id));
      folded.set(fold(each), (folded.get(fold(each)) ?? new Set()).add(id));
    }
    for (const group of own) groups.set(nameKey(group), [...(groups.get(nameKey(group)) ?? []), id]);
  }
  const one = (text: string): Reading<string> => {
    const { name } = splitHonour(text.trim());
    const [only, other] = exact.get(nameKey(name)) ?? folded.get(fold(name)) ?? [];
    if (only === undefined) return unread('unknown-person');
    return other === undefined ? read(only) : unread('ambiguous');
  };
  const some = (text: string): Reading<string[]> => {
    const members = groups.get(nameKey(text));
    if (members) return read(members);
    const { value, problem } = one(text);
    return value === undefined ? { ...(problem ? { problem } : {}) } : read([value]);
  };
  return { one, some };
}
