import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import { SHEET_MEMORY_MB, type ToPlanner } from '../shared/host-messages.ts';

type Tell = (
  message: Extract<ToPlanner, { type: 'sheet-port' | 'sheet-ended' }>,
  ports?: MessagePortMain[],
) => void;

/**
 * Processes that read one file each, for the planner, which cannot start any itself: the installed program does not run
 * as plain Node. Each has its own bounds of memory, and what happens to it happens to nobody else.
 */
export function createSheetProcesses(entry: string, tellPlanner: Tell) {
  const running = new Map<number, UtilityProcess>();

  return {
    start(id: number): void {
      const child = utilityProcess.fork(entry, [], {
        serviceName: 'Man Nhung Sheets',
        execArgv: [`--max-old-space-size=${SHEET_MEMORY_MB}`],
      });
      running.set(id, child);
      child.once('exit', () => {
        if (running.delete(id)) tellPlanner({ type: 'sheet-ended', id });
      });
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ type: 'port' }, [port1]);
      tellPlanner({ type: 'sheet-port', id }, [port2]);
    },
    end(id: number): void {
      const child = running.get(id);
      running.delete(id);
      child?.kill();
    },
    /** When the planner is gone nobody waits for them. */
    endAll(): void {
      for (const child of running.values()) child.kill();
      running.clear();
    },
  };
}
