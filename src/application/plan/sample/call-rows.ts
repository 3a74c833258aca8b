import { within } from './item-rows.ts';
import type { SamplePeople } from './sample-house.ts';
import type { SampleCall } from './sample-plan.ts';
import type { SampleItem, SampleProduction } from './sample-production.ts';
import { type Directory, type MintId, ordered, type Row, type TableRows } from './table-rows.ts';

/** Names of everyone in the items called and below them: performers and the main cast of every kíp. */
function castOf(production: SampleProduction, refs: readonly string[]): Set<string> {
  const names = new Set<string>();
  const collect = (items: readonly SampleItem[], inside: boolean): void => {
    for (const item of items) {
      const called = inside || refs.includes(item.ref);
      if (called) {
        for (const person of item.people) names.add(person);
        for (const role of production.roles.filter((role) => item.roles.includes(role.name))) {
          for (const casting of role.cast) if (casting.place === 'main') names.add(casting.person);
        }
      }
      collect(item.children ?? [], called);
    }
  };
  collect(production.items, false);
  return names;
}

/** Who is called, by name, and how each came on the list. */
function peopleOf(
  call: SampleCall,
  production: SampleProduction | undefined,
  people: SamplePeople,
): Map<string, 'derived' | 'added' | 'removed'> {
  const sources = new Map<string, 'derived' | 'added' | 'removed'>();
  for (const name of production ? castOf(production, call.items) : []) sources.set(name, 'derived');
  const members = people.people.filter((person) =>
    person.groups.some((group) => call.addedGroups.includes(group)),
  );
  for (const name of [...members.map((person) => person.name), ...call.added]) {
    if (!sources.has(name)) sources.set(name, 'added');
  }
  for (const name of call.removed) {
    if (!sources.has(name))
      throw new Error(`Sample season: "${name}" is not in the call of ${call.startsAt}`);
    sources.set(name, 'removed');
  }
  return sources;
}

export type CallDirectories = {
  places: Directory;
  groups: Directory;
  people: Directory;
  productions: Directory;
  items: Directory;
};

export function callRows(
  calls: readonly SampleCall[],
  productions: readonly SampleProduction[],
  people: SamplePeople,
  from: CallDirectories,
  mintId: MintId,
): TableRows {
  const callItems: Row[] = [];
  const callPeople: Row[] = [];
  const rows = calls.map((call) => {
    const id = mintId();
    for (const group of call.addedGroups) from.groups.idOf(group);
    for (const { value, sortKey } of ordered(call.items)) {
      const item = from.items.idOf(within(call.production ?? '', value));
      callItems.push({ call_id: id, item_id: item, sort_key: sortKey });
    }
    const production = productions.find((candidate) => candidate.code === call.production);
    for (const [name, source] of peopleOf(call, production, people)) {
      callPeople.push({ call_id: id, person_id: from.people.idOf(name), source });
    }
    return {
      id,
      production_id: call.production === undefined ? null : from.productions.idOf(call.production),
      kind: call.kind,
      title: call.title,
      starts_at: call.startsAt,
      duration_minutes: call.durationMinutes,
      place_id: from.places.idOf(call.place),
      status: call.status,
      note: call.note,
    };
  });
  return [
    { table: 'call', rows },
    { table: 'call_item', rows: callItems },
    { table: 'call_person', rows: callPeople },
  ];
}
