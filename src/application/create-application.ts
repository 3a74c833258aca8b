import type { Host } from './host.ts';
import { createPlanSession } from './plan/plan-session.ts';
import { createRouter } from './router.ts';

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
