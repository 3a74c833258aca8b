import type { RecordFields } from '../../../../shared/contract/records.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { formatTenths, parseTenths } from '../../../../shared/time/tenths.ts';

type Follow = Pick<RecordFields<'cue'>, 'follow' | 'followMs'>;
type Department = { id: string; code: string; name: string; callWord: string };

/** The departments that a text names by code, name or the word they are called by; the first unknown word otherwise. */
export function findDepartments(
  text: string,
  departments: readonly Department[],
): { ids: string[] } | { unknown: string } {
  const ids = new Set<string>();
  for (const word of text.split(/[,;+\n]/).map((part) => part.trim())) {
    if (word === '') continue;
    const found =
      departments.find((department) => fold(department.code) === fold(word)) ??
      departments.find(({ name, callWord }) => [name, callWord].some((way) => fold(way) === fold(word)));
    if (!found) return { unknown: word };
    ids.add(found.id);
  }
  // In the order of the house's list, as the paper prints them.
  return { ids: departments.filter(({ id }) => ids.has(id)).map(({ id }) => id) };
}

const AFTER = /^(?:sau|after|\+)\s*(.+)$/;

/** Reads `tay`, `tự động`, `sau 2,5` and `+2,5`; an empty text is by hand. Null if it is none. */
export function parseFollow(text: string): Follow | null {
  const words = fold(text);
  if (['', 'tay', 'goi tay', 'manual', 'by hand'].includes(words)) return { follow: 'manual', followMs: 0 };
  if (['tu dong', 'noi tu dong', 'noi', 'auto'].includes(words)) return { follow: 'auto', followMs: 0 };
  const followMs = parseTenths(AFTER.exec(words)?.[1] ?? '');
  return followMs === null ? null : { follow: 'after', followMs };
}

export function followText({ follow, followMs }: Follow, words: { auto: string; after: string }): string {
  if (follow === 'manual') return '';
  return follow === 'auto' ? words.auto : words.after.replace('{{time}}', formatTenths(followMs));
}
