import { limits } from '../../../shared/limits.ts';
import { cleanText, hasForbiddenCharacter } from '../../../shared/text/clean-text.ts';
import { bad, edit, type FieldOf, type Parsed, storedValue } from './cell-edit.ts';
import type { CellEdit } from './edit-column.ts';

function parseText(text: string, limit: number, required: boolean, lines: boolean): Parsed<string> {
  const clean = cleanText(text);
  if (clean === '' && required) return bad('required');
  if (clean.length > limit) return bad('tooLong', { limit });
  if (hasForbiddenCharacter(clean)) return bad('control');
  if (!lines && /[\n\t]/.test(clean)) return bad('oneLine');
  return { value: clean };
}

/** One line; `options` are suggestions that may be left unheeded; `unique` is a text that no other row has. */
export function textEdit<Row extends object, Fields>(
  field: FieldOf<Fields, string>,
  more: { required?: boolean; options?: readonly string[]; unique?: boolean } = {},
): CellEdit<Row, Fields> {
  const text = edit<Row, Fields>(
    field,
    'text',
    (row) => storedValue<string>(row, field) ?? '',
    (written) => parseText(written, limits.title, more.required === true, false),
    more.options,
  );
  return more.unique === true ? { ...text, uniqueKey: cleanText } : text;
}

/** Free text of several lines. */
export function longTextEdit<Row extends object, Fields>(
  field: FieldOf<Fields, string>,
): CellEdit<Row, Fields> {
  return edit(
    field,
    'long',
    (row) => storedValue<string>(row, field) ?? '',
    (text) => parseText(text, limits.note, false, true),
  );
}
