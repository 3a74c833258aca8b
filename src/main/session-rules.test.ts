import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { blockNetwork, isLocalRequest } from './block-network.ts';
import { askWhereToSave, saveFilters } from './downloads.ts';
import { restrictPermissions } from './permissions.ts';

function standIn() {
  const handlers = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  };
  const session = Object.assign(new EventEmitter(), handlers);
  return { session: session as unknown as Session, handlers, emit: session.emit.bind(session) };
}

describe('permissions', () => {
  const { session, handlers } = standIn();
  restrictPermissions(session);
  const [request] = handlers.setPermissionRequestHandler.mock.calls[0] as [
    (contents: null, permission: string, callback: (granted: boolean) => void) => void,
  ];
  const [check] = handlers.setPermissionCheckHandler.mock.calls[0] as [
    (contents: null, permission: string) => boolean,
  ];

  const [device] = handlers.setDevicePermissionHandler.mock.calls[0] as [() => boolean];

  it.each([
    ['clipboard-sanitized-write', true],
    ['clipboard-read', false],
    ['media', false],
    ['geolocation', false],
    ['notifications', false],
    ['openExternal', false],
    ['fileSystem', false],
    ['local-network-access', false],
    ['unknown', false],
  ])('%s: %s', (permission, granted) => {
    const callback = vi.fn();
    request(null, permission, callback);
    expect(callback).toHaveBeenCalledExactlyOnceWith(granted);
    expect(check(null, permission)).toBe(granted);
  });

  it('gives no device', () => {
    expect(device()).toBe(false);
  });
});

describe('the network', () => {
  it.each([
    ['app://man-nhung/index.html', true],
    ['blob:app://man-nhung/1', true],
    ['data:image/png;base64,', true],
    ['devtools://devtools/bundled/x.html', true],
    ['http://127.0.0.1:5173/', false],
    ['https://example.com/', false],
    ['ws://127.0.0.1/', false],
    ['wss://example.com/', false],
    ['ftp://example.com/', false],
    ['file:///etc/passwd', false],
    ['nonsense', false],
  ])('%s may pass: %s', (url, passes) => {
    const { session, handlers } = standIn();
    blockNetwork(session, null);
    const [listener] = handlers.webRequest.onBeforeRequest.mock.calls[0] as [
      (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void,
    ];
    const callback = vi.fn();
    listener({ url }, callback);
    expect(callback).toHaveBeenCalledExactlyOnceWith({ cancel: !passes });
  });

  it('lets Vite through while developing only', () => {
    expect(isLocalRequest('ws://localhost:5173/', 'localhost:5173')).toBe(true);
    expect(isLocalRequest('http://localhost:5174/', 'localhost:5173')).toBe(false);
  });
});

describe('downloads', () => {
  const offer = (url: string) => {
    const { session, emit } = standIn();
    askWhereToSave(session, '/home/an/Tài liệu');
    const event = { preventDefault: vi.fn() };
    const item = { getURL: () => url, getFilename: () => 'Kịch bản LVT.pdf', setSaveDialogOptions: vi.fn() };
    emit('will-download', event, item);
    return { event, item };
  };

  it('asks with the suggested name in the system’s dialog', () => {
    const { event, item } = offer('blob:app://man-nhung/1');
    expect(event.preventDefault).not.toHaveBeenCalled();
    expect(item.setSaveDialogOptions).toHaveBeenCalledWith(
      expect.objectContaining({
        title: 'Lưu tệp',
        defaultPath: expect.stringMatching(/Tài liệu.Kịch bản LVT\.pdf$/),
      }),
    );
  });

  it('takes nothing that the page did not make itself', () => {
    expect(offer('https://evil.example/x.exe').event.preventDefault).toHaveBeenCalled();
  });

  it('knows the papers by their endings', () => {
    expect(saveFilters('a.PDF')[0]).toEqual({ name: 'Tài liệu PDF', extensions: ['pdf'] });
    expect(saveFilters('a.xyz')).toEqual([{ name: 'Mọi tệp', extensions: ['*'] }]);
  });
});
