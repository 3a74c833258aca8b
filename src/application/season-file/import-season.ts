import { createHash } from 'node:crypto';
import type { TableDifference } from '../../domain/compare/index.ts';
import {
  describeDifferences,
  type ImportMode,
  importBlocker,
  type PlanState,
  planImport,
} from '../../domain/season-file/index.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { seasonTables } from '../../shared/season-file/tables.ts';
import type { Caller } from '../host.ts';
import type { PlanStore, PlanWriter } from '../plan/plan-store.ts';
import { planState } from './plan-state.ts';
import type { CheckedSeasonFile } from './read-season-file.ts';

const actOf: Readonly<Record<ImportMode, string>> = {
  add: 'season.import',
  replace: 'season.replace',
  copy: 'season.copy',
};

type Options = {
  mode: ImportMode;
  /** Of the differences that were shown. */
  digest?: string | undefined;
  /** Rows that the plan gets beforehand, in the same act: a plan that begins with this season. */
  first?: (writer: PlanWriter) => void;
};

/**
 * Imports a checked season file as one act. What it changes is worked out inside the act, on what stands in the plan
 * then. Throws SEASON_FILE_CONFLICT, and leaves the plan as it was.
 */
export function importSeason(plan: PlanStore, caller: Caller, file: CheckedSeasonFile, options: Options) {
  const { mode, first } = options;
  try {
    const { seq, value } = plan.act(
      {
        label: { key: actOf[mode], params: { name: file.season.name } },
        actor: caller.actor,
        undoable: first === undefined,
      },
      (writer) => {
        const { differences, ...outcome } = outcomeOf(
          file,
          planState(plan, file, mode),
          options,
          writer.newId,
        );
        for (const { id, bytes } of file.files) writer.insertBlob(id, bytes);
        writer.applyDifferences(differences);
        first?.(writer);
        return outcome;
      },
    );
    return { seq, ...value };
  } catch (error) {
    throw asConflict(error, file);
  }
}

/** The same without writing anything. */
export function tryImport(plan: PlanStore, file: CheckedSeasonFile, options: Options) {
  return outcomeOf(file, planState(plan, file, options.mode), options, placeholderIds());
}

/** Ids for records that are never written. */
export function placeholderIds(): () => string {
  let count = 0;
  return () => `new-${++count}`;
}

/** What a season file holds, what stands in its way, and what replacing the plan's season by it would change. */
export function lookInto(plan: PlanStore, file: CheckedSeasonFile) {
  const state = planState(plan, file, 'add');
  const blocked = importBlocker(file, state, 'add');
  const [season] = file.tables.season ?? [];
  return {
    season: { ...file.season, year: Number(season?.year) },
    personalData: file.personalData,
    counts: Object.fromEntries(
      seasonTables.map(({ name, table }) => [name, file.tables[table]?.length ?? 0]),
    ),
    attachedBytes: file.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    blocked,
    replacing: importBlocker(file, state, 'replace') ? null : replacing(),
  };

  function replacing() {
    const { differences, rows } = planImport(file, state, 'replace', placeholderIds());
    return { digest: digestOf(differences), differences: describeDifferences(differences, rows) };
  }
}

/** What an import would come to on a plan of this state. Throws SEASON_FILE_CONFLICT. */
export function outcomeOf(
  file: CheckedSeasonFile,
  state: PlanState,
  { mode, digest }: Pick<Options, 'mode' | 'digest'>,
  newId: () => string,
) {
  const blocker = importBlocker(file, state, mode);
  if (blocker) throw new PlanError('SEASON_FILE_CONFLICT', blocker);
  const { differences, seasonId, seasonName } = planImport(file, state, mode, newId);
  if (digest !== undefined && digest !== digestOf(differences))
    throw new PlanError('SEASON_FILE_CONFLICT', { reason: 'changed-since', name: file.season.name });
  return { differences, seasonId, seasonName, ...totals(differences) };
}

/** Tells two sets of differences apart, whatever order their rows were read in. */
function digestOf(differences: readonly TableDifference[]): string {
  const hash = createHash('sha256');
  for (const { table, added, removed, changed } of differences) {
    const lines = [
      ...added.map((row) => `+${JSON.stringify(Object.entries(row).toSorted())}`),
      ...removed.map((row) => `-${JSON.stringify(Object.entries(row).toSorted())}`),
      ...changed.map(({ before, after, columns }) =>
        JSON.stringify([after.id ?? after, columns.map((column) => [column, before[column], after[column]])]),
      ),
    ];
    hash.update(`${table}\n${lines.toSorted().join('\n')}\n`);
  }
  return hash.digest('hex');
}

function totals(differences: readonly TableDifference[]) {
  const sum = (count: (difference: TableDifference) => number) =>
    differences.reduce((total, difference) => total + count(difference), 0);
  return {
    added: sum(({ added }) => added.length),
    changed: sum(({ changed }) => changed.length),
    removed: sum(({ removed }) => removed.length),
  };
}

/** What the database's own rules refuse is a refusal of the file, not a fault of the program. */
function asConflict(error: unknown, file: CheckedSeasonFile): unknown {
  const constraint =
    error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
  return constraint
    ? new PlanError('SEASON_FILE_CONFLICT', { reason: 'does-not-fit', name: file.season.name })
    : error;
}
