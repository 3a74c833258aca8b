import {
  type CastChoice,
  derivePeople,
  openRoles,
  type ProductionCast,
  prepareCast,
} from './derive-people.ts';

type Needs = {
  personIds: readonly string[];
  openRoleIds: readonly string[];
  /** Each role that is cast, with those who may play it. */
  players: readonly (readonly [roleId: string, personIds: readonly string[]])[];
};
/** Who an item of a production needs, and which of its roles nobody plays. */
export type CastNeeds = (itemId: string, choice: CastChoice) => Needs;

/** Reads a cast once; most calls choose alike, so what an item needs is kept by choice. */
export function castNeeds(production: ProductionCast): CastNeeds {
  const cast = prepareCast(production);
  const kept = new Map<string, Needs>();
  const read = (itemId: string, choice: CastChoice): Needs => ({
    personIds: derivePeople(cast, [itemId], choice),
    openRoleIds: openRoles(cast, [itemId], choice),
    players: [...new Set(cast.stageOf(itemId).roleIds)].flatMap((roleId) => {
      const personIds = cast.playersOf(roleId, choice);
      return personIds.length > 0 ? [[roleId, personIds] as const] : [];
    }),
  });
  return (itemId, choice) => {
    if (choice.overrides.length > 0) return read(itemId, choice);
    const name = `${itemId} ${choice.castNumber} ${choice.withUnderstudies}`;
    const known = kept.get(name);
    if (known) return known;
    const needs = read(itemId, choice);
    kept.set(name, needs);
    return needs;
  };
}
