import { readFileSync, statSync } from 'node:fs';
import { Command } from 'commander';
import { arrangeFile } from '../../application/schedule/arrange-file.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import { printData } from '../print.ts';

/** `planner arrange FILE`: the order of a rehearsal in which people wait least. Needs no plan. */
export function arrangeCommand(): Command {
  return new Command('arrange')
    .description('put the items of a rehearsal in the order in which people wait least')
    .argument(
      '<file>',
      '{"items":[{"id","minutes"}],"people":[{"id","cost":1,"items":[…]}]}; - reads the standard input',
    )
    .option('--json', 'print JSON')
    .action((file: string, options: { json?: boolean }) => {
      const found = arrangeFile(textOf(file), () => performance.now());
      printData(found, options.json ?? false);
    });
}

function textOf(file: string): string {
  try {
    if (file !== '-' && statSync(file).size > limits.bodyBytes)
      throw new PlanError('TOO_LARGE', { limit: limits.bodyBytes });
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    if (error instanceof PlanError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw code === 'ENOENT'
      ? new PlanError('PLAN_MISSING', { path: file })
      : new PlanError('PLAN_UNREADABLE', { path: file, detail: code });
  }
}
