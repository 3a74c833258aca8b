import { playersOf } from '../../domain/schedule/index.ts';
import type { CrewMember, Person, Role } from '../../shared/contract/people.ts';
import type { CallRecord } from '../../shared/contract/schedule.ts';
import type { Told } from '../schedule/told-calls.ts';

/** What a person is in a call: roles of its kíp, else jobs of its crew, else group or job in the house. */
export function rolesInCalls(
  roles: readonly Role[],
  crew: readonly CrewMember[],
  people: ReadonlyMap<string, Person>,
) {
  const byPerson = new Map<string, Set<Role>>();
  for (const role of roles)
    for (const { personId } of role.castings)
      byPerson.set(personId, (byPerson.get(personId) ?? new Set()).add(role));
  const jobs = Map.groupBy(crew, ({ personId }) => personId);
  const roleNames = new Map(roles.map((role) => [role.id, role.name]));

  /** Role names; empty for one who plays none in these calls. */
  const rolesOf = (personId: string, calls: readonly Told[]): string[] => {
    const found = calls.flatMap(({ record }) => {
      const replaced = new Set(record.overrides.map(({ roleId }) => roleId));
      const own = [...(byPerson.get(personId) ?? [])]
        .filter(
          (role) =>
            role.productionId === record.productionId &&
            !replaced.has(role.id) &&
            plays(personId, role, record),
        )
        .map(({ name }) => name);
      const once = record.overrides
        .filter((override) => override.personId === personId)
        .map(({ roleId }) => roleNames.get(roleId) ?? '');
      return [...once, ...own];
    });
    return [...new Set(found)];
  };
  const jobsOf = (personId: string, calls: readonly Told[]): string[] => {
    const productions = new Set(calls.map(({ record }) => record.productionId));
    return [
      ...new Set(
        (jobs.get(personId) ?? [])
          .filter(({ productionId }) => productions.has(productionId))
          .map(({ job }) => job),
      ),
    ];
  };
  const inHouse = (personId: string): string => {
    const person = people.get(personId);
    return person?.groups[0] ?? person?.jobs[0] ?? '';
  };
  return {
    rolesOf,
    jobsOf,
    /** In a few words, for a column of a paper. */
    asWhat: (personId: string, calls: readonly Told[]): string => {
      const own = rolesOf(personId, calls);
      if (own.length > 0) return own.join(', ');
      return jobsOf(personId, calls).join(', ') || inHouse(personId);
    },
  };
}

/** Whether a role of the cast is a person's in a call; an understudy whom a hand called is there for it too. */
function plays(personId: string, role: Role, { castNumber, withUnderstudies, people }: CallRecord): boolean {
  const byHand = people.some((person) => person.personId === personId && person.source === 'added');
  const castings = role.castings.map((casting) => ({ ...casting, castNumber: casting.cast }));
  return playersOf(castings, { castNumber, withUnderstudies: withUnderstudies || byHand }).some(
    (player) => player.personId === personId,
  );
}

/** `NSƯT Nhật Quang, Bích Trâm và 9 người`: a column of names that never grows beyond two lines. */
export function fewNames(people: readonly { name: string }[], most: number): string {
  const names = people.map(({ name }) => name);
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most - 1).join(', ')} và ${names.length - most + 1} người`;
}
