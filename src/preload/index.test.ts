// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: { send: vi.fn(), on: vi.fn() },
}));
vi.mock('electron', () => electron);
await import('./index.ts');
// Taken at once: mocks forget their calls before each test.
const exposed = [...electron.contextBridge.exposeInMainWorld.mock.calls] as [
  string,
  Record<string, () => void>,
][];
const heard = [...electron.ipcRenderer.on.mock.calls] as [string, (event: unknown) => void][];

it('gives the page one thing: asking for its port', () => {
  expect(exposed).toEqual([['manNhung', { requestPort: expect.any(Function) }]]);
  exposed[0]![1].requestPort!();
  expect(electron.ipcRenderer.send).toHaveBeenCalledExactlyOnceWith('man-nhung:request-port');
});

it('passes the port on to its own window only', () => {
  const post = vi.spyOn(window, 'postMessage').mockImplementation(() => undefined);
  expect(heard.map(([channel]) => channel)).toEqual(['man-nhung:port']);
  const port = new MessageChannel().port1;
  heard[0]![1]({ ports: [port] });
  expect(post).toHaveBeenCalledExactlyOnceWith({ type: 'man-nhung:port' }, window.location.origin, [port]);
});
