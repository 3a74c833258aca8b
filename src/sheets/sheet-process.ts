import { SHEET_MEMORY_MB } from '../shared/host-messages.ts';
import { SheetRefusal } from '../shared/sheets.ts';
import type { SheetAnswer, SheetOrder } from './process-messages.ts';
import { readSheets } from './read-sheets.ts';

/*
 * Entry of the process that reads one file and ends: a file that is made to do harm harms nobody but it. Under Node it
 * is forked and speaks by IPC; under Electron the main process gives it a port to the planner.
 */

type Port = {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(data: unknown): void;
  start(): void;
};
type ParentPort = { on(event: 'message', listener: (event: { data: unknown; ports: Port[] }) => void): void };

async function answer(order: SheetOrder, send: (answer: SheetAnswer) => Promise<void> | void): Promise<void> {
  try {
    for await (const part of readSheets(order.bytes, order.fileName)) await send(part);
    await send({ type: 'done' });
  } catch (error) {
    // What no rule foresaw is a fault of the file: this process reads nothing else.
    await send(
      error instanceof SheetRefusal
        ? { type: 'refused', reason: error.reason, limit: error.limit }
        : { type: 'refused', reason: 'damaged' },
    );
  }
}

const { parentPort } = process as unknown as { parentPort?: ParentPort };
if (parentPort) {
  // Electron starts its utility processes with V8's own bound, which may be far above this one.
  setInterval(() => {
    if (process.memoryUsage().heapUsed > SHEET_MEMORY_MB * 1024 * 1024) process.exit(1);
  }, 100).unref();
  parentPort.on('message', ({ ports: [port] }) => {
    if (!port) return;
    port.on('message', ({ data }) => void answer(data as SheetOrder, (part) => port.postMessage(part)));
    port.start();
  });
} else {
  process.on('message', (order: SheetOrder) => {
    // Waiting for each portion to be on its way keeps what is not yet sent from piling up here.
    const send = (part: SheetAnswer) =>
      new Promise<void>((sent) => {
        process.send?.(part, undefined, undefined, () => sent());
      });
    void answer(order, send).then(() => process.disconnect());
  });
}
