import { playersOf } from '../../domain/schedule/index.ts';
import type { Item } from '../../shared/contract/items.ts';
import type { Role } from '../../shared/contract/people.ts';

/** `cùng tốp múa`: what is printed goes with the cast list instead of standing for it. */
const ADDED = /^(cùng|và|với|thêm)\s/iu;

/**
 * Biểu diễn as papers print it: what the item says itself, else its cast list. With the roles at hand, a role is
 * followed by who plays it in the first kíp: `Lục Vân Tiên (Nhật Quang)`.
 */
export function performersOf(roles: readonly Role[]): (item: Item) => string {
  const players = new Map(
    roles.map((role) => [
      role.name,
      playersOf(
        role.castings.map((casting) => ({ ...casting, castNumber: casting.cast })),
        { castNumber: 1, withUnderstudies: false },
      )
        .map((casting) => casting.personName)
        .join(', '),
    ]),
  );
  return (item) => {
    if (item.performers !== '' && !ADDED.test(item.performers)) return item.performers;
    const cast = item.castNames
      .split(', ')
      .map((name) => {
        const player = players.get(name);
        return player ? `${name} (${player})` : name;
      })
      .join(', ');
    return [cast, item.performers].filter((text) => text !== '').join(' ');
  };
}
