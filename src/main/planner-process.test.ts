import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

class Child extends EventEmitter {
  postMessage = vi.fn();
  kill = vi.fn(() => this.emit('exit', 1));
}
const electron = vi.hoisted(() => ({ fork: vi.fn() }));
class Channel {
  port1 = { end: 'child' };
  port2 = { end: 'planner' };
}
vi.mock('electron', () => ({ utilityProcess: electron, MessageChannelMain: Channel }));
const { createPlannerProcess } = await import('./planner-process.ts');

const startMessage = {
  type: 'start' as const,
  planPath: '/a.mannhung',
  openPath: null,
  operator: 'An',
  version: '0.1.0',
  resourcesDir: '/resources',
};
let children: Child[];
const onMessage = vi.fn();
const onDeath = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  children = [];
  electron.fork.mockImplementation(() => {
    const child = new Child();
    children.push(child);
    return child;
  });
});

const started = () => {
  const planner = createPlannerProcess({
    entry: '/out/main/planner-process.js',
    sheetEntry: '/out/main/sheet-process.js',
    startMessage: () => startMessage,
    onMessage,
    onDeath,
  });
  planner.start();
  return { planner, child: children.at(-1)! };
};

describe('the planner process', () => {
  it('is told first what to open', () => {
    const { planner, child } = started();
    planner.open('/b.mannhung');
    planner.connect({ port: 1 } as never);
    expect(electron.fork).toHaveBeenCalledExactlyOnceWith(
      '/out/main/planner-process.js',
      [],
      expect.anything(),
    );
    expect(child.postMessage.mock.calls).toEqual([
      [startMessage, []],
      [{ type: 'open', path: '/b.mannhung' }, []],
      [{ type: 'connect' }, [{ port: 1 }]],
    ]);
  });

  it('is heard only where it keeps to the schema', () => {
    const { child } = started();
    for (const data of [
      null,
      'x',
      { type: 'shell', command: 'rm' },
      { type: 'opened' },
      { type: 'choose-file', id: 'x' },
    ]) {
      child.emit('message', data);
    }
    expect(onMessage).not.toHaveBeenCalled();
    child.emit('message', { type: 'opened', path: '/a.mannhung' });
    expect(onMessage).toHaveBeenCalledExactlyOnceWith({ type: 'opened', path: '/a.mannhung' });
  });

  it('tells of its death, and starts anew', () => {
    const { planner, child } = started();
    child.emit('exit', 1);
    expect(onDeath).toHaveBeenCalledOnce();
    planner.open('/lost.mannhung');
    planner.start();
    expect(children).toHaveLength(2);
    expect(children[1]!.postMessage).toHaveBeenCalledExactlyOnceWith(startMessage, []);
  });

  it('closes when it has folded its log in, and that is no death', async () => {
    const { planner, child } = started();
    const closed = planner.close();
    expect(planner.close()).toBe(closed);
    expect(child.postMessage).toHaveBeenLastCalledWith({ type: 'close' }, []);
    child.emit('exit', 0);
    await closed;
    expect(onDeath).not.toHaveBeenCalled();
    expect(child.kill).not.toHaveBeenCalled();
    await planner.close();
  });

  it('is ended if it does not close in time', async () => {
    vi.useFakeTimers();
    const { planner, child } = started();
    const closed = planner.close();
    await vi.advanceTimersByTimeAsync(8000);
    await closed;
    expect(child.kill).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('has files read in processes of their own, each with a port to it', () => {
    const { child } = started();
    child.emit('message', { type: 'start-sheet', id: 1 });
    const reader = children[1]!;
    expect(electron.fork).toHaveBeenLastCalledWith(
      '/out/main/sheet-process.js',
      [],
      expect.objectContaining({ execArgv: ['--max-old-space-size=512'] }),
    );
    expect(reader.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'port' }, [{ end: 'child' }]);
    expect(child.postMessage).toHaveBeenLastCalledWith({ type: 'sheet-port', id: 1 }, [{ end: 'planner' }]);
    reader.emit('exit', 134);
    expect(child.postMessage).toHaveBeenLastCalledWith({ type: 'sheet-ended', id: 1 }, []);

    child.emit('message', { type: 'start-sheet', id: 2 });
    child.emit('message', { type: 'end-sheet', id: 2 });
    expect(children[2]!.kill).toHaveBeenCalledOnce();
    expect(child.postMessage).not.toHaveBeenLastCalledWith({ type: 'sheet-ended', id: 2 }, []);
    expect(onMessage).not.toHaveBeenCalled();

    child.emit('message', { type: 'start-sheet', id: 3 });
    child.emit('exit', 1);
    expect(children[3]!.kill).toHaveBeenCalledOnce();
  });
});
