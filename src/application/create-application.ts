import type { PaperMaker } from './documents/papers.ts';
import type { PlanFiles } from './plan/plan-files.ts';
import { createPlanSession } from './plan/plan-session.ts';
import { createRouter } from './router.ts';

/** What a host gives the application. */
export type Host = {
  files: PlanFiles;
  papers: PaperMaker;
  /** Text of a file of `resources/`. */
  readResource(path: string): string;
  now(): Date;
  version: string;
  /** Where this host keeps its plan unless it is told otherwise. */
  planPath: string;
  /** Electron shows the system's dialog; null where a host has none. */
  chooseFile: (() => Promise<string | null>) | null;
};

/** Who calls: part of every request, set by the host and never by the window. */
export type Caller = { actor: string };

/**
 * The planner: one router over one plan file, the same for Electron, the web host and the command line.
 * `open` opens the host's plan if it is there; a file that cannot be opened is told by `plan.status`.
 */
export function createApplication(host: Host) {
  const session = createPlanSession(host);
  return {
    host,
    router: createRouter(host, session),
    session,
    close: () => session.close(),
  };
}
export type Application = ReturnType<typeof createApplication>;
