import type { z } from 'zod';
import type { SeasonFileProblem } from '../errors/codes.ts';
import { PlanError } from '../errors/plan-error.ts';
import { invalidOf, type ZodIssue } from '../errors/zod-issue.ts';
import { limits } from '../limits.ts';
import { zFileBlob, zFileSeason } from './fields.ts';
import { SEASON_FILE_HEAD, SEASON_FORMAT, SEASON_FORMAT_VERSION } from './season-file.ts';
import { type StoredRow, toStoredRow } from './stored-rows.ts';
import { seasonTables } from './tables.ts';
import { upgradeSeasonFile } from './upgrade-season-file.ts';

/** A season file taken apart: rows as the database stores them, by table, the season's own row among them. */
export type SeasonFile = {
  season: { id: string; name: string };
  /** False where phone numbers, birth dates and notes of people were left out. */
  personalData: boolean;
  tables: Record<string, StoredRow[]>;
  blobs: { id: string; base64: string }[];
};

type FileObject = Record<string, unknown>;

const isObject = (value: unknown): value is FileObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gathers what is wrong; only so many places are named. */
export function problemList() {
  const problems: SeasonFileProblem[] = [];
  let count = 0;
  return {
    add(problem: SeasonFileProblem): void {
      count += 1;
      if (problems.length < limits.seasonFileProblems) problems.push(problem);
    },
    /** Throws SEASON_FILE_INVALID if anything was added. */
    assertNone(): void {
      if (count > 0) throw new PlanError('SEASON_FILE_INVALID', { problems, count });
    },
  };
}
type Problems = ReturnType<typeof problemList>;

/**
 * Reads the text of a season file: its form, every row by its own shape. What rows say about each other is for
 * `domain/season-file` to check. Throws SEASON_FILE_UNREADABLE, SEASON_FILE_NEWER or SEASON_FILE_INVALID.
 */
export function parseSeasonFile(text: string): SeasonFile {
  const file = readObject(text);
  const problems = problemList();
  checkNames(file, problems);
  const season = readRow(zFileSeason, file.season, { table: 'season', id: 'season' }, problems);
  if (typeof file.personalData !== 'boolean')
    problems.add({ table: 'personalData', id: '', field: 'personalData', reason: 'malformed' });
  const tables: Record<string, StoredRow[]> = {};
  for (const definition of seasonTables) {
    const { name, table, row } = definition;
    tables[table] = readRows(row, file[name], name, problems).map((value) => toStoredRow(definition, value));
  }
  const blobs = readRows(zFileBlob, file.blobs, 'blobs', problems);
  problems.assertNone();
  const { id, name } = season as z.infer<typeof zFileSeason>;
  tables.season = [toStoredRow({ table: 'season' }, season as FileObject)];
  return {
    season: { id, name },
    personalData: file.personalData === true,
    tables,
    blobs: blobs as z.infer<typeof zFileBlob>[],
  };
}

function readObject(text: string): FileObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadableJson(text, error);
  }
  if (!isObject(value) || !Object.hasOwn(value, 'format'))
    throw new PlanError('SEASON_FILE_UNREADABLE', { reason: 'not-a-season', where: 'format' });
  if (value.format !== SEASON_FORMAT)
    throw new PlanError('SEASON_FILE_UNREADABLE', {
      reason: 'not-a-season',
      where: `format: ${String(JSON.stringify(value.format)).slice(0, 60)}`,
    });
  const version = value.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new PlanError('SEASON_FILE_UNREADABLE', { reason: 'not-a-season', where: 'formatVersion' });
  if (version > SEASON_FORMAT_VERSION)
    throw new PlanError('SEASON_FILE_NEWER', { found: version, known: SEASON_FORMAT_VERSION });
  return upgradeSeasonFile(value);
}

/** Names the line; a text that does not end with its closing brace was cut off. */
function unreadableJson(text: string, error: unknown): PlanError {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const end = text.trimEnd();
  const started = /^\s*\{/.test(text);
  const position = at === undefined ? text.length : Number(at);
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < position; i = text.indexOf('\n', i + 1)) line += 1;
  return new PlanError('SEASON_FILE_UNREADABLE', {
    reason: started && !end.endsWith('}') ? 'truncated' : 'not-json',
    where: `line ${line}`,
  });
}

function checkNames(file: FileObject, problems: Problems): void {
  const names = [...SEASON_FILE_HEAD, ...seasonTables.map((table) => table.name), 'blobs'];
  const known = new Set<string>(names);
  for (const name of Object.keys(file)) {
    if (!known.has(name))
      problems.add({ table: name.slice(0, 60), id: '', field: name.slice(0, 60), reason: 'malformed' });
  }
}

function readRows(shape: z.ZodObject, value: unknown, table: string, problems: Problems): FileObject[] {
  if (!Array.isArray(value)) {
    problems.add({ table, id: '', field: table, reason: value === undefined ? 'empty' : 'malformed' });
    return [];
  }
  return value.flatMap((row: unknown, index) => {
    const id = isObject(row) && typeof row.id === 'string' ? row.id.slice(0, 60) : `#${index + 1}`;
    const read = readRow(shape, row, { table, id }, problems);
    return read ? [read] : [];
  });
}

function readRow(
  shape: z.ZodObject,
  row: unknown,
  place: { table: string; id: string },
  problems: Problems,
): FileObject | null {
  // zod passes over this one name; as a field it would be another object's prototype.
  if (isObject(row) && Object.hasOwn(row, '__proto__')) {
    problems.add({ ...place, field: '__proto__', reason: 'malformed' });
    return null;
  }
  const read = shape.safeParse(row);
  if (read.success) return read.data as FileObject;
  for (const issue of read.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [null];
    for (const key of unknown) {
      const { field, reason } = invalidOf(issue as ZodIssue);
      problems.add({ ...place, field: (key ?? field).slice(0, 60), reason });
    }
  }
  return null;
}
