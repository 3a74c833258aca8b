import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { withPlan } from '../open-planner.ts';
import { printData, say } from '../print.ts';

type Options = { db: string; out?: string; json?: boolean };

/** A checked backup in the folder beside the plan, or a checked copy under another name. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('keep a checked backup of the plan, in the folder backups beside it or where --out says')
    .requiredOption('--db <file>', 'plan file')
    .option('--out <file>', 'file to write; an older one is replaced only when the new one is whole')
    .option('--json', 'print JSON')
    .action((options: Options) =>
      withPlan(options.db, async (client, { host, session }) => {
        const plan = session.plan();
        let path: string;
        if (options.out === undefined) {
          path = join(host.files.backupFolder(plan.path), (await client.backups.make()).name);
        } else {
          path = resolve(options.out);
          assertNotPlan(path, plan.path);
          await host.files.writeCopy(plan, path);
        }
        const { size } = statSync(path);
        say(`Kept ${path} (${size} bytes).`);
        if (options.json) printData({ path, bytes: size, sequence: plan.sequence() }, true);
      }),
    );
}

function assertNotPlan(path: string, plan: string): void {
  if ([plan, `${plan}-wal`, `${plan}-shm`].includes(path))
    throw new PlanError('OUTPUT_NOT_WRITABLE', { path, detail: 'it is the plan itself' });
}
