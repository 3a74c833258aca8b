import type { ItemFields } from '../../../../../shared/contract/items.ts';
import { limits } from '../../../../../shared/limits.ts';
import { fold } from '../../../../../shared/text/fold.ts';
import { parseDuration } from '../../../../../shared/time/duration.ts';
import { BARE_TOO_LONG, isBareNumber } from './field-values.ts';
import { playGenres, programmeGenres } from './suggestions.ts';

export type PastedField = Exclude<
  keyof ItemFields,
  'kind' | 'linkSeconds' | 'verses' | 'beats' | 'entryBeat' | 'mode' | 'tuning' | 'scriptText'
>;
/** The field of each column of a pasted table; null for one that is left out. */
export type PastedColumns = readonly (PastedField | null)[];

/** Words that head a column in the lists of theatres, without marks; `skip` is known and not taken over. */
const headings: Record<PastedField | 'skip', readonly string[]> = {
  title: [
    'tiet muc',
    'ten tiet muc',
    'ten',
    'ten bai',
    'ten tac pham',
    'tac pham',
    'noi dung',
    'noi dung tiet muc',
    'noi dung chuong trinh',
    'tieu de',
    'bai',
    'bai ban',
    'phan tiet muc',
    'man canh lop bai ban',
    'title',
    'item',
  ],
  genre: ['the loai', 'loai', 'loai hinh', 'loai bai', 'hinh thuc', 'genre'],
  performers: [
    'bieu dien',
    'nguoi bieu dien',
    'nghe si bieu dien',
    'don vi bieu dien',
    'nguoi ca',
    'nguoi ca vai',
    'dien vien',
    'nghe si',
    'ca si',
    'trinh bay',
    'nguoi trinh bay',
    'the hien',
    'nguoi the hien',
    'performers',
    'performer',
    'singers roles',
  ],
  durationSeconds: [
    'thoi luong',
    'thoi luong phut',
    'tl',
    'thoi gian',
    'do dai',
    'phut',
    'length',
    'duration',
  ],
  author: ['tac gia', 'soan gia', 'nhac si', 'sang tac', 'author'],
  note: ['ghi chu', 'note', 'notes'],
  responsible: ['phu trach', 'nguoi phu trach', 'in charge'],
  mcText: ['loi mc', 'loi dan mc', 'mc'],
  sound: ['am thanh', 'sound'],
  lighting: ['anh sang', 'lighting'],
  led: ['led', 'man hinh led', 'man hinh'],
  props: ['dao cu', 'props'],
  costumes: ['phuc trang', 'trang phuc', 'costumes'],
  skip: ['stt', 'so tt', 'tt', 'so thu tu', 'no', 'tu luc', 'bat dau', 'gio', 'can', 'from', 'needs'],
};

const fieldOf = new Map(
  Object.entries(headings).flatMap(([field, words]) =>
    words.map((word) => [word, field as PastedField | 'skip'] as const),
  ),
);

function headingOf(cell: string): PastedField | 'skip' | undefined {
  const words = fold(cell.replace(/\(.*?\)/g, ' '))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return fieldOf.get(words);
}

/** The columns that a header row names, in any order; null if the row is none. */
export function headerColumns(cells: readonly string[]): PastedColumns | null {
  const filled = cells.filter((cell) => cell !== '');
  const named = cells.map((cell) => (cell === '' ? undefined : headingOf(cell)));
  const known = named.filter((each) => each !== undefined).length;
  if (known === 0 || (known < filled.length && (known < 2 || known * 2 < filled.length))) return null;
  const columns = named.map((each, i) =>
    each === undefined || each === 'skip' || named.indexOf(each) !== i ? null : each,
  );
  if (!columns.includes('title')) {
    // The title goes by a word of the house's own.
    const free = cells.findIndex((cell, i) => cell !== '' && named[i] === undefined);
    if (free < 0) return null;
    columns[free] = 'title';
  }
  return columns;
}

/** Seconds of a cell in a column of lengths; null if it is none that is meant so. */
export function cellSeconds(cell: string): number | null {
  const seconds = parseDuration(cell);
  if (seconds === null || seconds > limits.durationSeconds) return null;
  return isBareNumber(cell) && seconds >= BARE_TOO_LONG ? null : seconds;
}

const COUNTER = /^(?:\d{1,3}|[ivxlc]{1,6})[.)]?$/i;

/** The columns of a table without a header: an STT, the title, a column of lengths, and by place what is left. */
export function guessedColumns(rows: readonly (readonly string[])[]): PastedColumns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const column = (at: number) => rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  const counters = rows.filter((row) => row.filter((cell) => cell !== '').length > 1).map((row) => row[0]);
  const numbers = counters.filter((cell) => cell !== undefined && cell !== '');
  const counted = numbers.length > 0 && numbers.every((cell) => COUNTER.test(cell ?? ''));
  const title = counted ? 1 : 0;
  const columns: (PastedField | null)[] = Array.from({ length: width }, () => null);
  columns[title] = 'title';
  const duration = durationColumn(width, title, column);
  if (duration !== null) columns[duration] = 'durationSeconds';
  const rest = columns.map((_each, at) => at).filter((at) => at > title && at !== duration);
  const lone = rest.length === 1 ? rest[0] : undefined;
  const names: PastedField[] =
    lone !== undefined && !column(lone).some(isGenre)
      ? ['performers']
      : ['genre', 'performers', 'author', 'note'];
  names.forEach((name, i) => {
    const at = rest[i];
    if (at !== undefined) columns[at] = name;
  });
  return columns;
}

const genres = new Set([...playGenres, ...programmeGenres].map(fold));

function isGenre(cell: string): boolean {
  return genres.has(fold(cell));
}

function durationColumn(width: number, title: number, column: (at: number) => string[]): number | null {
  const found: { at: number; marked: boolean }[] = [];
  const filled: number[] = [];
  for (let at = title + 1; at < width; at++) {
    const cells = column(at);
    if (cells.length === 0) continue;
    filled.push(at);
    const read = cells.filter((cell) => cellSeconds(cell) !== null);
    const marked = read.filter((cell) => !isBareNumber(cell)).length;
    const most = marked * 2 >= cells.length;
    if (read.length === cells.length || most) found.push({ at, marked: marked > 0 });
  }
  const clear = found.findLast((each) => each.marked);
  if (clear) return clear.at;
  const last = found.at(-1);
  return last && (found.length === 1 || last.at === filled.at(-1)) ? last.at : null;
}
