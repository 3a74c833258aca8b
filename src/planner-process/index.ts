import { createPlannerApplication } from './create-planner-application.ts';
import { createPlannerHost } from './planner-host.ts';
import type { WindowPort } from './window-port.ts';

/** Electron's end of a utility process; typed here, since this process may not import Electron. */
type ParentPort = {
  on(event: 'message', listener: (event: { data: unknown; ports: WindowPort[] }) => void): void;
  postMessage(message: unknown): void;
};

const { parentPort } = process as unknown as { parentPort: ParentPort };

const receive = createPlannerHost({
  create: (start, desktop, startSheetProcess) =>
    createPlannerApplication({ ...start, desktop, startSheetProcess }),
  tell: (message) => parentPort.postMessage(message),
  exit: (code) => process.exit(code),
});

parentPort.on('message', ({ data, ports }) => receive(data, ports));
