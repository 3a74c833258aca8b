import type { Person } from '../../../shared/contract/people.ts';
import { fold } from '../../../shared/text/fold.ts';

/** Every word typed, with or without marks, must stand somewhere in the person's row. */
export function filterPeople(people: readonly Person[], text: string): readonly Person[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return people;
  return people.filter((person) => {
    const all = fold(
      [
        person.name,
        person.stageName,
        person.honour,
        ...person.groups,
        ...person.jobs,
        ...person.roleTypes,
      ].join(' '),
    );
    return words.every((word) => all.includes(word));
  });
}
