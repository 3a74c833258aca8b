import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SHEET_MEMORY_MB } from '../shared/host-messages.ts';
import type { StartSheetProcess } from './create-sheet-reader.ts';
import type { SheetAnswer } from './process-messages.ts';

/** A sheet process as a child of a plain Node process; `entry` is its file, in source or built. */
export function forkSheetProcess(entry: URL): StartSheetProcess {
  return ({ onAnswer, onEnd }) => {
    const child = fork(fileURLToPath(entry), [], {
      execArgv: [`--max-old-space-size=${SHEET_MEMORY_MB}`],
      serialization: 'advanced',
      // What V8 says when it runs out of memory is no word for the user's terminal.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', (answer) => onAnswer(answer as SheetAnswer));
    child.once('exit', onEnd);
    child.once('error', onEnd);
    return {
      post: (order) => child.send(order, () => undefined),
      end: () => {
        child.removeAllListeners('message');
        child.kill('SIGKILL');
      },
    };
  };
}
