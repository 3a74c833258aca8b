import { limits } from '../../../shared/limits.ts';
import { cleanText, hasForbiddenCharacter } from '../../../shared/text/clean-text.ts';
import { fold } from '../../../shared/text/fold.ts';
import { say } from '../../i18n/say.ts';
import { bad, edit, type FieldOf, storedValue } from './cell-edit.ts';
import type { CellEdit } from './edit-column.ts';

/** Values of a choice with their words; `aliases` are other ways to write one. */
export type Choice<T> = { value: T; label: string; aliases?: readonly string[] };

function findChoice<T>(choices: readonly Choice<T>[], text: string): Choice<T> | undefined {
  const exact = choices.find((choice) => choice.label === text.trim());
  const wanted = fold(text);
  return (
    exact ??
    choices.find((choice) => [choice.label, ...(choice.aliases ?? [])].some((word) => fold(word) === wanted))
  );
}

const listed = (labels: readonly string[]) => labels.filter((label) => label !== '').join(', ');

/** One of a few values, chosen or written by its word. */
export function choiceEdit<Row extends object, Fields, T>(
  field: keyof Fields & string,
  choices: readonly Choice<T>[],
): CellEdit<Row, Fields> {
  const labels = choices.map((choice) => choice.label);
  return edit(
    field,
    'choice',
    (row) => choices.find((choice) => choice.value === storedValue<T>(row, field))?.label ?? '',
    (text) => {
      const found = findChoice(choices, text);
      return found ? { value: found.value } : bad('choice', { options: listed(labels) });
    },
    labels,
  );
}

const parts = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((part) => cleanText(part))
    .filter((part) => part !== '');

/** Several of the known values, joined by commas. */
export function choicesEdit<Row extends object, Fields, T>(
  field: keyof Fields & string,
  choices: readonly Choice<T>[],
): CellEdit<Row, Fields> {
  return edit(
    field,
    'choices',
    (row) => {
      const values = storedValue<readonly T[]>(row, field) ?? [];
      return choices
        .filter((choice) => values.includes(choice.value))
        .map((choice) => choice.label)
        .join(', ');
    },
    (text) => {
      const found = parts(text).map((part) => ({ part, choice: findChoice(choices, part) }));
      const missing = found.find((each) => each.choice === undefined);
      if (missing) return bad('unknown', { name: missing.part });
      return { value: [...new Set(found.flatMap(({ choice }) => (choice ? [choice.value] : [])))] };
    },
    choices.map((choice) => choice.label),
  );
}

/** Several words of one's own, with suggestions. */
export function wordsEdit<Row extends object, Fields>(
  field: FieldOf<Fields, string[]>,
  options: readonly string[] = [],
): CellEdit<Row, Fields> {
  return edit(
    field,
    'choices',
    (row) => (storedValue<readonly string[]>(row, field) ?? []).join(', '),
    (text) => {
      const words = [...new Set(parts(text))];
      const long = words.find((word) => word.length > limits.title);
      if (long !== undefined) return bad('tooLong', { limit: limits.title });
      return hasForbiddenCharacter(text.replaceAll('\n', ' ')) ? bad('control') : { value: words };
    },
    options,
  );
}

const YES = ['có', 'co', 'x', '1', 'yes', 'y', 'true', 'đúng', '✓', '✔'];
const NO = ['không', 'khong', '', '0', 'no', 'n', 'false', 'sai', '-', '–'];

/** Yes or no, turned over by Space; `x`, `1` and `có` are yes. */
export function flagEdit<Row extends object, Fields>(field: FieldOf<Fields, boolean>): CellEdit<Row, Fields> {
  const [yes, no] = [say('table:yes'), say('table:no')];
  return edit(
    field,
    'flag',
    (row) => (storedValue<boolean>(row, field) ? yes : no),
    (text) => {
      const word = text.trim().toLocaleLowerCase();
      if (YES.includes(word)) return { value: true };
      return NO.includes(word) ? { value: false } : bad('flag');
    },
    [yes, no],
  );
}
