import { finishItems, type ImportedRow, missingFields, type Readers } from '../../domain/imports/index.ts';
import {
  type ImportPreview,
  type ImportRequest,
  importLimits,
  type PreviewProblem,
} from '../../shared/contract/imports.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { type Sheet, textOfCell } from '../../shared/sheets.ts';
import { nameKey } from '../../shared/text/name-key.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { inChunks } from './in-chunks.ts';
import { createRowReader } from './row-reader.ts';

/** Everything that a sheet comes to under one request, compared with the plan at `seq`. */
export type MadeRows = {
  seq: number;
  rows: ImportedRow[];
  /** Depth of each row in the running order. */
  depths: number[];
  counts: ImportPreview['counts'];
  problems: PreviewProblem[];
  problemCount: number;
  leftOut: ImportPreview['leftOut'];
  newGroups: string[];
  readers: Readers;
};

/** Left-out rows that are named one by one. */
const NAMED_ASIDE = 100;

/** Reads every row below the headings; the planner answers others meanwhile. */
export async function makeRows(
  plan: PlanStore,
  sheet: Sheet,
  request: ImportRequest,
  now: Date,
  signal: AbortSignal,
): Promise<MadeRows> {
  const { kind, mapping, header } = request;
  assertMapping(request);
  const reader = createRowReader(plan, request, now);
  const seq = plan.sequence();
  const made: ImportedRow[] = [];
  const leftOut: MadeRows['leftOut'] = [];
  let aside = 0;
  const headings =
    header === 0 ? null : (sheet.rows[header - 1] ?? []).map((cell) => textOfCell(cell).trim()).join('\t');
  await inChunks(
    sheet.rows.slice(header),
    (cells, index) => {
      const row = header + index + 1;
      const result = reader.read(row, cells, mapping, headings);
      if (!result) return;
      if ('rows' in result) {
        for (const each of result.rows) made.push(each);
        return;
      }
      aside += 1;
      if (leftOut.length < NAMED_ASIDE) leftOut.push({ row, reason: result.leftOut, text: result.text });
    },
    signal,
  );
  const { rows, depths } = kind === 'items' ? finishItems(made) : { rows: made, depths: [] };
  const counts = { add: 0, update: 0, skip: 0, wrong: 0, leftOut: aside };
  const problems: PreviewProblem[] = [];
  let problemCount = 0;
  await inChunks(
    rows,
    (row, index) => {
      counts[row.outcome] += 1;
      problemCount += row.problems.length;
      for (const problem of row.problems)
        if (problems.length < importLimits.problems) problems.push({ ...problem, index });
    },
    signal,
  );
  const newGroups = kind === 'people' ? unknownGroups(plan, rows) : [];
  return { seq, rows, depths, counts, problems, problemCount, leftOut, newGroups, readers: reader.readers };
}

function assertMapping({ kind, mapping, productionId }: ImportRequest): void {
  const fields = mapping.filter((field) => field !== null && field !== 'counter');
  if (new Set(fields).size < fields.length)
    throw new PlanError('INVALID', { field: 'mapping', reason: 'taken' });
  const given = kind === 'slots' && productionId !== undefined ? ['production'] : [];
  if (missingFields(kind, mapping, given).length > 0)
    throw new PlanError('IMPORT_REFUSED', { reason: 'no-column' });
}

/** Names of groups (tổ, đoàn) that the rows speak of and the house does not have, each once. */
function unknownGroups(plan: PlanStore, rows: readonly ImportedRow[]): string[] {
  const known = new Set(plan.records('group', {}).map((group) => nameKey(group.name)));
  // Few names in many rows: each is folded once.
  const said = new Set<string>();
  for (const { outcome, fields } of rows) {
    if (outcome !== 'add' && outcome !== 'update') continue;
    for (const name of (fields.groups as string[] | undefined) ?? []) said.add(name);
  }
  const found = new Map<string, string>();
  for (const name of said) {
    const key = nameKey(name);
    if (!known.has(key) && !found.has(key)) found.set(key, name);
  }
  return [...found.values()];
}
