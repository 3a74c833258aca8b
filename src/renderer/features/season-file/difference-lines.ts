import type { SeasonDifference } from '../../../shared/contract/season-file.ts';
import { formatDuration } from '../../../shared/time/duration.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { isLocalDate, isLocalDateTime } from '../../../shared/time/local-time.ts';
import { hasText, say } from '../../i18n/say.ts';

export type DifferenceLine =
  | { kind: 'table'; table: string; counts: { kind: SeasonDifference['kind']; count: number }[] }
  | { kind: 'row'; difference: SeasonDifference };

const kinds = ['added', 'removed', 'changed'] as const;

/** Heads and rows of the list, tables in the order in which they come. */
export function differenceLines(differences: readonly SeasonDifference[]): DifferenceLine[] {
  const tables = Map.groupBy(differences, ({ table }) => table);
  return [...tables].flatMap(([table, rows]): DifferenceLine[] => [
    {
      kind: 'table',
      table,
      counts: kinds
        .map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
        .filter(({ count }) => count > 0),
    },
    ...rows.map((difference): DifferenceLine => ({ kind: 'row', difference })),
  ]);
}

/** Where the words of a field's choices stand. */
const choices: Readonly<Record<string, string>> = {
  'production.status': 'productions:status',
  'production.kind': 'productions:kind',
  'item.kind': 'outline:kinds',
  'call.kind': 'productions:calls.kinds',
  'call.status': 'productions:calls.statuses',
  'slot.status': 'productions:slots.statuses',
  'slot.mode': 'productions:slots.modes',
  'cue.triggerKind': 'productions:cues.kinds',
  'activity.status': 'targets:status',
};

/** A stored value as a user knows it; an empty one is said to be so. */
export function valueWords(table: string, field: string, value: string): string {
  if (value === '') return say('seasonFile:nothing');
  const choice = `${choices[`${table}.${field}`]}.${value}`;
  if (choices[`${table}.${field}`] && hasText(choice)) return say(choice);
  if (field.endsWith('Seconds') && /^\d+$/.test(value)) return formatDuration(Number(value));
  if (isLocalDate(value)) return formatDate(value);
  if (isLocalDateTime(value)) return `${value.slice(11)} ${formatDate(value)}`;
  return value.replace(/\s+/g, ' ');
}

/** `thời lượng: 5:00 → 5:20`. */
export function changeWords(table: string, change: SeasonDifference['changes'][number]): string {
  const key = `history:fields.${change.field}`;
  const field = say(hasText(key) ? key : 'history:fields.other');
  const [before, after] = [change.before, change.after].map((value) =>
    valueWords(table, change.field, value),
  );
  return `${field}: ${before} → ${after}`;
}
