import type { Host } from './host.ts';
import { createPlanSession } from './plan/plan-session.ts';
import { createRouter } from './router.ts';

/**
 * The planner: one router over one plan file, the same for Electron, the web host and the command line.
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
