import { coversDay } from '../../../../domain/people/index.ts';
import type { RecordRow } from '../../../../shared/contract/records.ts';
import { say } from '../../../i18n/say.ts';
import type { Shade } from '../grid/index.ts';

type Row = RecordRow<'availability'>;

const words = (row: Row, name: string): string =>
  row.note === ''
    ? say(`schedule:shades.${row.kind}`, { name })
    : say('schedule:shades.note', { name, note: row.note });

/** Hatched time of a day: who of these people cannot come; the same hours of several people are one hatch. */
export function shadesOf(day: number, rows: readonly Row[], nameOf: (personId: string) => string): Shade[] {
  const today = rows.filter((row) => coversDay(row, day));
  const spans = Map.groupBy(today, ({ fromMinute, toMinute }) => `${fromMinute}-${toMinute}`);
  return [...spans.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const name = nameOf(first.personId);
    const others = new Set(same.map(({ personId }) => personId)).size - 1;
    return {
      from: first.fromMinute,
      to: first.toMinute,
      kind: 'unavailable' as const,
      words: others > 0 ? say('schedule:shades.several', { name, count: others }) : words(first, name),
    };
  });
}
