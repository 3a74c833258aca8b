import { isOpenRole, playersOf } from './players.ts';

/** Who plays what in a production, as far as calls need it. */
export type ProductionCast = {
  items: readonly {
    id: string;
    parentId: string | null;
    roleIds: readonly string[];
    /** Performers without a named role. */
    personIds: readonly string[];
  }[];
  castings: readonly { roleId: string; personId: string; castNumber: number; place: 'main' | 'understudy' }[];
};

/** Which of a role's players a call wants. */
export type CastChoice = {
  castNumber: number | null;
  withUnderstudies: boolean;
  overrides: readonly { roleId: string; personId: string }[];
};

/** Roles and performers on stage in items, and who plays the roles. */
export type OnStage = { roleIds: string[]; personIds: string[] };

type Prepared = {
  stageOf: (itemId: string) => OnStage;
  playersOf: (roleId: string, choice: CastChoice) => string[];
  isOpen: (roleId: string, choice: CastChoice) => boolean;
};

/** Reads a cast once, for many calls of it. */
export function prepareCast({ items, castings }: ProductionCast): Prepared {
  const byId = new Map(items.map((item) => [item.id, item]));
  const children = Map.groupBy(items, (item) => item.parentId);
  const castingsOf = Map.groupBy(castings, (casting) => casting.roleId);

  const collect = (id: string, into: OnStage): void => {
    const item = byId.get(id);
    if (!item) return;
    into.roleIds.push(...item.roleIds);
    into.personIds.push(...item.personIds);
    for (const child of children.get(id) ?? []) collect(child.id, into);
  };
  /** A bài bản without people of its own is rehearsed by those of the lớp that it stands in. */
  const stageOf = (itemId: string): OnStage => {
    const found: OnStage = { roleIds: [], personIds: [] };
    collect(itemId, found);
    let above = byId.get(itemId)?.parentId ?? null;
    while (found.roleIds.length + found.personIds.length === 0 && above !== null) {
      const parent = byId.get(above);
      found.roleIds.push(...(parent?.roleIds ?? []));
      found.personIds.push(...(parent?.personIds ?? []));
      above = parent?.parentId ?? null;
    }
    return found;
  };
  const standInOf = (roleId: string, choice: CastChoice) =>
    choice.overrides.find((override) => override.roleId === roleId);
  const castOf = (roleId: string) => castingsOf.get(roleId) ?? [];
  return {
    stageOf,
    playersOf: (roleId, choice) => {
      const other = standInOf(roleId, choice);
      if (other) return [other.personId];
      return playersOf(castOf(roleId), choice).map(({ personId }) => personId);
    },
    isOpen: (roleId, choice) => !standInOf(roleId, choice) && isOpenRole(castOf(roleId)),
  };
}

/**
 * Who a call of these items calls (ai được gọi): the players of their roles in the wanted kíp and the performers without
 * a role, of the items and all that lies in them; each once, in the order of the items.
 */
export function derivePeople(
  { stageOf, playersOf }: Prepared,
  itemIds: readonly string[],
  choice: CastChoice,
): string[] {
  const people = new Set<string>();
  for (const itemId of itemIds) {
    const stage = stageOf(itemId);
    for (const roleId of stage.roleIds) for (const id of playersOf(roleId, choice)) people.add(id);
    for (const id of stage.personIds) people.add(id);
  }
  return [...people];
}

/** Roles of the items that have no main player, and nobody for this call either. */
export function openRoles(
  { stageOf, isOpen }: Prepared,
  itemIds: readonly string[],
  choice: CastChoice,
): string[] {
  const roles = new Set(itemIds.flatMap((id) => stageOf(id).roleIds));
  return [...roles].filter((roleId) => isOpen(roleId, choice));
}
