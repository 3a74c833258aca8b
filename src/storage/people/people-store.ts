import { asc, eq } from 'drizzle-orm';
import type { CrewMember, Person, Role } from '../../shared/contract/people.ts';
import { compareNames } from '../../shared/text/name-order.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { Db } from '../plan/db.ts';
import { casting, crewAssignment, groupMember, person, personGroup, role } from '../schema/index.ts';
import { printedName } from './printed-name.ts';

const listOf = (json: string): string[] => JSON.parse(json) as string[];

/** People in the order of their given names (or of the sort name where one is set). */
export function readPeople(db: Db): Person[] {
  const groups = new Map<string, string[]>();
  const members = db
    .select({ personId: groupMember.personId, name: personGroup.name })
    .from(groupMember)
    .innerJoin(personGroup, eq(personGroup.id, groupMember.groupId))
    .orderBy(asc(personGroup.sortKey))
    .all();
  for (const member of members) {
    const list = groups.get(member.personId);
    if (list) list.push(member.name);
    else groups.set(member.personId, [member.name]);
  }
  return db
    .select()
    .from(person)
    .all()
    .toSorted((a, b) => compareNames(a.sortName || a.name, b.sortName || b.name))
    .map((row, index) => ({
      id: row.id,
      position: index + 1,
      name: row.name,
      stageName: row.stageName,
      honour: row.honour as Person['honour'],
      printedName: printedName(row),
      groups: groups.get(row.id) ?? [],
      jobs: listOf(row.jobs),
      roleTypes: listOf(row.roleTypes),
      phone: row.phone,
      birthDate: row.birthDate as LocalDate | null,
      note: row.note,
    }));
}

/** Roles with their casting: kíp 1, kíp 2, then understudies. */
export function readRoles(db: Db, productionId?: string): Role[] {
  const inProduction = productionId === undefined ? undefined : eq(role.productionId, productionId);
  const cast = new Map<string, Role['castings']>();
  const castings = db
    .select({ casting, person })
    .from(casting)
    .innerJoin(person, eq(person.id, casting.personId))
    .innerJoin(role, eq(role.id, casting.roleId))
    .where(inProduction)
    .orderBy(asc(casting.place), asc(casting.castNumber), asc(casting.sortKey))
    .all();
  for (const row of castings) {
    const entry = {
      personId: row.person.id,
      personName: printedName(row.person),
      cast: row.casting.castNumber,
      place: row.casting.place as 'main' | 'understudy',
    };
    const list = cast.get(row.casting.roleId);
    if (list) list.push(entry);
    else cast.set(row.casting.roleId, [entry]);
  }
  return numbered(
    db
      .select()
      .from(role)
      .where(inProduction)
      .orderBy(asc(role.productionId), asc(role.sortKey), asc(role.id))
      .all(),
  ).map(({ sortKey: _, ...row }) => ({ ...row, castings: cast.get(row.id) ?? [] }));
}

export function readCrew(db: Db, productionId?: string): CrewMember[] {
  const rows = db
    .select({ crew: crewAssignment, person })
    .from(crewAssignment)
    .innerJoin(person, eq(person.id, crewAssignment.personId))
    .where(productionId === undefined ? undefined : eq(crewAssignment.productionId, productionId))
    .orderBy(asc(crewAssignment.productionId), asc(crewAssignment.sortKey), asc(crewAssignment.id))
    .all();
  return numbered(rows.map((row) => ({ ...row.crew, personName: printedName(row.person) }))).map(
    ({ sortKey: _, ...row }) => row,
  );
}

/** `position` from 1 within each production, for rows that come sorted by it. */
function numbered<T extends { productionId: string }>(rows: T[]): (T & { position: number })[] {
  let current = '';
  let position = 0;
  return rows.map((row) => {
    position = row.productionId === current ? position + 1 : 1;
    current = row.productionId;
    return { ...row, position };
  });
}
