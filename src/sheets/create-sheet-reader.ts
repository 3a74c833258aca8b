import { PlanError } from '../shared/errors/plan-error.ts';
import { limits } from '../shared/limits.ts';
import type { Sheet } from '../shared/sheets.ts';
import type { SheetAnswer, SheetOrder } from './process-messages.ts';

/** A running sheet process, as its host has it. */
export type SheetProcess = {
  post(order: SheetOrder): void;
  end(): void;
};

/** Starts one; `onEnd` is called once, when it is gone for whatever reason. */
export type StartSheetProcess = (listener: {
  onAnswer(answer: SheetAnswer): void;
  onEnd(): void;
}) => SheetProcess;

const refusal = (
  reason: ConstructorParameters<typeof PlanError<'IMPORT_REFUSED'>>[1]['reason'],
  limit?: number,
) => new PlanError('IMPORT_REFUSED', limit === undefined ? { reason } : { reason, limit });

/**
 * Reads each file in a process of its own, which has bounds of memory and time and is ended when the caller loses
 * interest. Whatever becomes of it, the planner gets the sheets or a coded refusal.
 */
export function createSheetReader(start: StartSheetProcess, seconds: number = limits.sheetSeconds) {
  return {
    read: (bytes: Uint8Array, fileName: string, signal?: AbortSignal) =>
      new Promise<Sheet[]>((resolve, reject) => {
        if (signal?.aborted) return reject(refusal('cancelled'));
        if (bytes.length > limits.sheetBytes)
          return reject(new PlanError('TOO_LARGE', { limit: limits.sheetBytes }));
        const sheets: Sheet[] = [];
        let settled = false;
        const settle = (act: () => void) => {
          if (settled) return;
          settled = true;
          clearTimeout(timer);
          signal?.removeEventListener('abort', onAbort);
          act();
          process.end();
        };
        const onAbort = () => settle(() => reject(refusal('cancelled')));
        const take = (answer: SheetAnswer) => {
          const sheet = sheets.at(-1);
          switch (answer.type) {
            case 'sheet':
              sheets.push({ name: answer.name, rows: [], notes: [] });
              break;
            case 'rows':
              for (const row of answer.rows) sheet?.rows.push(row);
              break;
            case 'notes':
              sheet?.notes.push(...answer.notes);
              break;
            case 'done':
              settle(() =>
                sheets.some(({ rows }) => rows.length > 0) ? resolve(sheets) : reject(refusal('empty')),
              );
              break;
            case 'refused':
              settle(() => reject(refusal(answer.reason, answer.limit)));
          }
        };
        const process = start({
          onAnswer: (answer) => !settled && take(answer),
          // It can only have died: out of memory, or ended by the system.
          onEnd: () => settle(() => reject(refusal('too-heavy'))),
        });
        const timer = setTimeout(() => settle(() => reject(refusal('too-slow', seconds))), seconds * 1000);
        signal?.addEventListener('abort', onAbort, { once: true });
        process.post({ type: 'read', bytes, fileName });
      }),
  };
}
