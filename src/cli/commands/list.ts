import { Command } from 'commander';
import type { Application } from '../../application/create-application.ts';
import { listItems } from '../../application/items/list-items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { findRecord } from '../find-record.ts';
import { type PlannerClient, withPlan } from '../open-planner.ts';
import { printData } from '../print.ts';

type Scope = { productionId?: string; channelId?: string };
type Lister = (client: PlannerClient, scope: Scope, application: Application) => Promise<unknown[]>;

const listers: Record<string, Lister> = {
  seasons: (client) => client.season.list(),
  productions: (client) => client.productions.list({}),
  items: async (client, { productionId }, { session }) => {
    const productions =
      productionId === undefined ? await client.productions.list({}) : [{ id: productionId }];
    return productions.flatMap((production) => listItems(session.plan(), production.id));
  },
  people: (client) => client.people.list(),
  roles: (client, { productionId }) => client.people.roles({ productionId }),
  crew: (client, { productionId }) => client.people.crew({ productionId }),
  calls: (client, { productionId }) => client.schedule.calls({ productionId }),
  channels: (client) => client.broadcast.channels(),
  slots: (client, scope) => client.broadcast.slots(scope),
  cues: (client, { productionId }) => client.cues.list({ productionId }),
  departments: (client) => client.cues.departments(),
  targets: (client) => client.season.targets({}),
  activities: (client) => client.season.activities({}),
};

type Options = { db: string; production?: string; channel?: string; json?: boolean };

export function listCommand(): Command {
  return new Command('list')
    .description(`list ${Object.keys(listers).join(', ')}`)
    .argument('<what>', 'what to list')
    .requiredOption('--db <file>', 'plan file')
    .option('--production <id-or-code>', 'only of this production')
    .option('--channel <code>', 'only of this channel')
    .option('--json', 'print JSON')
    .action((what: string, options: Options) =>
      withPlan(options.db, async (client, application) => {
        const lister = Object.hasOwn(listers, what) ? listers[what] : undefined;
        if (!lister) throw new PlanError('NOT_FOUND', { kind: 'list', id: what.slice(0, 100) });
        const scope: Scope = {};
        if (options.production !== undefined) {
          scope.productionId = findRecord(
            'production',
            await client.productions.list({}),
            options.production,
          ).id;
        }
        if (options.channel !== undefined) {
          scope.channelId = findRecord('channel', await client.broadcast.channels(), options.channel).id;
        }
        printData(await lister(client, scope, application), options.json ?? false);
      }),
    );
}
