import { Command } from 'commander';
import { withPlan } from '../open-planner.ts';
import { printData } from '../print.ts';

type Options = { db: string; json?: boolean; limit: string };

/** `undo`, `redo` and `history` of the person at the terminal. */
export function historyCommands(): Command[] {
  const take = (way: 'undo' | 'redo', description: string) =>
    new Command(way)
      .description(description)
      .requiredOption('--db <file>', 'plan file')
      .option('--json', 'print JSON')
      .action((options: Options) =>
        withPlan(options.db, async (client) => printData(await client.history[way](), options.json ?? false)),
      );
  const history = new Command('history')
    .description('the newest acts first')
    .requiredOption('--db <file>', 'plan file')
    .option('--limit <n>', 'how many', '50')
    .option('--json', 'print JSON')
    .action((options: Options) =>
      withPlan(options.db, async (client) => {
        const actions = await client.history.list({ limit: Number(options.limit) });
        if (options.json) return printData(actions, true);
        for (const action of actions) {
          const words = Object.entries(action.label.params).map(([name, value]) => `${name}=${value}`);
          console.log([action.at, action.actor, action.kind, action.label.key, ...words].join('  '));
        }
      }),
    );
  return [take('undo', 'take back your newest act'), take('redo', 'bring back what you took back'), history];
}
