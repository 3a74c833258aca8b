import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const protocol = vi.hoisted(() => ({ registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() }));
vi.mock('electron', () => ({ protocol }));
const { createAppHandler, registerAppScheme, serveAppScheme } = await import('./app-protocol.ts');

const folder = mkdtempSync(join(tmpdir(), 'man-nhung-app-'));
const rendererDir = join(folder, 'renderer');
mkdirSync(join(rendererDir, 'assets'), { recursive: true });
writeFileSync(join(rendererDir, 'index.html'), '<meta content="__NONCE__">Màn Nhung');
writeFileSync(join(rendererDir, 'assets', 'index-B1x9_k2Q.js'), 'export {};');
writeFileSync(join(folder, 'secret.txt'), 'secret');
symlinkSync(join(folder, 'secret.txt'), join(rendererDir, 'link.txt'));

const ask = (url: string, method = 'GET') => createAppHandler(rendererDir)(new Request(url, { method }));

beforeEach(() => vi.clearAllMocks());

describe('the scheme', () => {
  it('has an origin and is secure, and bypasses nothing', () => {
    registerAppScheme();
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('is served', () => {
    serveAppScheme(rendererDir);
    expect(protocol.handle).toHaveBeenCalledExactlyOnceWith('app', expect.any(Function));
  });
});

describe('app://man-nhung/', () => {
  it('gives the page a new nonce each time, in the policy and in the page', async () => {
    const nonces = new Set<string>();
    for (const url of ['app://man-nhung/', 'app://man-nhung/index.html', 'app://man-nhung/?x=1#y']) {
      const response = await ask(url);
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([\w+/=]+)'/.exec(policy)?.[1] ?? '';
      const page = await response.text();
      expect(page).toBe(`<meta content="${nonce}">Màn Nhung`);
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain(`default-src 'none'`);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('serves the files of the folder with their kind and the guarding heads', async () => {
    const response = await ask('app://man-nhung/assets/index-B1x9_k2Q.js');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('export {};');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers HEAD without a body, and no other method', async () => {
    expect(await (await ask('app://man-nhung/', 'HEAD')).text()).toBe('');
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await ask('app://man-nhung/', method)).status).toBe(405);
  });

  it.each([
    'app://other/index.html',
    'app://man-nhung/../secret.txt',
    'app://man-nhung/%2e%2e/secret.txt',
    'app://man-nhung/..%2fsecret.txt',
    'app://man-nhung/assets/..%2f..%2fsecret.txt',
    'app://man-nhung/..%5csecret.txt',
    'app://man-nhung//etc/passwd',
    'app://man-nhung/C:/Windows/win.ini',
    'app://man-nhung/index.html%00.js',
    'app://man-nhung/%ff',
    'app://man-nhung/link.txt',
    'app://man-nhung/assets',
    'app://man-nhung/assets/',
    'app://man-nhung/nothing.js',
  ])('has nothing at %s', async (url) => {
    const response = await ask(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });
});
