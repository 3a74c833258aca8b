import { Worker } from 'node:worker_threads';
import type { PaperMaker } from '../application/documents/papers.ts';
import { PlanError } from '../shared/errors/plan-error.ts';
import type { PaperAnswer, PaperOrder, PaperWork } from './paper-messages.ts';

type Waiting = { resolve(bytes: Uint8Array): void; reject(error: Error): void };
type Bench = { worker: Worker; waiting: Map<number, Waiting> };

/** Papers are short-lived objects by the hundred thousand: room for the young saves most of the collector's work. */
const youngGenerationMb = 64;

/**
 * Makes papers in a worker thread, so that the caller's thread never waits for a PDF. The worker starts with the first
 * order or with `warm`, stays warm, is replaced if it dies, and never keeps the process alive while it has nothing to do.
 * `workerUrl` is where the host has the worker's entry: `new URL('./paper-worker.ts', import.meta.url)` in source,
 * the bundled file in a build.
 */
export function createPaperMaker({ workerUrl }: { workerUrl: URL }): PaperMaker & { close(): Promise<void> } {
  let bench: Bench | null = null;
  let lastId = 0;

  const open = (): Bench => {
    const worker = new Worker(workerUrl, {
      name: 'papers',
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    });
    const opened: Bench = { worker, waiting: new Map() };
    let reason = 'the paper worker ended';
    worker.on('message', (answer: PaperAnswer) => {
      const order = opened.waiting.get(answer.id);
      opened.waiting.delete(answer.id);
      if (opened.waiting.size === 0) worker.unref();
      if ('bytes' in answer) order?.resolve(answer.bytes);
      else order?.reject(new PlanError(answer.error.code, answer.error.data));
    });
    worker.on('error', (error: Error) => {
      reason = error.message;
    });
    // A worker that dies takes its orders with it: they are told, and the next order opens another.
    worker.on('exit', () => {
      if (bench === opened) bench = null;
      for (const order of opened.waiting.values())
        order.reject(new PlanError('INTERNAL', { detail: reason }));
      opened.waiting.clear();
    });
    worker.unref();
    return opened;
  };

  let warming: Promise<void> | null = null;

  const order = (work: PaperWork): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      bench ??= open();
      lastId += 1;
      bench.waiting.set(lastId, { resolve, reject });
      bench.worker.ref();
      bench.worker.postMessage({ id: lastId, ...work } satisfies PaperOrder);
    });

  return {
    make: (paper, format) => order({ paper, format }),
    warm: () => {
      // One warming for each worker; a fault of it will be told by the paper that meets it.
      if (bench === null) warming = null;
      warming ??= order({ warm: true }).then(
        () => undefined,
        () => undefined,
      );
      return warming;
    },
    close: async () => {
      const closing = bench;
      bench = null;
      await closing?.worker.terminate();
    },
  };
}
