import { Command } from 'commander';
import type { CliState } from '../cli-state.ts';
import { withPlan } from '../open-planner.ts';
import { printData } from '../print.ts';

/** Full check of a plan file; exit code 1 if SQLite finds anything wrong. */
export function verifyCommand(state: CliState): Command {
  return new Command('verify')
    .description("check a plan file with SQLite's full check")
    .requiredOption('--db <file>', 'plan file')
    .option('--json', 'print JSON')
    .action((options: { db: string; json?: boolean }) =>
      withPlan(options.db, async (_client, { session }) => {
        const plan = session.plan();
        const problems = plan.verify();
        if (problems.length > 0) state.exitCode = 1;
        printData(
          { ok: problems.length === 0, path: plan.path, sequence: plan.sequence(), problems },
          options.json ?? false,
        );
      }),
    );
}
