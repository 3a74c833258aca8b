import type { DuplicateChoice, ImportProblem } from '../../../shared/contract/imports.ts';
import { type SheetRow, textOfCell } from '../../../shared/sheets.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import type { Mapping } from '../import-fields.ts';
import { type RowResult, wrongOr } from '../imported-row.ts';
import { quoted, type Readers, readCells, rowProblem } from '../read-cells.ts';
import { asideReason } from '../rows-aside.ts';
import { readChoice, readRun, slotModeWords, slotStatusWords } from '../values/read-choice.ts';
import { momentOf, readClock, readMoment } from '../values/read-clock.ts';
import { readDay } from '../values/read-day.ts';
import { readSlotLength } from '../values/read-length.ts';
import { readLine, readNote } from '../values/read-text.ts';
import { read, unread } from '../values/reading.ts';
import {
  channelFinder,
  type KnownChannel,
  type KnownPart,
  type KnownProduction,
  partNumbers,
  productionFinder,
} from './slot-finders.ts';

export type KnownSlots = {
  year: number;
  /** Where the slots go that name no production. */
  productionId: string | null;
  productions: readonly KnownProduction[];
  channels: readonly KnownChannel[];
  parts: readonly KnownPart[];
  slots: readonly { id: string; code: string; channelId: string; startsAt: string }[];
};

export function slotReaders(known: KnownSlots): Readers {
  const days = { year: known.year, around: known.year };
  const [channel, production] = [channelFinder(known.channels), productionFinder(known.productions)];
  return {
    production: (cell) => production(textOfCell(cell).trim()),
    channel: (cell) => channel(textOfCell(cell)),
    day: (cell) => readDay(cell, days),
    clock: readClock,
    moment: (cell) => readMoment(cell, days),
    durationSeconds: readSlotLength,
    actualSeconds: readSlotLength,
    run: (cell) => readRun(textOfCell(cell)),
    mode: (cell) => readChoice(textOfCell(cell), slotModeWords),
    status: (cell) => readChoice(textOfCell(cell), slotStatusWords),
    part: (cell) => {
      const numbers = partNumbers(textOfCell(cell).trim());
      return numbers === null ? unread('unknown-part') : read(numbers);
    },
    fileName: (cell) => readLine(textOfCell(cell)),
    fileFormat: (cell) => readLine(textOfCell(cell)),
    dueDate: (cell) => readDay(cell, days),
    deliveredDate: (cell) => readDay(cell, days),
    receivedBy: (cell) => readLine(textOfCell(cell)),
    documentNumber: (cell) => readLine(textOfCell(cell)),
    rights: (cell) => readLine(textOfCell(cell)),
    contact: (cell) => readLine(textOfCell(cell)),
    note: (cell) => readNote(textOfCell(cell)),
    code: (cell) => readLine(textOfCell(cell)),
  };
}

export type SlotContext = {
  known: KnownSlots;
  readers: Readers;
  duplicates: DuplicateChoice;
  /** Of the plan and of the rows above; null for a row of this sheet. */
  byCode: Map<string, string | null>;
  byPlace: Map<string, string | null>;
  partIds: ReadonlyMap<string, string>;
};

const placeKey = (channelId: unknown, startsAt: unknown) => `${channelId} ${startsAt}`;

export function slotContext(known: KnownSlots, duplicates: DuplicateChoice): SlotContext {
  return {
    known,
    readers: slotReaders(known),
    duplicates,
    byCode: new Map(known.slots.map((slot) => [slot.code, slot.id])),
    byPlace: new Map(known.slots.map((slot) => [placeKey(slot.channelId, slot.startsAt), slot.id])),
    partIds: new Map(known.parts.map((part) => [`${part.productionId} ${part.number}`, part.id])),
  };
}

type Add = (field: string, problem: Pick<ImportProblem, 'reason' | 'limit'>) => void;

/** Day and time, from one column or two. */
function startOf(values: ReadonlyMap<string, unknown>, mapping: Mapping, add: Add): string | undefined {
  const moment = values.get('moment');
  if (typeof moment === 'string') return moment;
  const [day, clock] = [values.get('day'), values.get('clock')];
  if (typeof day === 'string' && typeof clock === 'number') return momentOf(day as LocalDate, clock);
  if (mapping.includes('moment') && !mapping.includes('day')) add('moment', { reason: 'empty' });
  else {
    if (day === undefined) add('day', { reason: 'empty' });
    if (clock === undefined) add('clock', { reason: 'empty' });
  }
  return undefined;
}

function partsOf(
  values: ReadonlyMap<string, unknown>,
  productionId: string,
  context: SlotContext,
  add: Add,
): string[] | undefined {
  const said = (values.get('production') as { parts: string } | undefined)?.parts ?? '';
  const numbers = (values.get('part') as number[] | undefined) ?? partNumbers(said) ?? [];
  if (numbers.length === 0) return undefined;
  const ids = numbers.map((number) => context.partIds.get(`${productionId} ${number}`));
  const found = ids.filter((id) => id !== undefined);
  if (found.length < ids.length) add(values.has('part') ? 'part' : 'production', { reason: 'unknown-part' });
  return found;
}

/** Fields that go to a slot as they were read. */
const plain = [
  'durationSeconds',
  'actualSeconds',
  'mode',
  'status',
  'fileName',
  'fileFormat',
  'dueDate',
  'deliveredDate',
  'receivedBy',
  'documentNumber',
  'rights',
  'contact',
  'note',
  'code',
] as const;

export function readSlotRow(
  row: number,
  cells: SheetRow,
  mapping: Mapping,
  context: SlotContext,
  headings: string | null,
): RowResult {
  const filled = cells.map((cell) => textOfCell(cell).trim()).filter((text) => text !== '');
  if (filled.length === 0) return null;
  const aside = asideReason('slots', cells, mapping, headings);
  if (aside) return { leftOut: aside, text: quoted(filled.join(' · ')) };
  const { values, problems } = readCells(row, cells, mapping, context.readers);
  if (values.size === 0 && problems.length === 0) return null;
  const add: Add = (field, problem) => {
    if (!problems.some((known) => known.field === field))
      problems.push(rowProblem(row, cells, mapping, field, problem));
  };
  const named = values.get('production') as { productionId: string } | undefined;
  const productionId = mapping.includes('production') ? named?.productionId : context.known.productionId;
  if (!productionId) add('production', { reason: 'empty' });
  const channelId = values.get('channel');
  if (channelId === undefined) add('channel', { reason: 'empty' });
  const startsAt = startOf(values, mapping, add);
  if (!values.has('durationSeconds')) add('durationSeconds', { reason: 'empty' });
  const partIds = productionId ? partsOf(values, productionId, context, add) : undefined;
  const fields: Record<string, unknown> = { productionId, channelId, startsAt };
  for (const field of plain) if (values.has(field)) fields[field] = values.get(field);
  const run = values.get('run') as { run: string; repeatNumber: number | null } | undefined;
  if (run) Object.assign(fields, run);
  if (partIds) fields.partIds = partIds;
  return { rows: [decided(fields)] };

  function decided(said: Record<string, unknown>) {
    const done = (outcome: 'add' | 'update' | 'skip', targetId: string | null) => ({
      row,
      outcome: wrongOr(outcome, problems),
      fields: said,
      targetId,
      problems,
    });
    if (problems.length > 0) return done('add', null);
    const code = typeof said.code === 'string' && said.code !== '' ? said.code : null;
    const place = placeKey(said.channelId, said.startsAt);
    const same = (code === null ? undefined : context.byCode.get(code)) ?? context.byPlace.get(place);
    const taken = code !== null && context.byCode.has(code);
    if ((same !== undefined || taken) && context.duplicates !== 'add') {
      const id = same ?? null;
      return done(context.duplicates === 'update' && id !== null ? 'update' : 'skip', id);
    }
    if (taken) {
      add('code', { reason: 'taken' });
      return done('add', null);
    }
    if (code !== null) context.byCode.set(code, null);
    context.byPlace.set(place, null);
    return done('add', null);
  }
}
