import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Application } from '../application/create-application.ts';
import type { LocalDate } from '../shared/time/local-time.ts';
import { createWebApplication } from '../web/create-web-application.ts';
import { operator } from '../web/operator.ts';
import { programFile } from '../web/program-files.ts';

export function programVersion(): string {
  const packageJson = JSON.parse(readFileSync(programFile('package.json'), 'utf8'));
  return String(packageJson.version);
}

/** The application over one plan file, not yet opened. */
export function planner(db: string, today?: LocalDate): Application {
  return createWebApplication({
    planPath: resolve(db),
    version: programVersion(),
    ...(today === undefined ? {} : { today }),
  });
}

export function clientOf(application: Application) {
  return createRouterClient(application.router, { context: { actor: operator() } });
}
export type PlannerClient = ReturnType<typeof clientOf>;

/** Opens a plan, runs a command on it through the same contract as a window, and closes it. */
export async function withPlan<T>(
  db: string,
  body: (client: PlannerClient, application: Application) => Promise<T>,
): Promise<T> {
  const application = planner(db);
  try {
    application.session.open(resolve(db));
    return await body(clientOf(application), application);
  } finally {
    application.close();
  }
}
