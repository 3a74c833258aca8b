import type { ImportKind } from '../../../shared/contract/imports.ts';
import { say } from '../../i18n/say.ts';

/** The name of a field; `mode` is the hơi of an item and the way a slot is aired. */
export function fieldWord(kind: ImportKind, field: string): string {
  return say(`imports:field.${kind === 'slots' && field === 'mode' ? 'broadcastMode' : field}`);
}

/** `A`, `Z`, `AA`: the letter of a column. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
