import type { CallPerson, CallRecord } from '../../../../shared/contract/schedule.ts';
import type { Cast } from '../data/use-calendar-facts.ts';

type Casting = { roleId: string; personId: string; castNumber: number; place: 'main' | 'understudy' };

/** Why a person is in a call: a role of its items, with the kíp, as understudy, or for this call only. */
export type PersonRole = { roleId: string; as: 'main' | 'understudy' | 'stand-in'; castNumber: number };
export type PersonRow = CallPerson & { roles: readonly PersonRole[] };

/** Roles of the call's items, each once, in their order. */
export function rolesOnStage(call: Pick<CallRecord, 'itemIds'>, cast: Cast | undefined): string[] {
  return cast ? [...new Set(call.itemIds.flatMap((id) => cast.stageOf(id).roleIds))] : [];
}

/** The list of a call in the order of the house's names; whom a hand took off comes last. */
export function personRows(
  call: CallRecord,
  cast: Cast | undefined,
  castings: readonly Casting[],
  order: readonly string[],
): PersonRow[] {
  const rank = new Map(order.map((id, at) => [id, at]));
  const onStage = new Set(rolesOnStage(call, cast));
  const ofPerson = new Map<string, PersonRole[]>();
  const note = (personId: string, role: PersonRole) => {
    const known = ofPerson.get(personId);
    if (known) known.push(role);
    else ofPerson.set(personId, [role]);
  };
  const replaced = new Set(call.overrides.map(({ roleId }) => roleId));
  for (const { roleId, personId } of call.overrides)
    if (onStage.has(roleId)) note(personId, { roleId, as: 'stand-in', castNumber: 0 });
  for (const { roleId, personId, castNumber, place } of castings)
    if (onStage.has(roleId) && !replaced.has(roleId)) note(personId, { roleId, as: place, castNumber });
  const weight = ({ personId, source }: CallPerson) =>
    (rank.get(personId) ?? order.length) + (source === 'removed' ? 1_000_000 : 0);
  return call.people
    .map((person) => ({ ...person, roles: ofPerson.get(person.personId) ?? [] }))
    .toSorted((a, b) => weight(a) - weight(b));
}
