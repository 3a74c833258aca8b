import type { DuplicateChoice, ImportProblem } from '../../../shared/contract/imports.ts';
import { limits } from '../../../shared/limits.ts';
import { type SheetRow, textOfCell } from '../../../shared/sheets.ts';
import { addMinutes, type LocalDate, type LocalDateTime } from '../../../shared/time/local-time.ts';
import { writtenSpan } from '../../../shared/time/written-span.ts';
import type { Mapping } from '../import-fields.ts';
import { type RowResult, wrongOr } from '../imported-row.ts';
import { quoted, type Readers, readCells, rowProblem } from '../read-cells.ts';
import { asideReason } from '../rows-aside.ts';
import { type ClockSpan, readCallMinutes, readClockSpan, readMinute } from '../values/read-call-time.ts';
import { callKindWords, callStatusWords, readChoice } from '../values/read-choice.ts';
import { readMoment } from '../values/read-clock.ts';
import { readCount } from '../values/read-count.ts';
import { readDay } from '../values/read-day.ts';
import { readLine, readNote } from '../values/read-text.ts';
import { type Reading, read, unread } from '../values/reading.ts';
import { itemFinder, type KnownMember, peopleFinder, placeFinder } from './call-finders.ts';
import { type KnownProduction, productionFinder } from './slot-finders.ts';

export type KnownCalls = {
  year: number;
  /** Where the calls go that name no production; null for the house itself. */
  productionId: string | null;
  productions: readonly KnownProduction[];
  places: readonly { id: string; name: string }[];
  people: readonly KnownMember[];
  /** The items of one production, asked for when a row names one. */
  itemsOf: (productionId: string) => readonly { id: string; names: readonly string[] }[];
  calls: readonly {
    id: string;
    productionId: string | null;
    placeId: string | null;
    kind: string;
    startsAt: string;
  }[];
};

const MOST_LISTED = 100;

/** The parts of a cell, by semicolon or line; people by comma too. One that is said twice is a slip. */
function listOf(text: string, by: RegExp): Reading<string[]> {
  const parts = text
    .split(by)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  if (parts.length > MOST_LISTED) return unread('too-many', MOST_LISTED);
  return read(parts);
}

export function callReaders(known: KnownCalls): Readers {
  const days = { year: known.year, around: known.year };
  const [production, place, people] = [
    productionFinder(known.productions),
    placeFinder(known.places),
    peopleFinder(known.people),
  ];
  return {
    date: (cell) => readDay(cell, days),
    startClock: readClockSpan,
    endClock: readMinute,
    startsAt: (cell) => readMoment(cell, days),
    minutes: readCallMinutes,
    callKind: (cell) => readChoice(textOfCell(cell), callKindWords),
    production: (cell) => production(textOfCell(cell).trim()),
    place: (cell) => place(textOfCell(cell).trim()),
    items: (cell) => listOf(textOfCell(cell), /[;\n]/),
    added: (cell) => {
      const { value: names, problem } = listOf(textOfCell(cell), /[,;\n]/);
      if (!names) return { ...(problem ? { problem } : {}) };
      const ids: string[] = [];
      for (const name of names) {
        const found = people.some(name);
        if (found.value === undefined)
          return found.problem ? { problem: { ...found.problem, text: quoted(name) } } : {};
        ids.push(...found.value);
      }
      return new Set(ids).size < ids.length ? unread('twice') : read(ids);
    },
    castNumber: (cell) => {
      const { value } = readCount(textOfCell(cell).replace(/^\s*kíp\s*/iu, ''), 9, 1);
      return value === undefined ? unread('not-a-choice') : read(value);
    },
    title: (cell) => readLine(textOfCell(cell)),
    callStatus: (cell) => readChoice(textOfCell(cell), callStatusWords),
    note: (cell) => readNote(textOfCell(cell)),
  };
}

export type CallContext = {
  known: KnownCalls;
  readers: Readers;
  duplicates: DuplicateChoice;
  /** Of the plan and of the rows above; null for a row of this sheet. */
  byKey: Map<string, string | null>;
  /** Finders of items by production, made when first needed. */
  items: Map<string, ReturnType<typeof itemFinder>>;
};

/** The same call: its kind in the same production and place at the same time. */
const keyOf = (call: { productionId: unknown; placeId: unknown; kind: unknown; startsAt: unknown }) =>
  `${call.productionId ?? ''} ${call.placeId ?? ''} ${call.kind} ${call.startsAt}`;

export function callContext(known: KnownCalls, duplicates: DuplicateChoice): CallContext {
  return {
    known,
    readers: callReaders(known),
    duplicates,
    byKey: new Map(known.calls.map((call) => [keyOf(call), call.id])),
    items: new Map(),
  };
}

type Add = (field: string, problem: Pick<ImportProblem, 'reason' | 'limit'>) => void;
type Values = ReadonlyMap<string, unknown>;

/** When it begins and how long it takes; what is missing or goes backwards is said where it stands. */
function timesOf(values: Values, mapping: Mapping, add: Add): { startsAt?: LocalDateTime; minutes?: number } {
  const clock = values.get('startClock') as ClockSpan | undefined;
  const date = values.get('date') as LocalDate | undefined;
  let startsAt = values.get('startsAt') as LocalDateTime | undefined;
  let start = startsAt === undefined ? undefined : minuteOf(startsAt);
  if (startsAt === undefined) {
    if (mapping.includes('startsAt') && !mapping.includes('date')) add('startsAt', { reason: 'empty' });
    else {
      if (date === undefined) add('date', { reason: 'empty' });
      if (clock === undefined) add('startClock', { reason: 'empty' });
    }
    start = clock?.start;
    if (date !== undefined && start !== undefined)
      startsAt = addMinutes(`${date}T00:00` as LocalDateTime, start);
  }
  const end = (values.get('endClock') as number | undefined) ?? clock?.end ?? undefined;
  let minutes = values.get('minutes') as number | undefined;
  if (end !== undefined && start !== undefined) {
    const field = values.has('endClock') ? 'endClock' : 'startClock';
    const span = writtenSpan(start, end);
    if ('minutes' in span) minutes = span.minutes;
    else if (span.refused === 'tooShort') add(field, { reason: 'ends-before-start' });
    else add(field, { reason: 'call-too-long', limit: limits.callMinutes / 60 });
  }
  return { ...(startsAt === undefined ? {} : { startsAt }), ...(minutes === undefined ? {} : { minutes }) };
}

const minuteOf = (at: LocalDateTime) => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));

function itemIdsOf(
  titles: readonly string[],
  productionId: string | null,
  context: CallContext,
  add: Add,
): string[] {
  if (productionId === null) {
    add('items', { reason: 'unknown-item' });
    return [];
  }
  const find = context.items.get(productionId) ?? itemFinder(context.known.itemsOf(productionId));
  context.items.set(productionId, find);
  const ids = titles.flatMap((title) => {
    const { value, problem } = find(title);
    if (problem) add('items', problem);
    return value ?? [];
  });
  if (new Set(ids).size < ids.length) add('items', { reason: 'twice' });
  return ids;
}

export function readCallRow(
  row: number,
  cells: SheetRow,
  mapping: Mapping,
  context: CallContext,
  headings: string | null,
): RowResult {
  const filled = cells.map((cell) => textOfCell(cell).trim()).filter((text) => text !== '');
  if (filled.length === 0) return null;
  const aside = asideReason('calls', cells, mapping, headings);
  if (aside) return { leftOut: aside, text: quoted(filled.join(' · ')) };
  const { values, problems } = readCells(row, cells, mapping, context.readers);
  if (values.size === 0 && problems.length === 0) return null;
  const add: Add = (field, problem) => {
    if (!problems.some((known) => known.field === field))
      problems.push(rowProblem(row, cells, mapping, field, problem));
  };
  const { startsAt, minutes } = timesOf(values, mapping, add);
  const named = values.get('production') as { productionId: string } | undefined;
  const productionId =
    named?.productionId ?? (mapping.includes('production') ? null : context.known.productionId);
  const titles = (values.get('items') as string[] | undefined) ?? [];
  // A production that is not known makes its items unknown too; the one sentence about it is enough.
  const wrongProduction = problems.some(({ field }) => field === 'production');
  const itemIds = titles.length > 0 && !wrongProduction ? itemIdsOf(titles, productionId, context, add) : [];
  const kind = values.get('callKind') ?? 'rehearsal';
  const fields: Record<string, unknown> = {
    productionId,
    kind,
    startsAt,
    ...(minutes === undefined ? {} : { durationMinutes: minutes }),
    ...(values.has('place') ? { placeId: values.get('place') } : {}),
    ...(itemIds.length > 0 ? { itemIds } : {}),
    ...(values.has('added') ? { added: values.get('added') } : {}),
    ...(values.has('castNumber') ? { castNumber: values.get('castNumber') } : {}),
    ...(values.has('title') ? { title: values.get('title') } : {}),
    ...(values.has('callStatus') ? { status: values.get('callStatus') } : {}),
    ...(values.has('note') ? { note: values.get('note') } : {}),
  };
  const done = (outcome: 'add' | 'update' | 'skip', targetId: string | null): RowResult => ({
    rows: [{ row, outcome: wrongOr(outcome, problems), fields, targetId, problems }],
  });
  if (problems.length > 0) return done('add', null);
  const key = keyOf({ productionId, placeId: fields.placeId, kind, startsAt });
  const same = context.byKey.get(key);
  if (same !== undefined && context.duplicates !== 'add')
    return done(context.duplicates === 'update' && same !== null ? 'update' : 'skip', same);
  context.byKey.set(key, null);
  return done('add', null);
}
