import { parentPort } from 'node:worker_threads';
import { isPlanError } from '../shared/errors/plan-error.ts';
import type { PaperAnswer, PaperOrder } from './paper-messages.ts';
import { renderPaper } from './render-paper.ts';
import { warmUp } from './warm-up.ts';

/** Entry of the worker: one order in, one answer out. Fonts and libraries stay loaded between orders. */
parentPort?.on('message', async ({ id, ...work }: PaperOrder) => {
  try {
    const made = 'warm' in work ? await warmUp() : await renderPaper(work.paper, work.format);
    // A Buffer may be a window on a shared pool: only bytes of their own can be handed over.
    const own = made.byteLength === made.buffer.byteLength && made.buffer instanceof ArrayBuffer;
    const bytes = own ? new Uint8Array(made.buffer as ArrayBuffer) : Uint8Array.from(made);
    parentPort?.postMessage({ id, bytes } satisfies PaperAnswer, [bytes.buffer]);
  } catch (error) {
    const told = isPlanError(error)
      ? { code: error.code, data: error.data }
      : {
          code: 'INTERNAL' as const,
          data: { detail: error instanceof Error ? error.message : String(error) },
        };
    parentPort?.postMessage({ id, error: told } satisfies PaperAnswer);
  }
});
