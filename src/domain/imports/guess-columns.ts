import { fold } from '../../shared/text/fold.ts';
import type { Mapping } from './import-fields.ts';
import { itemGenres } from './item-genres.ts';
import { cellSeconds, isBareNumber } from './values/read-length.ts';

const COUNTER = /^(?:\d{1,3}|[ivxlc]{1,6})[.)]?$/i;

/** The columns of a running order without headings: an STT, the title, a column of lengths, and by place what is left. */
export function guessItemColumns(rows: readonly (readonly string[])[]): Mapping {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const column = (at: number) => rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  const counters = rows.filter((row) => row.filter((cell) => cell !== '').length > 1).map((row) => row[0]);
  const numbers = counters.filter((cell) => cell !== undefined && cell !== '');
  const counted = numbers.length > 0 && numbers.every((cell) => COUNTER.test(cell ?? ''));
  const title = counted ? 1 : 0;
  const columns: (string | null)[] = Array.from({ length: width }, () => null);
  if (counted) columns[0] = 'counter';
  columns[title] = 'title';
  const duration = durationColumn(width, title, column);
  if (duration !== null) columns[duration] = 'durationSeconds';
  const rest = columns.map((_each, at) => at).filter((at) => at > title && at !== duration);
  const lone = rest.length === 1 ? rest[0] : undefined;
  const names =
    lone !== undefined && !column(lone).some(isGenre)
      ? ['performers']
      : ['genre', 'performers', 'author', 'note'];
  names.forEach((name, i) => {
    const at = rest[i];
    if (at !== undefined) columns[at] = name;
  });
  return columns;
}

const genres = new Set(itemGenres.map(fold));

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
