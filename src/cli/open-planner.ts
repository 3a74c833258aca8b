import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Application } from '../application/create-application.ts';
import { createWebApplication } from '../web/create-web-application.ts';

/** Whom the journal names: the person signed in on this PC. */
export function operator(): string {
  try {
    return userInfo().username;
  } catch {
    // A container without an entry for its user.
    return '';
  }
}

export function programVersion(): string {
  const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(packageJson.version);
}

/** The application over one plan file, not yet opened. */
export function planner(db: string): Application {
  return createWebApplication({ planPath: resolve(db), version: programVersion() });
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
