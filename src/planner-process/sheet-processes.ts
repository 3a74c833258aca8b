import type { FromPlanner, ToPlanner } from '../shared/host-messages.ts';
import type { StartSheetProcess } from '../sheets/create-sheet-reader.ts';
import type { SheetAnswer, SheetOrder } from '../sheets/process-messages.ts';
import type { WindowPort } from './window-port.ts';

type Waiting = {
  port: WindowPort | null;
  order: SheetOrder | null;
  onAnswer(answer: SheetAnswer): void;
  onEnd(): void;
};

/** Sheet processes under Electron: asked of the main process, spoken with over a port that it hands over. */
export function createSheetProcesses(tell: (message: FromPlanner) => void) {
  const running = new Map<number, Waiting>();
  let last = 0;

  const start: StartSheetProcess = ({ onAnswer, onEnd }) => {
    last += 1;
    const id = last;
    running.set(id, { port: null, order: null, onAnswer, onEnd });
    tell({ type: 'start-sheet', id });
    return {
      post(order) {
        const process = running.get(id);
        if (process?.port) process.port.postMessage(order);
        else if (process) process.order = order;
      },
      end() {
        if (running.delete(id)) tell({ type: 'end-sheet', id });
      },
    };
  };

  return {
    start,
    receive(
      message: Extract<ToPlanner, { type: 'sheet-port' | 'sheet-ended' }>,
      port: WindowPort | undefined,
    ): void {
      const process = running.get(message.id);
      if (!process) return;
      if (message.type === 'sheet-ended') {
        running.delete(message.id);
        process.onEnd();
        return;
      }
      if (!port) return;
      process.port = port;
      port.on('message', (event) => running.has(message.id) && process.onAnswer(event?.data as SheetAnswer));
      port.start();
      if (process.order) port.postMessage(process.order);
      process.order = null;
    },
  };
}
export type SheetProcesses = ReturnType<typeof createSheetProcesses>;
