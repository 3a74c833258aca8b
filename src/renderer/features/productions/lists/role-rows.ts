import type { CastChange } from '../../../../shared/contract/people.ts';
import type { RecordFields, RecordRow } from '../../../../shared/contract/records.ts';

/** A cast of a role: kíp 1 to kíp 9, or dự bị. */
export type CastKey = `cast${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | 'understudy';
/** Ids of the people of each cast. */
export type Casts = Partial<Record<CastKey, readonly string[]>>;
export type RoleRow = RecordRow<'role'> & Casts;
export type RoleCells = RecordFields<'role'> & Casts;

export const castKeys = [
  'cast1',
  'cast2',
  'cast3',
  'cast4',
  'cast5',
  'cast6',
  'cast7',
  'cast8',
  'cast9',
] as const satisfies readonly CastKey[];

const keyOf = ({ place, castNumber }: Pick<RecordRow<'casting'>, 'place' | 'castNumber'>): CastKey =>
  place === 'understudy' ? 'understudy' : (castKeys[castNumber - 1] ?? 'cast1');

/** Roles with who plays them, as one row each. */
export function roleRows(
  roles: readonly RecordRow<'role'>[],
  castings: readonly RecordRow<'casting'>[],
): RoleRow[] {
  const byRole = Map.groupBy(castings, (casting) => casting.roleId);
  return roles.map((role) => {
    const casts: Record<string, string[]> = {};
    for (const casting of byRole.get(role.id) ?? []) {
      const key = keyOf(casting);
      casts[key] = [...(casts[key] ?? []), casting.personId];
    }
    return { ...role, ...(casts as Casts) };
  });
}

/** How many casts have their own column: two, or as many as are used. */
export function castCount(castings: readonly RecordRow<'casting'>[]): number {
  const used = castings.filter((casting) => casting.place === 'main').map((casting) => casting.castNumber);
  return Math.min(castKeys.length, Math.max(2, ...used));
}

/** What cells of a row mean to the plan: words of the role, and each cast as the difference to what was shown. */
export function roleWrite(
  cells: Partial<RoleCells>,
  before: Casts,
): { fields: Partial<RecordFields<'role'>>; cast: CastChange[] } {
  const cast: CastChange[] = [];
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(cells)) {
    const number = castKeys.indexOf(name as (typeof castKeys)[number]) + 1;
    if (number === 0 && name !== 'understudy') {
      fields[name] = value;
      continue;
    }
    const [had, wanted] = [before[name as CastKey] ?? [], (value ?? []) as readonly string[]];
    const change = {
      place: number === 0 ? ('understudy' as const) : ('main' as const),
      castNumber: number === 0 ? 1 : number,
      add: wanted.filter((id) => !had.includes(id)),
      remove: had.filter((id) => !wanted.includes(id)),
    };
    if (change.add.length + change.remove.length > 0) cast.push(change);
  }
  return { fields, cast };
}
