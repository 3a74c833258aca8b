import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { APP_URL, isOwnUrl } from './app-url.ts';
import { keepAtHome } from './navigation-policy.ts';

describe('isOwnUrl', () => {
  it.each([APP_URL, 'app://man-nhung/index.html', 'app://man-nhung/#/x', 'APP://man-nhung/'])(
    'takes %s',
    (url) => {
      expect(isOwnUrl(url)).toBe(true);
    },
  );
  it.each([
    'app://other/',
    'app://man-nhung.evil/',
    'app://man-nhung@evil/',
    'app://evil@man-nhung/',
    'app:man-nhung',
    'file:///etc/passwd',
    'https://man-nhung/',
    'javascript:alert(1)',
    'about:blank',
    'data:text/html,x',
    '',
  ])('refuses %j', (url) => {
    expect(isOwnUrl(url)).toBe(false);
  });
  it('takes the address of Vite only as the home', () => {
    expect(isOwnUrl('http://localhost:5173/x', 'http://localhost:5173')).toBe(true);
    expect(isOwnUrl('http://localhost:5174/x', 'http://localhost:5173')).toBe(false);
    expect(isOwnUrl('http://localhost:5173/x')).toBe(false);
  });
});

describe('keepAtHome', () => {
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
  keepAtHome(contents as unknown as WebContents, APP_URL);
  const [handler] = contents.setWindowOpenHandler.mock.calls[0] as [(details: object) => unknown];

  const prevented = (name: string, url: string, extra = {}): boolean => {
    const event = { preventDefault: vi.fn(), url, ...extra };
    contents.emit(name, event, url);
    return event.preventDefault.mock.calls.length > 0;
  };

  it.each(['will-navigate', 'will-redirect'])('stops %s to anywhere else', (name) => {
    expect(prevented(name, 'https://evil.example/')).toBe(true);
    expect(prevented(name, 'file:///etc/passwd')).toBe(true);
    expect(prevented(name, 'app://man-nhung/index.html')).toBe(false);
  });

  it('lets no frame load anything', () => {
    expect(prevented('will-frame-navigate', 'app://man-nhung/', { isMainFrame: false })).toBe(true);
    expect(prevented('will-frame-navigate', 'https://evil.example/', { isMainFrame: true })).toBe(true);
    expect(prevented('will-frame-navigate', 'app://man-nhung/', { isMainFrame: true })).toBe(false);
  });

  it('denies every new window and every embedded browser', () => {
    expect(handler({ url: 'app://man-nhung/' })).toEqual({ action: 'deny' });
    expect(handler({ url: 'https://evil.example/' })).toEqual({ action: 'deny' });
    expect(prevented('will-attach-webview', '')).toBe(true);
  });
});
