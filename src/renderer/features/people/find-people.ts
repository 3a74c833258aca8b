import type { Person } from '../../../shared/contract/people.ts';
import { fold } from '../../../shared/text/fold.ts';

type Named = Pick<Person, 'id' | 'name' | 'stageName' | 'honour' | 'printedName' | 'birthDate'>;

/** Who is meant by a list of names; `unknown` is the first name that nobody has, `several` one that more than one has. */
export type FoundPeople = { ids: string[] } | { unknown: string } | { several: string };

export type PeopleNames = {
  /** Names to choose from, in the order of the people; no two are the same. */
  labels: readonly string[];
  labelOf: (id: string) => string;
  /** Reads names that are separated by commas, semicolons or lines. */
  find: (text: string) => FoundPeople;
};

/** Two people who are printed the same are told apart by their full name, the year of birth, or a number. */
function labelsOf(people: readonly Named[]): Map<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const same of Map.groupBy(people, (person) => person.printedName).values()) {
    for (const [index, person] of same.entries()) {
      const year = person.birthDate?.slice(0, 4);
      const ways = [
        ...(same.length === 1 ? [person.printedName] : []),
        ...(person.stageName === '' ? [] : [`${person.printedName} (${person.name})`]),
        ...(year === undefined ? [] : [`${person.printedName} (${year})`]),
        `${person.printedName} (${index + 1})`,
        `${person.printedName} (${person.id.slice(-4)})`,
      ];
      const label = ways.find((way) => !taken.has(way)) ?? person.id;
      taken.add(label);
      labels.set(person.id, label);
    }
  }
  return labels;
}

/**
 * Finds people as an office writes them: by the printed name, the stage name (nghệ danh) or the full name, with or
 * without the honour, marks and capitals. A name that is written with its marks is taken by them first.
 */
export function peopleNames(people: readonly Named[]): PeopleNames {
  const labels = labelsOf(people);
  const exact = new Map<string, Set<string>>();
  const folded = new Map<string, Set<string>>();
  const note = (index: Map<string, Set<string>>, key: string, id: string) => {
    const ids = index.get(key);
    if (ids) ids.add(id);
    else index.set(key, new Set([id]));
  };
  for (const person of people) {
    const { id, name, stageName, honour, printedName } = person;
    const names = [printedName, name, ...(stageName === '' ? [] : [stageName])];
    for (const each of [...names, ...(honour === '' ? [] : [`${honour} ${name}`])]) {
      note(exact, each.normalize('NFC'), id);
      note(folded, fold(each), id);
    }
  }
  const byLabel = new Map([...labels].map(([id, label]) => [label, id]));

  function findOne(text: string): Set<string> {
    const label = byLabel.get(text);
    if (label !== undefined) return new Set([label]);
    const exactly = exact.get(text);
    return exactly?.size === 1 ? exactly : (folded.get(fold(text)) ?? exactly ?? new Set());
  }

  return {
    labels: people.map((person) => labels.get(person.id) ?? person.printedName),
    labelOf: (id) => labels.get(id) ?? '',
    find(text) {
      const ids = new Set<string>();
      const names = text
        .normalize('NFC')
        .split(/[,;\n]/)
        .map((name) => name.replace(/\s+/g, ' ').trim())
        .filter((name) => name !== '');
      for (const name of names) {
        const [first, ...others] = findOne(name);
        if (first === undefined) return { unknown: name };
        if (others.length > 0) return { several: name };
        ids.add(first);
      }
      return { ids: [...ids] };
    },
  };
}
