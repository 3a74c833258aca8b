import { say } from '../../../i18n/say.ts';
import type { CellEdit } from '../../../ui/edit-table/edit-column.ts';
import type { PeopleNames } from '../../people/index.ts';

/** Ids of the people whom a text names, or in one sentence whom it does not. */
export function readPeople(text: string, names: PeopleNames): { ids: string[] } | { problem: string } {
  const found = names.find(text);
  if ('unknown' in found) return { problem: say('lists:person.unknown', { text: found.unknown }) };
  if ('several' in found) return { problem: say('lists:person.several', { text: found.several }) };
  return found;
}

export const peopleText = (ids: readonly string[] | undefined, names: PeopleNames) =>
  (ids ?? []).map(names.labelOf).join(', ');

/** A cell of people, written by any of their names. */
export function peopleEdit<Row, Fields>(
  field: keyof Row & keyof Fields & string,
  names: PeopleNames,
): CellEdit<Row, Fields> {
  return {
    input: 'choices',
    options: names.labels,
    text: (row) => peopleText(row[field] as readonly string[] | undefined, names),
    parse: (text) => {
      const read = readPeople(text, names);
      return 'problem' in read ? read : { fields: { [field]: read.ids } as unknown as Partial<Fields> };
    },
  };
}
