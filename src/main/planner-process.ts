import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import { type FromPlanner, type ToPlanner, zFromPlanner } from '../shared/host-messages.ts';

/** How long closing may take (folding a large write-ahead log in) before the process is ended. */
const CLOSE_MS = 8000;

export type PlannerOptions = {
  /** The bundled entry of the planner process. */
  entry: string;
  /** Asked at every start, since the plan to open may be another by then. */
  startMessage(): Extract<ToPlanner, { type: 'start' }>;
  onMessage(message: FromPlanner): void;
  /** It ended though nobody had asked it to. */
  onDeath(): void;
};

/** Runs the application and SQLite beside the windows, so that no window ever waits for them. */
export function createPlannerProcess(options: PlannerOptions) {
  let child: UtilityProcess | null = null;
  let closing: Promise<void> | null = null;

  const tell = (message: ToPlanner, ports: MessagePortMain[] = []) => child?.postMessage(message, ports);

  const start = () => {
    const started = utilityProcess.fork(options.entry, [], { serviceName: 'Man Nhung Planner' });
    child = started;
    started.on('message', (data: unknown) => {
      const message = zFromPlanner.safeParse(data);
      if (message.success) options.onMessage(message.data);
    });
    started.on('exit', () => {
      if (child !== started) return;
      child = null;
      if (!closing) options.onDeath();
    });
    tell(options.startMessage());
  };

  const close = (): Promise<void> => {
    const running = child;
    if (!running) return Promise.resolve();
    closing ??= new Promise((done) => {
      const force = setTimeout(() => running.kill(), CLOSE_MS);
      running.once('exit', () => {
        clearTimeout(force);
        done();
      });
      tell({ type: 'close' });
    });
    return closing;
  };

  return {
    start,
    close,
    connect: (port: MessagePortMain) => tell({ type: 'connect' }, [port]),
    open: (path: string) => tell({ type: 'open', path }),
    answerChosen: (id: number, path: string | null) => tell({ type: 'chosen', id, path }),
  };
}
