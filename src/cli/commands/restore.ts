import { resolve } from 'node:path';
import { Command } from 'commander';
import { restoreOver } from '../../application/backups/restore-over.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { operator } from '../../web/operator.ts';
import { planner } from '../open-planner.ts';
import { printData, say } from '../print.ts';

type Options = { db: string; dryRun?: boolean; json?: boolean };

/** Puts a backup in the plan's place, or says what that would change. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description("put a backup in the plan's place; the present state becomes a backup first")
    .argument('<backup>', 'backup, or any other plan file')
    .requiredOption('--db <file>', 'plan file; it may be missing or damaged')
    .option('--dry-run', 'change nothing; list what would become another')
    .option('--json', 'print JSON')
    .action(async (backup: string, options: Options) => {
      const application = planner(options.db);
      const [path, from] = [resolve(options.db), resolve(backup)];
      if (path === from) throw new PlanError('INVALID', { field: 'backup', reason: 'taken' });
      try {
        const { files } = application.host;
        if (options.dryRun) {
          // Opened first, so that a plan of an older layout is compared as what it becomes.
          application.session.open(path);
          const differences = await files.compareBackup(path, from);
          if (options.json) return printData({ path, backup: from, dryRun: true, differences }, true);
          if (differences.length === 0) return say('The backup is what the plan is now.');
          for (const { table, added, removed, changed, rows } of differences) {
            console.log(`${table}: ${added} added, ${removed} removed, ${changed} changed`);
            for (const { change, title, fields } of rows)
              console.log(
                `  ${change}  ${title}${fields.length > 0 ? `  (${fields.join(', ')})` : ''}`.trimEnd(),
              );
          }
          return;
        }
        const restored = await restoreOver(application, { actor: operator() }, path, from);
        say(`Restored ${path} from ${from}.`);
        const { kept } = restored;
        if (kept) say(`What it was before is ${kept}.`);
        if (options.json) printData({ path, backup: from, dryRun: false, ...restored }, true);
      } finally {
        application.close();
      }
    });
}
