import type { DuplicateChoice, ImportProblem } from '../../../shared/contract/imports.ts';
import { type SheetRow, textOfCell } from '../../../shared/sheets.ts';
import type { Mapping } from '../import-fields.ts';
import { type RowResult, wrongOr } from '../imported-row.ts';
import { quoted, type Readers, readCells, rowProblem } from '../read-cells.ts';
import { asideReason } from '../rows-aside.ts';
import { readMinute, readWeekdays } from '../values/read-call-time.ts';
import { availabilityKindWords, readChoice } from '../values/read-choice.ts';
import { readDay } from '../values/read-day.ts';
import { readNote } from '../values/read-text.ts';
import { type Reading, read, unread } from '../values/reading.ts';
import { type KnownMember, peopleFinder } from './call-finders.ts';

export type KnownAvailability = {
  year: number;
  people: readonly KnownMember[];
  entries: readonly {
    id: string;
    personId: string;
    firstDate: string;
    lastDate: string | null;
    fromMinute: number;
    toMinute: number;
    weekdays: number;
  }[];
};

const minuteOfDay = (reading: Reading<number>): Reading<number> =>
  reading.value !== undefined && reading.value > 1440 ? unread('not-a-time') : reading;

export function availabilityReaders({ year, people }: KnownAvailability): Readers {
  const days = { year, around: year };
  const find = peopleFinder(people);
  return {
    person: (cell) => find.one(textOfCell(cell)),
    firstDate: (cell) => readDay(cell, days),
    lastDate: (cell) => readDay(cell, days),
    fromMinute: (cell) => minuteOfDay(readMinute(cell)),
    toMinute: (cell) => {
      const { value, problem } = minuteOfDay(readMinute(cell));
      // Midnight as an end is the end of the day.
      return value === 0 ? read(1440) : { value, ...(problem ? { problem } : {}) };
    },
    weekdays: (cell) => readWeekdays(textOfCell(cell)),
    availabilityKind: (cell) => readChoice(textOfCell(cell), availabilityKindWords),
    note: (cell) => readNote(textOfCell(cell)),
  };
}

const keyOf = (entry: Readonly<Record<string, unknown>>) =>
  ['personId', 'firstDate', 'lastDate', 'fromMinute', 'toMinute', 'weekdays']
    .map((name) => entry[name] ?? '')
    .join(' ');

export type AvailabilityContext = {
  readers: Readers;
  duplicates: DuplicateChoice;
  /** Of the plan and of the rows above; null for a row of this sheet. */
  byKey: Map<string, string | null>;
};

export function availabilityContext(
  known: KnownAvailability,
  duplicates: DuplicateChoice,
): AvailabilityContext {
  return {
    readers: availabilityReaders(known),
    duplicates,
    byKey: new Map(known.entries.map((entry) => [keyOf(entry), entry.id])),
  };
}

/**
 * One time in which a person cannot come. Without a last day it is the one day that is said; with weekdays it goes on
 * until it is taken back.
 */
export function readAvailabilityRow(
  row: number,
  cells: SheetRow,
  mapping: Mapping,
  context: AvailabilityContext,
  headings: string | null,
): RowResult {
  const filled = cells.map((cell) => textOfCell(cell).trim()).filter((text) => text !== '');
  if (filled.length === 0) return null;
  const aside = asideReason('availability', cells, mapping, headings);
  if (aside) return { leftOut: aside, text: quoted(filled.join(' · ')) };
  const { values, problems } = readCells(row, cells, mapping, context.readers);
  if (values.size === 0 && problems.length === 0) return null;
  const add = (field: string, problem: Pick<ImportProblem, 'reason'>) => {
    if (!problems.some((known) => known.field === field))
      problems.push(rowProblem(row, cells, mapping, field, problem));
  };
  for (const field of ['person', 'firstDate']) if (!values.has(field)) add(field, { reason: 'empty' });
  const firstDate = values.get('firstDate') as string | undefined;
  const lastDate =
    (values.get('lastDate') as string | undefined) ?? (values.has('weekdays') ? null : (firstDate ?? null));
  const [fromMinute, toMinute] = [
    (values.get('fromMinute') as number | undefined) ?? 0,
    (values.get('toMinute') as number | undefined) ?? 1440,
  ];
  if (firstDate !== undefined && lastDate !== null && lastDate < firstDate)
    add('lastDate', { reason: 'ends-before' });
  if (toMinute <= fromMinute)
    add(values.has('toMinute') ? 'toMinute' : 'fromMinute', { reason: 'ends-before-start' });
  const fields: Record<string, unknown> = {
    personId: values.get('person'),
    firstDate,
    lastDate,
    fromMinute,
    toMinute,
    weekdays: values.get('weekdays') ?? 127,
    ...(values.has('availabilityKind') ? { kind: values.get('availabilityKind') } : {}),
    ...(values.has('note') ? { note: values.get('note') } : {}),
  };
  const done = (outcome: 'add' | 'update' | 'skip', targetId: string | null): RowResult => ({
    rows: [{ row, outcome: wrongOr(outcome, problems), fields, targetId, problems }],
  });
  if (problems.length > 0) return done('add', null);
  const key = keyOf(fields);
  const same = context.byKey.get(key);
  if (same !== undefined && context.duplicates !== 'add')
    return done(context.duplicates === 'update' && same !== null ? 'update' : 'skip', same);
  context.byKey.set(key, null);
  return done('add', null);
}
