import { RPCHandler } from '@orpc/server/message-port';
import type { Application } from '../application/create-application.ts';
import type { Caller } from '../application/host.ts';
import { assertNever } from '../shared/assert-never.ts';
import { isPlanError } from '../shared/errors/plan-error.ts';
import { type FromPlanner, type ToPlanner, zToPlanner } from '../shared/host-messages.ts';
import type { StartSheetProcess } from '../sheets/create-sheet-reader.ts';
import { createSheetProcesses } from './sheet-processes.ts';
import type { WindowPort } from './window-port.ts';

/** What only the desktop can do, asked of the main process. */
export type Desktop = {
  chooseFile(): Promise<string | null>;
  chooseFolder(): Promise<string | null>;
  showFile(path: string): void;
};

type StartMessage = Extract<ToPlanner, { type: 'start' }>;

export type PlannerHostOptions = {
  create(
    start: StartMessage,
    desktop: Desktop,
    startSheetProcess: StartSheetProcess,
  ): Pick<Application, 'router' | 'session' | 'close'>;
  tell(message: FromPlanner): void;
  exit(code: number): void;
};

type Running = { application: ReturnType<PlannerHostOptions['create']>; connect(port: WindowPort): void };

/**
 * Serves the planner to the windows of one desktop program. Messages come from the main process only; what does not
 * fit the schema is a fault of the program and ends it rather than being guessed at.
 */
export function createPlannerHost(options: PlannerHostOptions) {
  let running: Running | null = null;
  let asked = 0;
  const questions = new Map<number, (path: string | null) => void>();

  const sheets = createSheetProcesses(options.tell);

  const ask = (type: 'choose-file' | 'choose-folder') =>
    new Promise<string | null>((answer) => {
      asked += 1;
      questions.set(asked, answer);
      options.tell({ type, id: asked });
    });
  const desktop: Desktop = {
    chooseFile: () => ask('choose-file'),
    chooseFolder: () => ask('choose-folder'),
    showFile: (path) => options.tell({ type: 'show-file', path }),
  };

  /** Tells which plan is open whenever that changes, through a window too, so that the next start opens it. */
  const tellOpened = async ({ session }: Running['application']) => {
    for await (const change of session.changes()) {
      if (change.plan && session.isOpen()) options.tell({ type: 'opened', path: session.path() });
    }
  };

  /** Opens a plan in place of the present one, which stays open if the new one is refused. */
  const open = ({ session }: Running['application'], path: string): boolean => {
    try {
      session.open(path);
      return true;
    } catch (error) {
      if (!isPlanError(error)) throw error;
      options.tell({ type: 'refused', path, code: error.code });
      return false;
    }
  };

  const start = (message: StartMessage): Running => {
    const application = options.create(message, desktop, sheets.start);
    const handler = new RPCHandler<Caller>(application.router);
    void tellOpened(application);
    if (message.openPath === null || !open(application, message.openPath)) application.session.openAtStart();
    return {
      application,
      connect(port) {
        handler.upgrade(port, { context: { actor: message.operator } });
        port.start();
      },
    };
  };

  return (data: unknown, ports: readonly WindowPort[]): void => {
    const message = zToPlanner.parse(data);
    switch (message.type) {
      case 'start':
        running = start(message);
        break;
      case 'connect':
        if (ports[0]) running?.connect(ports[0]);
        break;
      case 'open':
        if (running) open(running.application, message.path);
        break;
      case 'chosen':
        questions.get(message.id)?.(message.path);
        questions.delete(message.id);
        break;
      case 'sheet-port':
      case 'sheet-ended':
        sheets.receive(message, ports[0]);
        break;
      case 'close':
        running?.application.close();
        running = null;
        options.exit(0);
        break;
      default:
        assertNever(message);
    }
  };
}
