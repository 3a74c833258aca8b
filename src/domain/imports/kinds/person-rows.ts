import type { DuplicateChoice } from '../../../shared/contract/imports.ts';
import type { honours } from '../../../shared/contract/people.ts';
import { type SheetCell, type SheetRow, textOfCell } from '../../../shared/sheets.ts';
import { fold } from '../../../shared/text/fold.ts';
import { nameKey } from '../../../shared/text/name-key.ts';
import type { Mapping } from '../import-fields.ts';
import { type RowResult, wrongOr } from '../imported-row.ts';
import { quoted, type Readers, readCells, rowProblem } from '../read-cells.ts';
import { asideReason } from '../rows-aside.ts';
import { honourWords, readChoice } from '../values/read-choice.ts';
import { readDay } from '../values/read-day.ts';
import { readLine, readNames, readNote } from '../values/read-text.ts';

type Honour = Exclude<(typeof honours)[number], ''>;

/** An honour before a name, short or in full: `NSƯT Lê B`, `Nghệ sĩ ưu tú Lê B`, `NS.ƯT Lê B`. */
const HONOURED =
  /^(NS\.?\s?[NƯU]\.?[DT]|NN\.?\s?[NƯU]\.?[DT]|nghệ sĩ (?:nhân dân|ưu tú)|nghệ nhân (?:nhân dân|ưu tú))[.:]?\s+(?=\S)/iu;

/** Splits an honour off a name. */
export function splitHonour(name: string): { honour: Honour | null; name: string } {
  const match = HONOURED.exec(name);
  const said = match?.[1] ?? '';
  const { value = null } =
    said === ''
      ? {}
      : readChoice(
          said.replace(/[.\s]/g, (c) => (c === '.' ? '' : c)),
          honourWords,
        );
  return value === null
    ? { honour: null, name }
    : { honour: value, name: name.slice(match?.[0].length).trim() };
}

/** Mobile numbers lose their first zero where a spreadsheet takes them for numbers. */
function readPhone(cell: SheetCell) {
  const text = textOfCell(cell);
  return readLine(
    typeof cell !== 'string' && cell.kind === 'number' && /^[1-9]\d{8}$/.test(text) ? `0${text}` : text,
  );
}

export function personReaders(year: number): Readers {
  const days = { year, around: year };
  return {
    name: (cell) => readLine(textOfCell(cell)),
    honour: (cell) => readChoice(textOfCell(cell), honourWords),
    stageName: (cell) => readLine(textOfCell(cell)),
    groups: (cell) => readNames(textOfCell(cell)),
    jobs: (cell) => readNames(textOfCell(cell)),
    roleTypes: (cell) => readNames(textOfCell(cell)),
    phone: readPhone,
    // A birthday says its year, and of two figures it is one that was.
    birthDate: (cell) => readDay(cell, { year: null, around: year - 10 }),
    activeFrom: (cell) => readDay(cell, days),
    activeTo: (cell) => readDay(cell, days),
    note: (cell) => readNote(textOfCell(cell)),
    sortName: (cell) => readLine(textOfCell(cell)),
  };
}

type KnownPerson = { id: string | null; birthDate: string | null };

/** The people that a row is compared with: those of the plan, and those of the rows above it. */
export type KnownPeople = {
  find(name: string, birthDate: string | null): KnownPerson | undefined;
  add(name: string, person: KnownPerson): void;
};

/**
 * The same person: the same name, unless both birthdays are known and differ; or a name that differs in marks only, with
 * the same birthday.
 */
export function knownPeople(
  people: readonly { id: string; name: string; birthDate: string | null }[],
): KnownPeople {
  const byName = new Map<string, KnownPerson[]>();
  const byFolded = new Map<string, KnownPerson>();
  const put = (name: string, person: KnownPerson) => {
    const key = nameKey(name);
    const list = byName.get(key);
    if (list) list.push(person);
    else byName.set(key, [person]);
    if (person.birthDate !== null) byFolded.set(`${fold(name)} ${person.birthDate}`, person);
  };
  for (const { id, name, birthDate } of people) put(name, { id, birthDate });
  return {
    add: put,
    find: (name, birthDate) => {
      const same = byName.get(nameKey(name)) ?? [];
      return (
        same.find((person) => person.birthDate !== null && person.birthDate === birthDate) ??
        same.find((person) => person.birthDate === null || birthDate === null) ??
        (birthDate === null ? undefined : byFolded.get(`${fold(name)} ${birthDate}`))
      );
    },
  };
}

export type PersonContext = { readers: Readers; known: KnownPeople; duplicates: DuplicateChoice };

export function readPersonRow(
  row: number,
  cells: SheetRow,
  mapping: Mapping,
  context: PersonContext,
  headings: string | null,
): RowResult {
  const filled = cells.map((cell) => textOfCell(cell).trim()).filter((text) => text !== '');
  if (filled.length === 0) return null;
  const aside = asideReason('people', cells, mapping, headings);
  if (aside) return { leftOut: aside, text: quoted(filled.join(' · ')) };
  const { values, problems } = readCells(row, cells, mapping, context.readers);
  if (values.size === 0 && problems.length === 0) return null;
  const split = splitHonour(String(values.get('name') ?? ''));
  if (split.name === '' && !problems.some(({ field }) => field === 'name'))
    problems.push(rowProblem(row, cells, mapping, 'name', { reason: 'empty' }));
  const fields: Record<string, unknown> = { ...Object.fromEntries(values), name: split.name };
  if (split.honour !== null && fields.honour === undefined) fields.honour = split.honour;
  const { activeFrom, activeTo } = fields;
  if (typeof activeFrom === 'string' && typeof activeTo === 'string' && activeTo < activeFrom)
    problems.push(rowProblem(row, cells, mapping, 'activeTo', { reason: 'ends-before' }));
  const birthDate = typeof fields.birthDate === 'string' ? fields.birthDate : null;
  const done = (outcome: 'add' | 'update' | 'skip', targetId: string | null): RowResult => ({
    rows: [{ row, outcome: wrongOr(outcome, problems), fields, targetId, problems }],
  });
  if (problems.length > 0) return done('add', null);
  const same = context.known.find(split.name, birthDate);
  if (same && context.duplicates !== 'add') {
    // What an earlier row of this sheet brings is not there yet to be changed.
    const update = context.duplicates === 'update' && same.id !== null;
    return done(update ? 'update' : 'skip', same.id);
  }
  context.known.add(split.name, { id: null, birthDate });
  return done('add', null);
}
