import type { ItemKind, NewItem } from '../../../shared/contract/items.ts';
import { type SheetRow, textOfCell } from '../../../shared/sheets.ts';
import { nestByKind } from '../../productions/index.ts';
import type { Mapping } from '../import-fields.ts';
import type { ImportedRow, RowResult } from '../imported-row.ts';
import { quoted, type Readers, readCells, rowProblem } from '../read-cells.ts';
import { asideReason } from '../rows-aside.ts';
import { itemKindWords, readChoice } from '../values/read-choice.ts';
import { readCount } from '../values/read-count.ts';
import { readLength } from '../values/read-length.ts';
import { readLine, readNote, readScript } from '../values/read-text.ts';

/** Groups of a play begin with their word and a number; `Hồi ức Trường Sơn` is a title. */
const groups: readonly [RegExp, ItemKind][] = [
  [/^hồi\s+(?:\d{1,3}|[ivxlc]+)(?![\p{L}\d])/iu, 'act'],
  [/^màn\s+(?:\d{1,3}|[ivxlc]+)(?![\p{L}\d])/iu, 'curtain'],
  [/^cảnh\s+(?:\d{1,3}|[ivxlc]+)(?![\p{L}\d])/iu, 'scene'],
  [/^lớp\s+(?:\d{1,3}|[ivxlc]+)(?![\p{L}\d])/iu, 'unit'],
];
const SPEECH = /^(?:(?:lời dẫn|nói lối)(?![\p{L}\d])|thoại\s*(?:$|[:–—.-]|\d))/iu;
/** The number that the outline gives by itself; a phần keeps its own. */
const NUMBERED = /^(?:hồi|màn|cảnh|lớp)\s+(?:\d+|[ivxlc]+)\s*[–—:.-]\s*(?=\S)/iu;
/** `1.`, `a)`, `II)` before a title: the list's own count. */
const COUNTED = /^(?:\d{1,3}[.)]|[a-zđ]\)|[IVXLC]{1,6}\))\s+/u;
const ROMAN = /^[IVXLC]{1,6}\.?$/;
const PART = /^phần\s/iu;
/** Bands of a running order of ours that stand for parts of the broadcast, and rows that speak for a whole group. */
const BROADCAST_PART = /^Phần phát sóng \d+(?!\d)/;
const WHOLE_GROUP = /^Chung(?: cả (?:hồi|màn|cảnh))?$/;
/** A bài bản listed under the title of its lớp: `· Vọng cổ câu 1, 2`. */
const LISTED = /^\s*[·•]\s+/;

export const itemReaders: Readers = {
  title: (cell) => readLine(textOfCell(cell)),
  kind: (cell) => readChoice(textOfCell(cell), itemKindWords),
  genre: (cell) => readLine(textOfCell(cell)),
  performers: (cell) => readLine(textOfCell(cell)),
  durationSeconds: readLength,
  linkSeconds: readLength,
  author: (cell) => readLine(textOfCell(cell)),
  note: (cell) => readNote(textOfCell(cell)),
  responsible: (cell) => readLine(textOfCell(cell)),
  mcText: (cell) => readNote(textOfCell(cell)),
  sound: (cell) => readNote(textOfCell(cell)),
  lighting: (cell) => readNote(textOfCell(cell)),
  led: (cell) => readNote(textOfCell(cell)),
  props: (cell) => readNote(textOfCell(cell)),
  costumes: (cell) => readNote(textOfCell(cell)),
  verses: (cell) => readLine(textOfCell(cell)),
  beats: (cell) => readCount(cell, 256, 1),
  entryBeat: (cell) => readCount(cell, 256, 1),
  mode: (cell) => readLine(textOfCell(cell)),
  tuning: (cell) => readLine(textOfCell(cell)),
  scriptText: (cell) => readScript(textOfCell(cell)),
};

/** What a title says that its row is; `fallback` where it says nothing. */
export function itemKindOf(title: string, fallback: ItemKind): ItemKind {
  const group = fallback === 'item' ? undefined : groups.find(([pattern]) => pattern.test(title))?.[1];
  return group ?? (SPEECH.test(title) ? 'speech' : fallback);
}

/** The lines of a title's cell: its own, and the bài bản that stand under it. */
function titleLines(said: string): { title: string; listed: string[] } {
  const lines = said.split(/\r?\n/);
  const first = lines.findIndex((line) => LISTED.test(line));
  const own = (first < 0 ? lines : lines.slice(0, first)).join(' ').replace(/\s+/g, ' ').trim();
  const listed = first < 0 ? [] : lines.slice(first).map((line) => line.replace(LISTED, '').trim());
  return { title: own.replace(COUNTED, ''), listed: listed.filter((line) => line !== '') };
}

/** A roman numeral in the column of counts heads a section where tiết mục are counted in figures. */
function sectionTitle(title: string, cells: SheetRow, mapping: Mapping, fallback: ItemKind): string {
  const counter = mapping.indexOf('counter');
  const count = counter < 0 ? '' : textOfCell(cells[counter]).trim();
  if (fallback !== 'item' || !ROMAN.test(count) || PART.test(title)) return title;
  return `Phần ${count.replace('.', '')} – ${title}`;
}

/**
 * One row of a running order. A band across the table, only one of whose cells is filled, says its title there.
 * `fallback` is the kind of a row that says none: bài bản in a play, tiết mục in a programme.
 */
export function readItemRow(
  row: number,
  cells: SheetRow,
  mapping: Mapping,
  fallback: ItemKind,
  headings: string | null = null,
): RowResult {
  const filled = cells.map((cell) => textOfCell(cell).trim()).filter((text) => text !== '');
  if (filled.length === 0) return null;
  const aside = asideReason('items', cells, mapping, headings);
  if (aside) return { leftOut: aside, text: quoted(filled.join(' · ')) };
  const at = mapping.indexOf('title');
  const lengthAt = mapping.indexOf('durationSeconds');
  const named = at < 0 ? '' : textOfCell(cells[at]).trim();
  const bandAt = cells.findIndex((cell) => textOfCell(cell).trim() !== '');
  const band = named === '' && filled.length === 1 && bandAt !== lengthAt ? (filled[0] ?? '') : '';
  const { title: said, listed } = titleLines(named === '' ? band : named);
  if (BROADCAST_PART.test(said)) return { leftOut: 'broadcast-part', text: quoted(said) };
  // The title is read by its lines, and a band is nothing but its title.
  const source = mapping.map((field, column) =>
    field === 'title' || (band !== '' && column === bandAt) ? null : field,
  );
  const { values, problems } = readCells(row, cells, source, itemReaders);
  if (said === '') {
    if (values.size === 0) return null;
    problems.push(rowProblem(row, cells, mapping, 'title', { reason: 'empty' }));
  }
  const titled = sectionTitle(said, cells, mapping, fallback);
  const whole = readLine(titled);
  if (whole.problem) problems.push(rowProblem(row, cells, mapping, 'title', whole.problem));
  const kind = (values.get('kind') as ItemKind | undefined) ?? itemKindOf(titled, fallback);
  const bare = kind === fallback ? (whole.value ?? '') : (whole.value ?? '').replace(NUMBERED, '');
  const fields = { ...Object.fromEntries(values), kind, title: bare };
  const outcome = problems.length > 0 ? 'wrong' : 'add';
  const rows: ImportedRow[] = [{ row, outcome, fields, targetId: null, problems }];
  for (const line of listed) {
    const inner = readLine(line).value ?? '';
    const innerFields = { kind: itemKindOf(inner, 'number'), title: inner };
    rows.push({ row, outcome, fields: innerFields, targetId: null, problems: [] });
  }
  return { rows };
}

const itemOf = (row: ImportedRow) => row.fields as NewItem;

/** A group whose length is what its rows add up to says nothing of its own. */
export function withoutSums<T extends NewItem>(rows: readonly T[]): T[] {
  const parents = nestByKind(rows);
  const sums = new Map<number, number>();
  const shown: T[] = [...rows];
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row) continue;
    const sum = sums.get(at);
    if (sum !== undefined && row.durationSeconds === sum) {
      const { durationSeconds: _sum, ...rest } = row;
      shown[at] = rest as T;
    }
    const parent = parents[at] ?? null;
    if (parent !== null) sums.set(parent, (sums.get(parent) ?? 0) + (row.durationSeconds ?? sum ?? 0));
  }
  return shown;
}

/**
 * The rows of a whole running order: what a row says for its whole group goes to the group, lengths that are sums are
 * left to be summed, and each row knows how deep it lies.
 */
export function finishItems(rows: readonly ImportedRow[]): { rows: ImportedRow[]; depths: number[] } {
  const kept: ImportedRow[] = [];
  for (const row of rows) {
    const group = kept.at(-1);
    if (group && WHOLE_GROUP.test(String(row.fields.title)) && row.fields.durationSeconds === undefined) {
      const { kind: _kind, title: _title, ...said } = row.fields;
      group.fields = { ...group.fields, ...said };
      group.problems.push(...row.problems);
      if (row.outcome === 'wrong') group.outcome = 'wrong';
    } else kept.push({ ...row });
  }
  const items = withoutSums(kept.map(itemOf));
  const parents = nestByKind(items);
  const depths: number[] = [];
  items.forEach((fields, at) => {
    const parent = parents[at] ?? null;
    depths[at] = parent === null ? 0 : (depths[parent] ?? 0) + 1;
    const row = kept[at];
    if (row) row.fields = fields;
  });
  return { rows: kept, depths };
}
