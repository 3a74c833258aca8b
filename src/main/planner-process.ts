import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import { type FromPlanner, type ToPlanner, zFromPlanner } from '../shared/host-messages.ts';
import { createSheetProcesses } from './sheet-processes.ts';

/** How long closing may take (folding a large write-ahead log in) before the process is ended. */
const CLOSE_MS = 8000;

/** What the planner tells beside its wish for processes that read files, which is answered here. */
export type PlannerMessage = Exclude<FromPlanner, { type: 'start-sheet' | 'end-sheet' }>;

export type PlannerOptions = {
  /** The bundled entry of the planner process. */
  entry: string;
  /** The bundled entry of the processes that read a file for it. */
  sheetEntry: string;
  /** Asked at every start, since the plan to open may be another by then. */
  startMessage(): Extract<ToPlanner, { type: 'start' }>;
  onMessage(message: PlannerMessage): void;
  /** It ended though nobody had asked it to. */
  onDeath(): void;
};

/** Runs the application and SQLite beside the windows, so that no window ever waits for them. */
export function createPlannerProcess(options: PlannerOptions) {
  let child: UtilityProcess | null = null;
  let closing: Promise<void> | null = null;

  const tell = (message: ToPlanner, ports: MessagePortMain[] = []) => child?.postMessage(message, ports);

  const sheets = createSheetProcesses(options.sheetEntry, tell);

  const receive = (message: FromPlanner) => {
    if (message.type === 'start-sheet') sheets.start(message.id);
    else if (message.type === 'end-sheet') sheets.end(message.id);
    else options.onMessage(message);
  };

  const start = () => {
    const started = utilityProcess.fork(options.entry, [], { serviceName: 'Man Nhung Planner' });
    child = started;
    started.on('message', (data: unknown) => {
      const message = zFromPlanner.safeParse(data);
      if (message.success) receive(message.data);
    });
    started.on('exit', () => {
      if (child !== started) return;
      child = null;
      sheets.endAll();
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
