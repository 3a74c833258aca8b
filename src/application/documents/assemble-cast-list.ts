import { compareCrewJobs } from '../../domain/people/index.ts';
import { numberedTitle, type Outline } from '../../domain/productions/index.ts';
import type { CrewMember, Person, Role } from '../../shared/contract/people.ts';
import type { Production } from '../../shared/contract/productions.ts';
import { compareNames } from '../../shared/text/name-order.ts';
import { type Issue, joinText, productionKindWords } from './labels.ts';
import type { CastListPaper, CastListPerformer, CastListPhone, CastListRole } from './papers.ts';
import { whenAndWhere } from './when-and-where.ts';

export type CastListInput = Issue & {
  organisationName: string;
  production: Production;
  outline: Outline;
  roles: Role[];
  crew: CrewMember[];
  people: Person[];
  withPhones: boolean;
};

/** Casts that get a column of their own; what a house has beyond them stands in the last one, with its number. */
const mostCasts = 3;

/** Danh sách diễn viên và ê-kíp: roles as on screen, crew in the order of the trade, performers of the items by group. */
export function assembleCastList(input: CastListInput): CastListPaper {
  const { production } = input;
  const casts = castsOf(input.roles);
  const found = performersOf(input);
  return {
    document: 'cast-list',
    head: {
      organisation: input.organisationName,
      title: 'Danh sách diễn viên và ê-kíp',
      subject: production.title,
      subjectKind: productionKindWords(production),
      lines: whenAndWhere(production, null),
      version: input.version,
      printedAt: input.printedAt,
    },
    casts,
    roles: input.roles
      .toSorted((a, b) => a.position - b.position)
      .map((role, i) => castRow(role, i + 1, casts)),
    performers: found.performers,
    ensembles: found.ensembles,
    crew: crewRows(input.crew),
    phones: input.withPhones ? phones(input, found.performers) : null,
  };
}

/** Kíp 1 and kíp 2 always, a third where a role has one. */
function castsOf(roles: readonly Role[]): number[] {
  const used = new Set(roles.flatMap((role) => role.castings.map((casting) => casting.cast)));
  const most = Math.min(mostCasts, Math.max(2, ...used));
  return Array.from({ length: most }, (_, i) => i + 1);
}

function castRow(role: Role, number: number, casts: readonly number[]): CastListRole {
  const last = casts.at(-1) ?? 1;
  const main = role.castings.filter((casting) => casting.place === 'main');
  const column = (cast: number) =>
    main
      .filter((casting) => casting.cast === cast || (cast === last && casting.cast > last))
      .map(({ cast: own, personName }) => (own > last ? `${personName} (kíp ${own})` : personName))
      .join(', ');
  const understudies = role.castings
    .filter((casting) => casting.place === 'understudy')
    .map(({ cast, personName }) =>
      casts.length > 1 && cast > 1 ? `${personName} (kíp ${cast})` : personName,
    );
  return {
    number,
    role: role.name,
    roleType: role.roleType,
    casts: casts.map(column),
    understudies: understudies.join(', '),
  };
}

/** One row a job; who shares a job stands in the order of the crew list. */
function crewRows(crew: readonly CrewMember[]): CastListPaper['crew'] {
  const byJob = Map.groupBy(
    crew.toSorted((a, b) => compareCrewJobs(a.job, b.job) || a.position - b.position),
    (member) => member.job,
  );
  return [...byJob].map(([job, members]) => ({
    job,
    names: [...new Set(members.map((member) => member.personName))].join(', '),
  }));
}

/** `cùng tốp múa`, `và dàn cổ nhạc`: what is said is the body, not the word that adds it. */
const ADDING = /^(cùng|và|với|thêm)\s+/iu;

/**
 * Who performs in the items themselves: people whom the house knows, by their group; the rest is a body or a guest as
 * the item names it. Names of roles are left out, they stand in the table of roles.
 */
function performersOf({ outline, people, roles }: CastListInput) {
  const known = new Map(
    people.flatMap((person) =>
      [person.printedName, person.stageName, person.name].map((name) => [name, person]),
    ),
  );
  known.delete('');
  const byId = new Map(people.map((person) => [person.id, person]));
  const roleNames = new Set(roles.map((role) => role.name));
  const cast = new Set(roles.flatMap((role) => role.castings.map((casting) => casting.personId)));
  const items = new Map<Person, string[]>();
  const bodies = new Set<string>();
  const add = (person: Person, title: string) => {
    if (!cast.has(person.id)) items.set(person, [...new Set([...(items.get(person) ?? []), title])]);
  };
  for (const node of outline.all) {
    const title = numberedTitle(node);
    for (const id of node.item.personIds) {
      const person = byId.get(id);
      if (person) add(person, title);
    }
    for (const word of node.item.performers.replace(ADDING, '').split(/[,;]/)) {
      const name = word.trim();
      const person = known.get(name);
      if (person) add(person, title);
      else if (name !== '' && !roleNames.has(name)) bodies.add(name);
    }
  }
  const groupOf = (person: Person) => person.groups[0] ?? '';
  // People come in the order of the screen; their groups in that of the house, those without one last.
  const groups = [...new Set(people.flatMap((person) => person.groups))];
  const rank = (person: Person) =>
    (groups.indexOf(groupOf(person)) + groups.length + 1) % (groups.length + 1);
  const performers = people
    .filter((person) => items.has(person))
    .toSorted((a, b) => rank(a) - rank(b) || a.position - b.position)
    .map(
      (person, i): CastListPerformer => ({
        number: i + 1,
        group: groupOf(person),
        name: person.printedName,
        items: (items.get(person) ?? []).join('; '),
      }),
    );
  return { performers, ensembles: [...bodies] };
}

/** Everyone of the list by given name, with all that they are in it. */
function phones(
  { roles, crew, people }: CastListInput,
  performers: readonly CastListPerformer[],
): CastListPhone[] {
  const as = new Map<string, string[]>();
  const add = (id: string, what: string) => as.set(id, [...(as.get(id) ?? []), what]);
  for (const role of roles) for (const { personId } of role.castings) add(personId, role.name);
  for (const member of crew) add(member.personId, member.job);
  const performing = new Set(performers.map((each) => each.name));
  for (const person of people)
    if (performing.has(person.printedName) && !as.has(person.id)) add(person.id, 'biểu diễn');
  return people
    .filter((person) => as.has(person.id))
    .toSorted((a, b) => a.position - b.position || compareNames(a.name, b.name))
    .map((person, i) => ({
      number: i + 1,
      name: person.printedName,
      as: joinText([...new Set(as.get(person.id) ?? [])], ', '),
      phone: spacedPhone(person.phone),
    }));
}

/** `0912 345 678`: read at a glance, and a spreadsheet does not take it for a number and its zero away. */
export function spacedPhone(phone: string): string {
  return phone.trim().replace(/^(0\d{3})(\d{3})(\d{3})$/, '$1 $2 $3');
}
