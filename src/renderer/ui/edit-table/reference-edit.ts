import { cleanText } from '../../../shared/text/clean-text.ts';
import { fold } from '../../../shared/text/fold.ts';
import { bad, edit, storedValue } from './cell-edit.ts';
import type { CellEdit } from './edit-column.ts';

/**
 * Another record, chosen or written by its name. Two of the same name are told apart by `hint` in brackets: a place's
 * address, a person's stage name.
 */
export function referenceEdit<Row extends object, Fields>(
  field: keyof Fields & string,
  records: readonly { id: string; name: string; hint?: string; aliases?: readonly string[] }[],
  more: { optional?: boolean } = {},
): CellEdit<Row, Fields> {
  const counts = Map.groupBy(records, (record) => fold(record.name));
  const labelOf = (record: { name: string; hint?: string }) =>
    (counts.get(fold(record.name))?.length ?? 0) > 1 && record.hint
      ? `${record.name} (${record.hint})`
      : record.name;
  const labels = records.map(labelOf);
  const byId = new Map(records.map((record, at) => [record.id, labels[at] ?? '']));
  const byWord = new Map<string, Set<string>>();
  const note = (word: string, id: string) =>
    byWord.set(fold(word), (byWord.get(fold(word)) ?? new Set()).add(id));
  for (const [at, record] of records.entries())
    for (const word of [record.name, labels[at] ?? '', ...(record.aliases ?? [])]) note(word, record.id);
  return edit(
    field,
    'choice',
    (row) => byId.get(storedValue<string | null>(row, field) ?? '') ?? '',
    (text) => {
      const name = cleanText(text);
      if (name === '') return more.optional ? { value: null } : bad('required');
      const exact = records.filter((_record, at) => labels[at] === name);
      if (exact.length === 1) return { value: exact[0]?.id };
      const found = [...(byWord.get(fold(name)) ?? [])];
      if (found.length === 0) return bad('unknown', { name });
      return found.length === 1 ? { value: found[0] } : bad('several', { name });
    },
    more.optional ? ['', ...labels] : labels,
  );
}
