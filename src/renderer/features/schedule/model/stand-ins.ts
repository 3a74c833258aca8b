import { fitsRoleType } from '../../../../domain/people/index.ts';
import type { BusySpan } from '../../../../domain/schedule/index.ts';

type Casting = { roleId: string; personId: string; castNumber: number; place: 'main' | 'understudy' };
type Person = { id: string; roleTypes: readonly string[]; busy: readonly BusySpan[] };

/** Someone who may take over a role for one call (thay vai), and why they stand where they stand in the list. */
export type StandIn = {
  personId: string;
  /** The role's other players first, then those of its type, then the house. */
  as: 'cast' | 'understudy' | 'fits' | 'other';
  castNumber: number;
  /** What keeps them from coming; null is free. */
  busy: BusySpan | null;
};

const rank: Record<StandIn['as'], number> = { cast: 0, understudy: 1, fits: 2, other: 3 };

/**
 * Who can take over a role, the likeliest first: the other kíp and the understudies know it already; of those whose sở
 * trường it is and of the rest the free ones go before the busy. The order of `people` decides between equals.
 */
export function standIns(
  role: { id: string; roleType: string },
  castings: readonly Casting[],
  people: readonly Person[],
): StandIn[] {
  const own = Map.groupBy(
    castings.filter(({ roleId }) => roleId === role.id),
    ({ personId }) => personId,
  );
  const found = people.map(({ id, roleTypes, busy }): StandIn => {
    const cast = own.get(id) ?? [];
    const main = cast.find(({ place }) => place === 'main');
    const fits = role.roleType !== '' && fitsRoleType(role.roleType, roleTypes);
    const as = main ? 'cast' : cast.length > 0 ? 'understudy' : fits ? 'fits' : 'other';
    return { personId: id, as, castNumber: main?.castNumber ?? 0, busy: busy[0] ?? null };
  });
  const isLate = ({ as, busy }: StandIn) => (busy !== null && rank[as] > rank.understudy ? 1 : 0);
  return found.toSorted((a, b) => rank[a.as] - rank[b.as] || isLate(a) - isLate(b));
}
