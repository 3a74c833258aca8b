import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ORPCError } from '@orpc/server';
import type {
  DuplicateChoice,
  ImportKind,
  ImportProblem,
  ImportRequest,
} from '../../shared/contract/imports.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import { fold } from '../../shared/text/fold.ts';
import type { CliState } from '../cli-state.ts';
import { findRecord } from '../find-record.ts';
import { type PlannerClient, withPlan } from '../open-planner.ts';
import { printData, say } from '../print.ts';

export type ImportTableOptions = {
  db: string;
  as: ImportKind;
  production?: string;
  season?: string;
  sheet?: string;
  header?: number;
  duplicates: DuplicateChoice;
  dryRun?: boolean;
  json?: boolean;
};

/** A cell that was refused: `column` is its letter, null for a row, or the file, as a whole. */
type Rejected = {
  sheet: string | null;
  row: number | null;
  column: string | null;
  reason: string;
  field?: string | null;
  heading?: string;
  text?: string;
};

/**
 * `planner import FILE --as people`: all of the table or nothing of it. `accepted` counts the rows that were taken over;
 * `rejected` names every cell that is wrong, and then the exit code is 1.
 */
export async function importTableFile(
  file: string,
  options: ImportTableOptions,
  state: CliState,
): Promise<void> {
  const { accepted, rejected } = await withPlan(options.db, (client) => importFile(client, file, options));
  if (rejected.length > 0) state.exitCode = 1;
  if (options.json) printData({ accepted, rejected }, true);
  else printData(rejected.length > 0 ? rejected.map(inWords).join('\n') : `accepted: ${accepted}`, false);
}

type Answer = { accepted: number; rejected: Rejected[] };

async function importFile(client: PlannerClient, file: string, options: ImportTableOptions): Promise<Answer> {
  try {
    return await importTable(client, file, options);
  } catch (error) {
    if (!(error instanceof ORPCError) || error.code !== 'IMPORT_REFUSED') throw error;
    const { reason } = error.data as { reason: string };
    say(error.message);
    return { accepted: 0, rejected: [{ sheet: options.sheet ?? null, row: null, column: null, reason }] };
  }
}

async function importTable(
  client: PlannerClient,
  file: string,
  options: ImportTableOptions,
): Promise<Answer> {
  const scope = await scopeOf(client, options);
  const { token, sheets, suggested } = await client.imports.read({ kind: options.as, file: fileOf(file) });
  const sheet = options.sheet === undefined ? suggested : sheetNamed(sheets, options.sheet);
  const look = await client.imports.look({ token, kind: options.as, sheet, header: options.header });
  const { header, mapping } = look;
  const request: ImportRequest = {
    ...scope,
    token,
    kind: options.as,
    sheet,
    header,
    mapping,
    duplicates: options.duplicates,
  };
  const preview = await client.imports.preview({ ...request, from: 0, count: 0 });
  const { counts, seq } = preview;
  const name = sheets[sheet]?.name ?? '';
  const headings = look.columns.map(({ heading }) => heading);
  for (const { row, reason, text } of preview.leftOut) say(`Row ${row} is left out (${reason}): ${text}`);
  if (counts.skip > 0) say(`${counts.skip} rows are in the plan already and stay as they are.`);
  if (preview.problemCount > 0) {
    say(`Nothing was imported: ${preview.problemCount} cells or rows are wrong.`);
    return { accepted: 0, rejected: preview.problems.map((problem) => rejectedOf(name, headings, problem)) };
  }
  if (options.dryRun) return { accepted: counts.add + counts.update, rejected: [] };
  if (counts.add + counts.update === 0 && counts.skip > 0) return { accepted: 0, rejected: [] };
  const { added, updated } = await client.imports.apply({ ...request, skipWrong: false, expectSeq: seq });
  return { accepted: added + updated, rejected: [] };
}

/** The file's bytes; one that cannot be read, or is far too large, is refused before it is read. */
function fileOf(path: string): File {
  try {
    if (statSync(path).size > limits.sheetBytes)
      throw new PlanError('TOO_LARGE', { limit: limits.sheetBytes });
    return new File([readFileSync(path)], basename(path));
  } catch (error) {
    if (error instanceof PlanError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw code === 'ENOENT'
      ? new PlanError('PLAN_MISSING', { path })
      : new PlanError('PLAN_UNREADABLE', { path, detail: code });
  }
}

function sheetNamed(sheets: readonly { name: string }[], name: string): number {
  const exact = sheets.findIndex((sheet) => sheet.name === name);
  const found = exact >= 0 ? exact : sheets.findIndex((sheet) => fold(sheet.name) === fold(name));
  if (found < 0) throw new PlanError('NOT_FOUND', { kind: 'sheet', id: name.slice(0, 100) });
  return found;
}

/** Where the rows go: what is named, or the only one there is. */
async function scopeOf(
  client: PlannerClient,
  options: ImportTableOptions,
): Promise<{ productionId?: string; seasonId?: string }> {
  const seasons = await client.season.list();
  const season =
    options.season === undefined
      ? seasons.length === 1
        ? seasons[0]
        : undefined
      : seasons.find((each) => `${each.year}` === options.season);
  if (options.season !== undefined && !season)
    throw new PlanError('NOT_FOUND', { kind: 'season', id: options.season.slice(0, 100) });
  if (options.as === 'activities' && !season)
    throw new PlanError('DOCUMENT_NEEDS', { document: 'import', needs: 'season' });
  const productions = await client.productions.list({});
  const production =
    options.production === undefined
      ? options.as === 'items' && productions.length === 1
        ? productions[0]
        : undefined
      : findRecord('production', productions, options.production);
  if (options.as === 'items' && !production)
    throw new PlanError('DOCUMENT_NEEDS', { document: 'import', needs: 'production' });
  return {
    ...(production ? { productionId: production.id } : {}),
    ...(season ? { seasonId: season.id } : {}),
  };
}

/** `A`, `Z`, `AA`: the letter of a column. */
function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

function rejectedOf(sheet: string, headings: readonly string[], problem: ImportProblem): Rejected {
  const { row, column, reason, field, text } = problem;
  return {
    sheet,
    row,
    column: column === null ? null : columnLetter(column),
    reason,
    field,
    ...(column === null ? {} : { heading: headings[column] ?? '' }),
    text,
  };
}

function inWords({ sheet, row, column, reason, text }: Rejected): string {
  const place = [sheet, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`];
  return `${place.filter((part) => part !== null && part !== '').join(', ')}: ${reason}${text ? ` (${text})` : ''}`;
}
