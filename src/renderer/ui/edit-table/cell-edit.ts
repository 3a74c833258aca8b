import { say } from '../../i18n/say.ts';
import type { CellEdit } from './edit-column.ts';

/*
 * How cells of each kind read what is typed, chosen or pasted. Each builder takes the name of the field that it writes;
 * `Row` holds the same field, so what a cell shows is what it reads back.
 */

export type Parsed<T> = { value: T } | { problem: string };
/** The fields of a record whose value is a T. */
export type FieldOf<Fields, T> = { [K in keyof Fields]: T extends Fields[K] ? K : never }[keyof Fields] &
  string;

export const bad = (key: string, words: Record<string, unknown> = {}) => ({
  problem: say(`table:bad.${key}`, words),
});

export function edit<Row, Fields>(
  field: string,
  input: CellEdit<Row, Fields>['input'],
  write: (row: Row) => string,
  parse: (text: string) => Parsed<unknown>,
  options?: readonly string[],
): CellEdit<Row, Fields> {
  return {
    input,
    text: write,
    ...(options ? { options } : {}),
    parse: (text) => {
      const parsed = parse(text);
      return 'problem' in parsed ? parsed : { fields: { [field]: parsed.value } as Partial<Fields> };
    },
  };
}

export const storedValue = <T>(row: object, field: string) => (row as Record<string, T>)[field];
