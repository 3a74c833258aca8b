import { PlanError } from '../shared/errors/plan-error.ts';
import { fold } from '../shared/text/fold.ts';

/** The record that a word on the command line means: its id, or its code with or without marks. */
export function findRecord<T extends { id: string; code: string }>(
  kind: string,
  records: readonly T[],
  word: string,
): T {
  const found =
    records.find((record) => record.id === word || record.code === word) ??
    records.find((record) => fold(record.code) === fold(word));
  if (!found) throw new PlanError('NOT_FOUND', { kind, id: word.slice(0, 100) });
  return found;
}
