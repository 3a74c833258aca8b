import { fold } from '../../shared/text/fold.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { OutlineNode } from '../productions/index.ts';
import { isOpenRole, playersOf } from '../schedule/index.ts';
import { type CastItem, castColumns, outlineOfCast, withInner } from './cast-columns.ts';
import { costumeIn } from './costume-text.ts';

/** Who plays what in a production, with what there is to say about each of them. */
export type CastingWorld = {
  items: readonly CastItem[];
  roles: readonly { id: string; name: string; roleType: string }[];
  castings: readonly { roleId: string; personId: string; castNumber: number; place: 'main' | 'understudy' }[];
  people: ReadonlyMap<
    string,
    { roleTypes: readonly string[]; activeFrom: LocalDate | null; activeTo: LocalDate | null }
  >;
  /** First and last day of the production's calls and show; null where it has none yet. */
  span: { from: LocalDate; to: LocalDate } | null;
  /** Thay phục trang: the least time between two items of one performer with a change; 0 asks nothing. */
  costumeChangeSeconds: number;
};

/** Casting warning (cảnh báo phân vai); `key` names it for as long as it is the same. */
export type CastingWarning = { key: string } & (
  | { kind: 'role-open'; roleId: string }
  /** Two roles of one lớp, in the same kíp. */
  | { kind: 'twice-in-item'; itemId: string; personId: string; roleIds: string[]; castNumbers: number[] }
  /** In two kíp's places at once, of which only one can be filled when it is needed: main and understudy of one role. */
  | { kind: 'own-understudy'; roleId: string; personId: string }
  | { kind: 'type-mismatch'; roleId: string; personId: string; roleType: string; known: string[] }
  | {
      kind: 'costume-change';
      personId: string;
      fromItemId: string;
      itemId: string;
      seconds: number;
      roleIds: string[];
    }
  | {
      kind: 'inactive';
      personId: string;
      roleId: string | null;
      from: LocalDate | null;
      to: LocalDate | null;
    }
);

/** A role type that is said more closely is no other: `kép` and `kép mùi`. */
export function fitsRoleType(roleType: string, known: readonly string[]): boolean {
  const wanted = fold(roleType).trim();
  return known.some((each) => {
    const own = fold(each).trim();
    return own === wanted || own.startsWith(`${wanted} `) || wanted.startsWith(`${own} `);
  });
}

type Players = (roleId: string, castNumber: number) => readonly string[];

/** Who plays a role in a kíp, and the kíp that there are. */
function playersBy({ castings }: CastingWorld): { casts: number[]; playersOf: Players } {
  const byRole = Map.groupBy(castings, ({ roleId }) => roleId);
  const main = castings.filter(({ place }) => place === 'main');
  const casts = [...new Set(main.map(({ castNumber }) => castNumber))].toSorted((a, b) => a - b);
  return {
    casts: casts.length > 0 ? casts : [1],
    playersOf: (roleId, castNumber) =>
      playersOf(byRole.get(roleId) ?? [], { castNumber, withUnderstudies: false }).map(
        ({ personId }) => personId,
      ),
  };
}

function openRoles({ roles, castings }: CastingWorld): CastingWarning[] {
  const byRole = Map.groupBy(castings, ({ roleId }) => roleId);
  return roles
    .filter(({ id }) => isOpenRole(byRole.get(id) ?? []))
    .map(({ id }) => ({ key: `role-open ${id}`, kind: 'role-open' as const, roleId: id }));
}

/** Said where two roles stand together first: the bài bản of a lớp that is told of already say nothing more. */
function twiceInItem(
  nodes: readonly OutlineNode<CastItem>[],
  casts: readonly number[],
  playersOf: Players,
): CastingWarning[] {
  const found: CastingWarning[] = [];
  const walk = (node: OutlineNode<CastItem>, told: ReadonlySet<string>) => {
    const here = new Map<string, { personId: string; roleIds: string[]; castNumbers: number[] }>();
    for (const castNumber of casts) {
      const rolesOf = new Map<string, string[]>();
      for (const roleId of node.item.roleIds) {
        for (const id of new Set(playersOf(roleId, castNumber))) {
          const list = rolesOf.get(id);
          if (list) list.push(roleId);
          else rolesOf.set(id, [roleId]);
        }
      }
      for (const [personId, roleIds] of rolesOf) {
        if (roleIds.length < 2) continue;
        const key = `${personId} ${roleIds.toSorted().join(' ')}`;
        const known = here.get(key);
        if (known) known.castNumbers.push(castNumber);
        else here.set(key, { personId, roleIds, castNumbers: [castNumber] });
      }
    }
    for (const [key, twice] of here) {
      if (told.has(key)) continue;
      found.push({
        key: `twice-in-item ${node.item.id} ${key}`,
        kind: 'twice-in-item',
        itemId: node.item.id,
        ...twice,
      });
    }
    const below = new Set([...told, ...here.keys()]);
    for (const child of node.children) walk(child, below);
  };
  for (const node of nodes) walk(node, new Set());
  return found;
}

/** Who stands in for themselves (vừa đóng vừa dự bị một vai): on the evening they cannot come the role is open. */
function ownUnderstudies({ castings }: CastingWorld): CastingWarning[] {
  const main = new Set(
    castings.filter(({ place }) => place === 'main').map(({ roleId, personId }) => `${roleId} ${personId}`),
  );
  const twice = castings.filter(
    ({ place, roleId, personId }) => place === 'understudy' && main.has(`${roleId} ${personId}`),
  );
  const keys = new Map(
    twice.map(({ roleId, personId }) => [`own-understudy ${roleId} ${personId}`, { roleId, personId }]),
  );
  return [...keys].map(([key, who]) => ({ key, kind: 'own-understudy' as const, ...who }));
}

function typeMismatches({ roles, castings, people }: CastingWorld): CastingWarning[] {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const seen = new Set<string>();
  return castings.flatMap(({ roleId, personId, place }): CastingWarning[] => {
    const roleType = byId.get(roleId)?.roleType ?? '';
    const known = people.get(personId)?.roleTypes ?? [];
    const key = `type-mismatch ${roleId} ${personId}`;
    if (
      place !== 'main' ||
      roleType === '' ||
      known.length === 0 ||
      seen.has(key) ||
      fitsRoleType(roleType, known)
    )
      return [];
    seen.add(key);
    return [{ key, kind: 'type-mismatch', roleId, personId, roleType, known: [...known] }];
  });
}

/** Who is in an item or in what lies in it, with the roles that they play there. */
function playersIn(
  node: OutlineNode<CastItem>,
  castNumber: number,
  playersOf: Players,
): Map<string, string[]> {
  const rolesOf = new Map<string, string[]>();
  for (const { item } of withInner(node)) {
    for (const id of item.personIds) if (!rolesOf.has(id)) rolesOf.set(id, []);
    for (const roleId of item.roleIds)
      for (const id of playersOf(roleId, castNumber))
        rolesOf.set(id, [...new Set([...(rolesOf.get(id) ?? []), roleId])]);
  }
  return rolesOf;
}

/**
 * A performer who comes on again in other clothes too soon: the time from the end of one item to the beginning of the
 * next that they are in, with the items and links (chuyển tiếp) between. Only where both costumes are said.
 */
function costumeChanges(
  world: CastingWorld,
  columns: readonly OutlineNode<CastItem>[],
  casts: readonly number[],
  playersOf: Players,
): CastingWarning[] {
  const nameOf = new Map(world.roles.map((role) => [role.id, role.name]));
  const allNames = [...nameOf.values()];
  const found = new Map<string, CastingWarning>();
  for (const castNumber of casts) {
    const last = new Map<string, { node: OutlineNode<CastItem>; wears: string | null }>();
    for (const node of columns) {
      for (const [personId, roleIds] of playersIn(node, castNumber, playersOf)) {
        const before = last.get(personId);
        const own = roleIds.map((id) => nameOf.get(id) ?? '');
        const costume = costumeIn(node.item.costumes, allNames, own);
        const wore = before?.wears ?? null;
        last.set(personId, { node, wears: costume ?? wore });
        if (!before || wore === null || costume === null || wore === costume) continue;
        const from = before.node;
        const seconds = node.startSeconds - from.startSeconds - from.seconds;
        const key = `costume-change ${personId} ${from.item.id} ${node.item.id}`;
        if (seconds >= world.costumeChangeSeconds || found.has(key)) continue;
        found.set(key, {
          key,
          kind: 'costume-change',
          personId,
          fromItemId: from.item.id,
          itemId: node.item.id,
          seconds: Math.max(0, seconds),
          roleIds,
        });
      }
    }
  }
  return [...found.values()];
}

/** People who are gone before the production is over, or come when it is. Whoever joins in between is welcome. */
function inactives({ castings, items, people, span }: CastingWorld): CastingWarning[] {
  if (!span) return [];
  const rolesOf = new Map<string, string | null>();
  for (const { personId, roleId } of castings) if (!rolesOf.has(personId)) rolesOf.set(personId, roleId);
  for (const id of items.flatMap(({ personIds }) => personIds)) if (!rolesOf.has(id)) rolesOf.set(id, null);
  return [...rolesOf].flatMap(([personId, roleId]): CastingWarning[] => {
    const person = people.get(personId);
    if (!person) return [];
    const { activeFrom, activeTo } = person;
    const gone = activeTo !== null && activeTo < span.to;
    const late = activeFrom !== null && activeFrom > span.to;
    if (!gone && !late) return [];
    return [
      {
        key: `inactive ${personId}`,
        kind: 'inactive',
        personId,
        roleId,
        from: late ? activeFrom : null,
        to: gone ? activeTo : null,
      },
    ];
  });
}

/** All that is doubtful in a production's cast, by kind and then in the order of roles and items. */
export function castingWarnings(world: CastingWorld): CastingWarning[] {
  const outline = outlineOfCast(world.items);
  const { casts, playersOf } = playersBy(world);
  const columns = castColumns(outline).map(({ node }) => node);
  return [
    ...openRoles(world),
    ...twiceInItem(outline.roots, casts, playersOf),
    ...ownUnderstudies(world),
    ...inactives(world),
    ...typeMismatches(world),
    // Last: a play that has many would hide all else.
    ...costumeChanges(world, columns, casts, playersOf),
  ];
}
