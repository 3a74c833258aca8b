import type { ImportKind } from '../../shared/contract/imports.ts';
import { activityFields } from './fields/activity-fields.ts';
import { availabilityFields } from './fields/availability-fields.ts';
import { callFields } from './fields/call-fields.ts';
import { itemFields } from './fields/item-fields.ts';
import { personFields } from './fields/person-fields.ts';
import { slotFields } from './fields/slot-fields.ts';
import { headingWords } from './heading-words.ts';
import type { ImportField } from './import-field.ts';

/** The fields of each kind, in the order that they are offered in. */
export const importFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  items: itemFields,
  people: personFields,
  activities: activityFields,
  slots: slotFields,
  calls: callFields,
  availability: availabilityFields,
};

/** The field of each column; null for one that is left out. */
export type Mapping = readonly (string | null)[];

const byWords = new Map(
  Object.entries(importFields).map(([kind, fields]) => [
    kind,
    new Map(fields.flatMap(({ field, words }) => words.map((word) => [word, field] as const))),
  ]),
);

/** The field that a heading means; undefined for a word of the house's own. */
export function fieldOfHeading(kind: ImportKind, heading: string): string | undefined {
  return byWords.get(kind)?.get(headingWords(heading));
}

/** Fields that no column is taken for although every row must say them; `given` are said by where it goes to. */
export function missingFields(kind: ImportKind, mapping: Mapping, given: readonly string[] = []): string[] {
  const groups = Map.groupBy(
    importFields[kind].filter(({ needed }) => needed !== undefined),
    ({ needed }) => needed ?? '',
  );
  return [...groups.values()]
    .filter((fields) => !fields.some(({ field }) => mapping.includes(field) || given.includes(field)))
    .map(([first]) => first?.field ?? '');
}

/** By which headings are known again: their words, column by column. */
export function headingSignature(headings: readonly string[]): string {
  return headings.map(headingWords).join('|').replace(/\|+$/, '').slice(0, 1000);
}
