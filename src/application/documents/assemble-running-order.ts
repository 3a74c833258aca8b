import { compareCueNumbers } from '../../domain/cues/index.ts';
import { type Outline, type OutlineNode, slotFit } from '../../domain/productions/index.ts';
import type { Slot } from '../../shared/contract/broadcast.ts';
import type { Cue } from '../../shared/contract/cues.ts';
import type { DocumentOptions } from '../../shared/contract/documents.ts';
import type { Item, ItemKind } from '../../shared/contract/items.ts';
import type { CrewMember, Role } from '../../shared/contract/people.ts';
import type { Production, ProductionPart } from '../../shared/contract/productions.ts';
import { formatClock, parseClock } from '../../shared/time/clock.ts';
import { formatDuration } from '../../shared/time/duration.ts';
import { secondsOfDay } from '../../shared/time/local-time.ts';
import { cueNotes } from './cue-notes.ts';
import { type Issue, joinText, productionKindWords, showCallerOf } from './labels.ts';
import { numberTitle, type OutlineRow, outlineRows } from './outline-rows.ts';
import {
  type PaperFigure,
  type RunningOrderColumn,
  type RunningOrderEntry,
  type RunningOrderPaper,
  type RunningOrderRow,
  runningOrderColumns,
} from './papers.ts';
import { performersOf } from './performers.ts';
import { whenAndWhere } from './when-and-where.ts';

export type RunningOrderInput = Issue & {
  organisationName: string;
  production: Production;
  outline: Outline;
  parts: ProductionPart[];
  /** The slot that the running order is measured against, if one is chosen. */
  slot: Slot | null;
  cues: Cue[];
  crew: CrewMember[];
  /** With them, roles are followed by who plays them. */
  roles?: Role[];
  options?: DocumentOptions<'running-order'> | undefined;
};

/** What performers read: the order, who, in what costume. */
const shortColumns: readonly RunningOrderColumn[] = ['title', 'performers', 'mc', 'costumes', 'note'];

/** Kịch bản đường dây from the plan's records. Every title of the outline is in it. */
export function assembleRunningOrder(input: RunningOrderInput): RunningOrderPaper {
  const { production, outline, options = {} } = input;
  const curtain = clockStart(production, options.clockStart);
  const notes = cueNotes(input.cues.toSorted((a, b) => compareCueNumbers(a.number, b.number)));
  const performers = performersOf(input.roles ?? []);
  const columns = columnsFor(options);
  let count = 0;
  const rows = outlineRows(outline, input.parts).flatMap((row): RunningOrderRow[] => {
    if (row.kind === 'part') return [partBand(row, curtain)];
    if (row.kind === 'band') return bandRows(row, curtain, notes);
    count += 1;
    return [entry(row, String(count), curtain, notes, performers)];
  });
  return {
    document: 'running-order',
    head: {
      organisation: input.organisationName,
      title: 'Kịch bản đường dây',
      subject: production.title,
      subjectKind: productionKindWords(production),
      lines: [
        ...whenAndWhere(production, input.slot),
        ...(options.clockStart === undefined ? [] : [`giờ tính từ ${options.clockStart}`]),
      ],
      version: input.version,
      printedAt: input.printedAt,
    },
    figures: figures(input),
    showCaller: showCallerOf(input.crew),
    columns,
    rows: rows.flatMap((row) => shown(row, columns)),
  };
}

/** A row without what the paper has no column for, so that its version does not rise with what it does not say. */
function shown(row: RunningOrderRow, columns: readonly RunningOrderColumn[]): RunningOrderRow[] {
  if (row.kind === 'band') return [row];
  const hidden = runningOrderColumns.filter((column) => !columns.includes(column));
  const entry = { ...row, ...Object.fromEntries(hidden.map((column) => [column, ''])) };
  const says = columns.some((column) => column !== 'title' && entry[column] !== '');
  return row.number !== '' || says ? [entry] : [];
}

/** Seconds of the day that the show's first second has. */
function clockStart(production: Production, chosen: string | undefined): number {
  if (chosen !== undefined) return parseClock(chosen) ?? 0;
  return production.startsAt === null ? 0 : secondsOfDay(production.startsAt);
}

function columnsFor({ columns, withMc }: DocumentOptions<'running-order'>): RunningOrderColumn[] {
  return runningOrderColumns.filter(
    (column) =>
      (columns !== 'short' || shortColumns.includes(column)) && (withMc !== false || column !== 'mc'),
  );
}

function figures({ outline, parts, slot }: RunningOrderInput): PaperFigure[] {
  const figure = (label: string, seconds: number) => ({ label, seconds, text: formatDuration(seconds) });
  if (slot === null) return [figure('Kịch bản', outline.totalSeconds)];
  const carried = parts.filter((part) => slot.partIds.includes(part.id));
  const fit = slotFit(outline, carried, slot.durationSeconds);
  return [
    figure('Kịch bản', fit.contentSeconds),
    figure('Kế hoạch', fit.slotSeconds),
    fit.overSeconds > 0 ? figure('Vượt', fit.overSeconds) : figure('Còn', -fit.overSeconds),
  ];
}

const clock = (curtain: number, seconds: number) => ({
  startSeconds: curtain + seconds,
  start: formatClock(curtain + seconds),
});
const length = (seconds: number) => ({ seconds, duration: formatDuration(seconds) });

function partBand(row: OutlineRow & { kind: 'part' }, curtain: number): RunningOrderRow {
  const { title, depth } = row;
  return {
    kind: 'band',
    depth,
    title,
    note: '',
    ...clock(curtain, row.startSeconds),
    ...length(row.seconds),
  };
}

/** A note or name beyond this many characters does not go on a band. */
const bandNoteLimit = 110;

/**
 * A band, and below it a row without number for what the màn or cảnh itself asks of the departments. Where that is no
 * more than a short note or who is in charge, it stands on the band.
 */
function bandRows(row: OutlineRow & { kind: 'band' }, curtain: number, notes: Notes): RunningOrderRow[] {
  const { node, title, depth } = row;
  const own = ownTexts(row, notes);
  const { note, responsible } = node.item;
  const short =
    own !== null &&
    note.length + responsible.length <= bandNoteLimit &&
    !note.includes('\n') &&
    own.note === note &&
    columnsWithout(own).every((text) => text === '');
  const said = short ? [note, responsible === '' ? '' : `phụ trách: ${responsible}`] : [];
  const band: RunningOrderRow = {
    kind: 'band',
    depth,
    title,
    note: joinText([...said, overrideNote(node)], ' · '),
    ...clock(curtain, node.startSeconds),
    ...length(node.seconds),
  };
  return own === null || short ? [band] : [band, own];
}

const columnsWithout = ({
  mc,
  sound,
  lighting,
  led,
  props,
  costumes,
  genre,
  author,
  performers,
}: RunningOrderEntry) => [mc, sound, lighting, led, props, costumes, genre, author, performers];

/** The set length holds for the clock; the band says by how much the sum of what lies below differs from it. */
function overrideNote(node: OutlineNode): string {
  const last = node.children.at(-1);
  if (!node.overridden || !last) return '';
  const sum = last.startSeconds + last.seconds + last.item.linkSeconds - node.startSeconds;
  const over = sum - node.seconds;
  return `mục con ${formatDuration(sum)}, ${over > 0 ? 'vượt' : 'còn'} ${formatDuration(Math.abs(over))}`;
}

type Notes = ReturnType<typeof cueNotes>;

const texts = {
  mc: 'mcText',
  sound: 'sound',
  lighting: 'lighting',
  led: 'led',
  props: 'props',
  costumes: 'costumes',
  note: 'note',
} as const;
type TextColumn = keyof typeof texts;
const textColumns = Object.keys(texts) as TextColumn[];

/** What the departments do in these items, with the numbers of their cues: `rọi mép trái; cue 4, 6`. */
function departmentTexts(nodes: readonly OutlineNode[], notes: Notes): Record<TextColumn, string> {
  const called = notes(nodes.map((node) => node.item.id));
  const cell = (column: TextColumn) => {
    const said = nodes.map((node) => node.item[texts[column]]).filter((text) => text !== '');
    const separator = /[.!?…]$/.test(said.at(-1) ?? '') ? ' ' : '; ';
    return joinText([said.join('\n'), called[column]], separator);
  };
  return Object.fromEntries(textColumns.map((column) => [column, cell(column)])) as Record<
    TextColumn,
    string
  >;
}

function firstOf(nodes: readonly OutlineNode[], read: (node: OutlineNode) => string): string {
  const own = nodes[0] ? read(nodes[0]) : '';
  return own !== '' ? own : [...new Set(nodes.map(read).filter((text) => text !== ''))].join(', ');
}

function entry(
  row: OutlineRow & { kind: 'entry' },
  number: string,
  curtain: number,
  notes: Notes,
  performers: (item: Item) => string,
): RunningOrderEntry {
  const { node, title, depth, inner } = row;
  const nodes = [node, ...inner];
  return {
    kind: 'entry',
    depth,
    number,
    title,
    ...clock(curtain, node.startSeconds),
    ...length(node.seconds),
    numbers: inner.map((child) => numberTitle(child.item)),
    genre: firstOf([node], (each) => each.item.genre),
    performers: firstOf(nodes, (each) => performers(each.item)),
    author: firstOf(nodes, (each) => each.item.author),
    responsible: firstOf(nodes, (each) => each.item.responsible),
    ...departmentTexts(nodes, notes),
  };
}

const wholeTitle: Partial<Record<ItemKind, string>> = {
  act: 'Chung cả hồi',
  curtain: 'Chung cả màn',
  scene: 'Chung cả cảnh',
};

/** What a màn or cảnh itself asks of the departments, as a row without number; null if nothing. */
function ownTexts(row: OutlineRow & { kind: 'band' }, notes: Notes): RunningOrderEntry | null {
  const { item } = row.node;
  const cells = departmentTexts([row.node], notes);
  const { genre, author, responsible } = item;
  const performers = item.performers;
  if ([...Object.values(cells), genre, author, responsible, performers].every((text) => text === ''))
    return null;
  return {
    kind: 'entry',
    depth: row.depth + 1,
    number: '',
    startSeconds: null,
    start: '',
    seconds: null,
    duration: '',
    title: wholeTitle[item.kind] ?? 'Chung',
    numbers: [],
    genre,
    performers,
    author,
    responsible,
    ...cells,
  };
}
