import { resolve } from 'node:path';
import { Command } from 'commander';
import { usualTargets } from '../../application/plan/target-kinds.ts';
import { clientOf, planner } from '../open-planner.ts';
import { printData } from '../print.ts';

type Options = {
  db: string;
  sample?: boolean;
  year: string;
  organisation: string;
  parent: string;
  json?: boolean;
};

export function initCommand(): Command {
  return new Command('init')
    .description('make a new plan; refused where a file is already')
    .requiredOption('--db <file>', 'plan file to make')
    .option('--sample', 'with the sample season of 2022')
    .option('--year <year>', 'year of the new season', String(new Date().getFullYear()))
    .option('--organisation <name>', 'name of the house', 'Trung tâm Văn hóa Nghệ thuật')
    .option('--parent <name>', 'its parent body', 'Sở Văn hóa, Thể thao và Du lịch')
    .option('--json', 'print JSON')
    .action(async (options: Options) => {
      const application = planner(options.db);
      try {
        const client = clientOf(application);
        const status = options.sample
          ? await client.plan.createSample()
          : await client.plan.createNew({
              organisation: options.organisation,
              parent: options.parent,
              year: Number(options.year),
              targets: usualTargets,
            });
        const seasons = await client.season.list();
        printData(
          { path: resolve(status.path), sample: options.sample ?? false, seasons },
          options.json ?? false,
        );
      } finally {
        application.close();
      }
    });
}
