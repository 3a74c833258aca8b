import { closeSync, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beginWithSeason, tryBeginning } from '../../application/season-file/begin-with-season.ts';
import { importSeason, tryImport } from '../../application/season-file/import-season.ts';
import { readSeasonFile } from '../../application/season-file/read-season-file.ts';
import { isPlanError, PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import { operator } from '../../web/operator.ts';
import type { CliState } from '../cli-state.ts';
import { planner, withPlan } from '../open-planner.ts';
import { printData, printError, say } from '../print.ts';

export type ImportSeasonOptions = {
  db: string;
  replace?: boolean;
  copy?: boolean;
  dryRun?: boolean;
  json?: boolean;
};

/**
 * `planner import FILE --as season`: all of the file or nothing of it. `accepted` counts the records that the plan
 * gained or changed; `rejected` names every place at which the file is wrong, and then the exit code is 1.
 */
export async function importSeasonFile(
  path: string,
  options: ImportSeasonOptions,
  state: CliState,
): Promise<void> {
  if (options.replace && options.copy)
    throw new PlanError('INVALID', { field: 'replace', reason: 'not-a-choice' });
  const mode = options.replace ? 'replace' : options.copy ? 'copy' : 'add';
  const json = options.json ?? false;
  try {
    const file = readSeasonFile(readWhole(path));
    const result = await bring(file, mode, options);
    const { added, changed, removed, seasonId, seasonName } = result;
    const dryRun = options.dryRun ?? false;
    say(
      `${dryRun ? 'Would import' : 'Imported'} ${seasonName}: ${added} added, ${changed} changed, ${removed} removed.`,
    );
    printData(
      {
        accepted: added + changed,
        rejected: [],
        mode,
        dryRun,
        season: { id: seasonId, name: seasonName },
        added,
        changed,
        removed,
      },
      json,
    );
  } catch (error) {
    if (!isPlanError(error) || error.code !== 'SEASON_FILE_INVALID') throw error;
    const { problems } = error.data as { problems: unknown[] };
    printError({ code: error.code, message: error.message, data: error.data }, json);
    printData({ accepted: 0, rejected: problems }, json);
    state.exitCode = 1;
  }
}

type File = ReturnType<typeof readSeasonFile>;

/** Into the plan, or, where there is none, into a new one that begins with this season. */
async function bring(file: File, mode: 'add' | 'replace' | 'copy', options: ImportSeasonOptions) {
  const caller = { actor: operator() };
  if (existsSync(resolve(options.db))) {
    return withPlan(options.db, async (_client, { session }) =>
      options.dryRun
        ? tryImport(session.plan(), file, { mode })
        : importSeason(session.plan(), caller, file, { mode }),
    );
  }
  if (mode === 'replace')
    throw new PlanError('SEASON_FILE_CONFLICT', { reason: 'no-such-season', name: file.season.name });
  if (options.dryRun) return tryBeginning(file, mode);
  const application = planner(options.db);
  try {
    const { store, result } = beginWithSeason(application.host, caller, resolve(options.db), file, mode);
    store.close();
    return result;
  } finally {
    application.close();
  }
}

/** The size is asked of the open file, so that a larger one is refused before it is read. */
function readWhole(path: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const { size } = fstatSync(descriptor);
    if (size > limits.seasonFileBytes) throw new PlanError('TOO_LARGE', { limit: limits.seasonFileBytes });
    return readFileSync(descriptor);
  } catch (error) {
    if (isPlanError(error)) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') throw new PlanError('PLAN_MISSING', { path });
    throw new PlanError('PLAN_UNREADABLE', { path, detail: code });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
