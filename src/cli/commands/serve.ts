import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { isLocalDate } from '../../shared/time/local-time.ts';
import { operator } from '../../web/operator.ts';
import { programFile } from '../../web/program-files.ts';
import { startWebHost } from '../../web/start-web-host.ts';
import { untilSignal } from '../../web/until-signal.ts';
import { planner } from '../open-planner.ts';
import { say } from '../print.ts';

type Options = { db: string; port: string; day?: string };

export function serveCommand(): Command {
  return new Command('serve')
    .description(
      'serve the window to a browser on this PC (127.0.0.1 only); prints one JSON line with its url',
    )
    .requiredOption('--db <file>', 'plan file; where there is none, the window shows the first page')
    .option('--port <n>', 'port; 0 takes a free one', '0')
    .option(
      '--day <yyyy-mm-dd>',
      'take this day for today: for pictures, and to look at a season that is over',
    )
    .option('--json', 'accepted for evenness: the line is always JSON')
    .action(async (options: Options) => {
      const port = Number(options.port);
      if (!/^\d{1,5}$/.test(options.port) || port > 65_535) {
        throw new PlanError('INVALID', { field: 'port', reason: 'not-a-number' });
      }
      const today = options.day;
      if (today !== undefined && !isLocalDate(today)) {
        throw new PlanError('INVALID', { field: 'day', reason: 'not-a-time' });
      }
      const rendererDir = programFile('out', 'renderer');
      if (!existsSync(rendererDir)) say('The window is not built yet; run "npm run build" once.');
      const application = planner(options.db, today);
      try {
        application.session.openAtStart();
        const problem = application.session.problem();
        if (problem) throw problem;
        const host = await startWebHost({ application, rendererDir, port, actor: operator() });
        console.log(JSON.stringify({ url: host.url, port: host.port, path: application.session.path() }));
        await untilSignal();
        await host.close();
      } finally {
        application.close();
      }
    });
}
