import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const electron = vi.hoisted(() => ({ listeners: new Map<string, (event: unknown) => void>() }));
vi.mock('electron', () => ({
  ipcMain: {
    on: (channel: string, listener: (event: unknown) => void) => electron.listeners.set(channel, listener),
  },
  MessageChannelMain: class {
    port1 = { end: 'planner' };
    port2 = { end: 'window' };
  },
}));
const { handOutPorts } = await import('./port-handover.ts');

const connect = vi.fn();
const postMessage = vi.fn();
const ask = (senderFrame: unknown) =>
  electron.listeners.get('man-nhung:request-port')!({
    senderFrame,
    sender: Object.assign(new EventEmitter(), { postMessage }),
  });

beforeEach(() => {
  vi.clearAllMocks();
  handOutPorts('app://man-nhung/', connect);
});

describe('the port to the planner', () => {
  it('goes to the top frame of the program’s own page, its other end to the planner', () => {
    ask({ url: 'app://man-nhung/index.html', parent: null });
    expect(connect).toHaveBeenCalledExactlyOnceWith({ end: 'planner' });
    expect(postMessage).toHaveBeenCalledExactlyOnceWith('man-nhung:port', null, [{ end: 'window' }]);
  });

  it.each([
    ['a frame within the page', { url: 'app://man-nhung/', parent: {} }],
    ['another page', { url: 'https://evil.example/', parent: null }],
    ['another host of the scheme', { url: 'app://other/', parent: null }],
    ['a blank page', { url: 'about:blank', parent: null }],
    ['a frame that has gone', null],
  ])('does not go to %s', (_name, frame) => {
    ask(frame);
    expect(connect).not.toHaveBeenCalled();
    expect(postMessage).not.toHaveBeenCalled();
  });
});
