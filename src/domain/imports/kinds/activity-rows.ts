import type { DuplicateChoice } from '../../../shared/contract/imports.ts';
import { type SheetRow, textOfCell } from '../../../shared/sheets.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { Mapping } from '../import-fields.ts';
import { type RowResult, wrongOr } from '../imported-row.ts';
import { quoted, type Readers, readCells, rowProblem } from '../read-cells.ts';
import { asideReason } from '../rows-aside.ts';
import { activityStatusWords, readChoice } from '../values/read-choice.ts';
import { readCount } from '../values/read-count.ts';
import { readDay } from '../values/read-day.ts';
import { readLine, readNote } from '../values/read-text.ts';
import { type Reading, read, unread } from '../values/reading.ts';

const MOST_PEOPLE = 1_000_000;

/** A target by its name, or by enough of it that only one is meant. */
export function targetFinder(targets: readonly { id: string; name: string }[]) {
  const folded = targets.map(({ id, name }) => ({ id, name: fold(name) }));
  return (text: string): Reading<string> => {
    const wanted = fold(text);
    const exact = folded.filter(({ name }) => name === wanted);
    const found =
      exact.length > 0 ? exact : folded.filter(({ name }) => name.includes(wanted) || wanted.includes(name));
    const [only, other] = found;
    if (!only) return unread('unknown-target');
    return other ? unread('ambiguous') : read(only.id);
  };
}

export type KnownActivities = {
  year: number;
  targets: readonly { id: string; name: string }[];
  activities: readonly { id: string; title: string; date: string; place: string }[];
};

export function activityReaders({ year, targets }: KnownActivities): Readers {
  const target = targetFinder(targets);
  return {
    title: (cell) => readLine(textOfCell(cell)),
    date: (cell) => readDay(cell, { year, around: year }),
    target: (cell) => target(textOfCell(cell)),
    place: (cell) => readLine(textOfCell(cell)),
    audience: (cell) => readCount(cell, MOST_PEOPLE),
    status: (cell) => readChoice(textOfCell(cell), activityStatusWords),
    note: (cell) => readNote(textOfCell(cell)),
  };
}

/** The same activity: its title on the same day at the same place. */
const keyOf = (fields: Readonly<Record<string, unknown>>) =>
  `${fold(String(fields.title))}|${fields.date}|${fold(String(fields.place ?? ''))}`;

export function knownActivityKeys(known: KnownActivities): Map<string, string | null> {
  return new Map(known.activities.map((activity) => [keyOf(activity), activity.id]));
}

export type ActivityContext = {
  readers: Readers;
  known: Map<string, string | null>;
  duplicates: DuplicateChoice;
};

export function readActivityRow(
  row: number,
  cells: SheetRow,
  mapping: Mapping,
  context: ActivityContext,
  headings: string | null,
): RowResult {
  const filled = cells.map((cell) => textOfCell(cell).trim()).filter((text) => text !== '');
  if (filled.length === 0) return null;
  const aside = asideReason('activities', cells, mapping, headings);
  if (aside) return { leftOut: aside, text: quoted(filled.join(' · ')) };
  const { values, problems } = readCells(row, cells, mapping, context.readers);
  if (values.size === 0 && problems.length === 0) return null;
  for (const field of ['title', 'date'] as const) {
    const said = values.get(field);
    if ((said === undefined || said === '') && !problems.some((problem) => problem.field === field))
      problems.push(rowProblem(row, cells, mapping, field, { reason: 'empty' }));
  }
  const { target: targetId, ...rest } = Object.fromEntries(values);
  const fields = targetId === undefined ? rest : { ...rest, targetId };
  const done = (outcome: 'add' | 'update' | 'skip', id: string | null): RowResult => ({
    rows: [{ row, outcome: wrongOr(outcome, problems), fields, targetId: id, problems }],
  });
  if (problems.length > 0) return done('add', null);
  const same = context.known.get(keyOf(fields));
  if (same !== undefined && context.duplicates !== 'add')
    return done(context.duplicates === 'update' && same !== null ? 'update' : 'skip', same);
  context.known.set(keyOf(fields), null);
  return done('add', null);
}
