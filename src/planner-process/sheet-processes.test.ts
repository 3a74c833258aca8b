import { describe, expect, it, vi } from 'vitest';
import { createSheetReader } from '../sheets/create-sheet-reader.ts';
import { createSheetProcesses } from './sheet-processes.ts';
import type { WindowPort } from './window-port.ts';

function port() {
  const listeners: ((event: { data: unknown }) => void)[] = [];
  return {
    posted: [] as unknown[],
    say: (data: unknown) => {
      for (const listener of listeners) listener({ data });
    },
    on: (_event: string, listener: (event?: { data: unknown }) => void) => listeners.push(listener),
    postMessage(data: unknown) {
      this.posted.push(data);
    },
    start: () => undefined,
  };
}

const started = (signal?: AbortSignal) => {
  const tell = vi.fn();
  const processes = createSheetProcesses(tell);
  const reading = createSheetReader(processes.start).read(Uint8Array.of(1), 'a.csv', signal);
  return { tell, processes, reading, port: port() };
};

describe('a sheet process under Electron', () => {
  it('is asked for, given the file over its port, and ended when it has answered', async () => {
    const { tell, processes, reading, port } = started();
    expect(tell).toHaveBeenCalledExactlyOnceWith({ type: 'start-sheet', id: 1 });
    processes.receive({ type: 'sheet-port', id: 1 }, port as unknown as WindowPort);
    expect(port.posted).toEqual([{ type: 'read', bytes: Uint8Array.of(1), fileName: 'a.csv' }]);
    port.say({ type: 'sheet', name: 'A' });
    port.say({ type: 'rows', rows: [['x']] });
    port.say({ type: 'done' });
    expect(await reading).toEqual([{ name: 'A', rows: [['x']], notes: [] }]);
    expect(tell).toHaveBeenLastCalledWith({ type: 'end-sheet', id: 1 });
  });

  it('that dies is a refusal, and one that is cancelled is ended', async () => {
    const dying = started();
    dying.processes.receive({ type: 'sheet-port', id: 1 }, dying.port as unknown as WindowPort);
    dying.processes.receive({ type: 'sheet-ended', id: 1 }, undefined);
    await expect(dying.reading).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      data: { reason: 'too-heavy' },
    });
    const stop = new AbortController();
    const stopped = started(stop.signal);
    stop.abort();
    await expect(stopped.reading).rejects.toMatchObject({ data: { reason: 'cancelled' } });
    expect(stopped.tell).toHaveBeenLastCalledWith({ type: 'end-sheet', id: 1 });
  });
});
