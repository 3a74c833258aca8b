import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHost, type TestHost } from '../../tests/support/test-web-host.ts';
import { limits } from '../shared/limits.ts';
import { sameSecret } from './access.ts';
import { PortUnavailableError, startWebHost } from './start-web-host.ts';

let host: TestHost;
let cookie: string;
beforeAll(async () => {
  host = await startTestHost();
  cookie = await host.signIn();
});
afterAll(() => host.close());

const call = (path: string, input: unknown, headers: Record<string, string> = {}) =>
  host.ask(path, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ json: input }),
  });

describe('the token in the printed address', () => {
  it('holds 256 bits and listens on the loopback only', () => {
    expect(Buffer.from(host.token, 'base64url')).toHaveLength(32);
    expect(new URL(host.url).hostname).toBe('127.0.0.1');
  });

  it('is exchanged for a cookie and leaves the address', async () => {
    const answer = await host.ask(`/?token=${host.token}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['cache-control']).toBe('no-store');
    const [set] = answer.headers['set-cookie'] ?? [];
    expect(set).toMatch(new RegExp(`^man-nhung-${host.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`));
    expect(set).not.toContain(host.token);
  });

  it('may be opened again in the same start, each time with another session', async () => {
    const second = await host.signIn();
    expect(second).not.toBe(cookie);
    expect((await host.ask('/', { headers: { cookie: second } })).status).toBe(200);
    expect((await host.ask('/', { headers: { cookie } })).status).toBe(200);
  });

  it.each(['', 'x', 'x'.repeat(43)])('is refused when wrong (%j)', async (wrong) => {
    const answer = await host.ask(`/?token=${wrong}`);
    expect(answer.status).toBe(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('of an earlier start does no harm in a browser that is let in already', async () => {
    const answer = await host.ask('/?token=old', { headers: { cookie } });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
  });

  it('is compared whatever its length', () => {
    expect(sameSecret('abc', 'abc')).toBe(true);
    expect(sameSecret('abd', 'abc')).toBe(false);
    expect(sameSecret('abcd', 'abc')).toBe(false);
    expect(sameSecret('', 'abc')).toBe(false);
  });
});

describe('without a session', () => {
  it('shows a page in plain Vietnamese', async () => {
    const answer = await host.ask('/');
    expect(answer.status).toBe(401);
    expect(answer.body).toContain('Chưa được phép vào');
    expect(answer.body).not.toContain(host.token);
  });

  it.each(['/assets/index-B1x9_k2Q.js', '/icon.svg', '/nothing'])(
    'does not tell whether %s exists',
    async (path) => {
      expect((await host.ask(path)).status).toBe(401);
    },
  );

  it('answers a call with a code, for an unknown session too', async () => {
    for (const forged of [
      {},
      { cookie: `man-nhung-${host.port}=${'A'.repeat(43)}` },
      { cookie: 'man-nhung-1=x' },
    ]) {
      const answer = await host.ask('/rpc/who', { method: 'POST', headers: forged, body: '{}' });
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body).json.code).toBe('UNAUTHORIZED');
    }
  });
});

describe('where a request comes from', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1'])(
    'refuses the host %j',
    async (name) => {
      const answer = await host.ask('/', { headers: { cookie, host: name } });
      expect([400, 403]).toContain(answer.status);
    },
  );

  it('takes localhost by name', async () => {
    const answer = await host.ask('/', { headers: { cookie, host: `localhost:${host.port}` } });
    expect(answer.status).toBe(200);
  });

  it.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ] as Record<string, string>[])('refuses a call with %o', async (headers) => {
    expect((await call('/rpc/who', undefined, headers)).status).toBe(403);
  });

  it('takes its own origin, and a client that is no browser', async () => {
    for (const headers of [
      { origin: `http://127.0.0.1:${host.port}`, 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'same-origin' },
      {},
    ] as Record<string, string>[]) {
      const answer = await call('/rpc/who', undefined, headers);
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.body).json).toBe('Thư ký');
    }
  });

  it('allows no other origin', async () => {
    const preflight = await host.ask('/rpc/who', {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example' },
    });
    expect(preflight.status).toBe(403);
    const answer = await call('/rpc/who', undefined);
    for (const headers of [preflight.headers, answer.headers]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('methods', () => {
  it.each([
    ['PUT', '/'],
    ['DELETE', '/rpc/who'],
    ['OPTIONS', '/'],
    ['POST', '/'],
    ['GET', '/rpc/who'],
  ])('refuses %s %s', async (method, path) => {
    const answer = await host.ask(path, { method, headers: { cookie } });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, POST');
  });

  it('answers HEAD like GET, without a body', async () => {
    for (const path of ['/', '/icon.svg', '/nothing']) {
      const get = await host.ask(path, { headers: { cookie } });
      const head = await host.ask(path, { method: 'HEAD', headers: { cookie } });
      expect(head.body).toBe('');
      expect(head.status).toBe(get.status);
      expect(head.headers['content-length']).toBe(get.headers['content-length']);
    }
  });

  it('answers an unknown call with a code', async () => {
    const answer = await call('/rpc/no/such', {});
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.body).json.code).toBe('NOT_FOUND');
  });
});

describe('the window’s files', () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    host.ask(path, { headers: { cookie, ...headers } });

  it('gives the page a new nonce each time, in the policy and in the page', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/index.html', '/']) {
      const answer = await get(path);
      const policy = answer.headers['content-security-policy'] as string;
      const nonce = /'nonce-([\w+/=]+)'/.exec(policy)?.[1] ?? '';
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
      expect(answer.body).toContain(`content="${nonce}"`);
      expect(answer.body).not.toContain('__NONCE__');
      expect(policy).not.toContain('unsafe');
      expect(answer.headers['cache-control']).toBe('no-store');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('knows their kinds, keeps hashed ones, checks the others', async () => {
    const script = await get('/assets/index-B1x9_k2Q.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    const icon = await get('/icon.svg');
    expect(icon.headers['content-type']).toBe('image/svg+xml');
    expect(icon.headers['cache-control']).toBe('private, no-cache');
    const again = await get('/icon.svg', { 'if-none-match': icon.headers.etag as string });
    expect(again.status).toBe(304);
    expect(again.body).toBe('');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/assets//index-B1x9_k2Q.js',
    '/secret.txt%00.svg',
    '/%ff',
    '/link.txt',
    '/assets',
    '/assets/',
    '/.hidden',
    '/C:/Windows/win.ini',
  ])('does not lead out of the folder: %s', async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('secret');
  });

  it('sends the guarding heads with every answer', async () => {
    for (const answer of [
      await get('/'),
      await get('/icon.svg'),
      await get('/nothing'),
      await host.ask('/'),
      await call('/rpc/who', {}),
    ]) {
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(answer.headers['permissions-policy']).toContain('camera=()');
    }
  });
});

describe('the size of a body', () => {
  it('takes up to the limit, and refuses beyond with the coded error', async () => {
    const room = limits.bodyBytes - JSON.stringify({ json: { text: '' } }).length;
    const fits = await call('/rpc/length', { text: 'x'.repeat(room) });
    expect(JSON.parse(fits.body).json).toBe(room);
    const over = await call('/rpc/length', { text: 'x'.repeat(room + 1) });
    expect(over.status).toBe(413);
    expect(JSON.parse(over.body).json).toMatchObject({
      defined: true,
      code: 'TOO_LARGE',
      data: { limit: limits.bodyBytes },
    });
  });

  it('lets an uploaded plan be larger', async () => {
    const form = new FormData();
    form.append('data', JSON.stringify({ json: { file: null }, meta: [], maps: [['file']] }));
    form.append('0', new File([new Uint8Array(3_000_000)], 'plan.mannhung'));
    const encoded = new Response(form);
    const answer = await host.ask('/rpc/plan/upload', {
      method: 'POST',
      headers: { cookie, 'content-type': encoded.headers.get('content-type') ?? '' },
      body: Buffer.from(await encoded.arrayBuffer()),
    });
    expect(JSON.parse(answer.body).json).toBe(3_000_000);
  });

  it('wants to know it beforehand', async () => {
    const answer = await host.ask('/rpc/who', {
      method: 'POST',
      headers: { cookie, 'transfer-encoding': 'chunked' },
      body: undefined as never,
    });
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.body).json.code).toBe('INVALID');
  });
});

describe('starting and closing', () => {
  it('says in one sentence that a port is taken', async () => {
    const start = startWebHost({
      application: { router: {} } as never,
      rendererDir: '.',
      port: host.port,
      actor: '',
    });
    await expect(start).rejects.toThrow(PortUnavailableError);
    await expect(start).rejects.toThrow(`Port ${host.port} cannot be used (another program uses it)`);
  });

  it('gives two hosts cookies of their own', async () => {
    const other = await startTestHost();
    const theirs = await other.signIn();
    expect(theirs.split('=')[0]).not.toBe(cookie.split('=')[0]);
    expect((await other.ask('/', { headers: { cookie } })).status).toBe(401);
    expect((await other.ask('/', { headers: { cookie: `${cookie}; ${theirs}` } })).status).toBe(200);
    await other.close();
  });

  it('streams at once, ends the streams when it closes, and leaves no socket', async () => {
    const other = await startTestHost();
    const session = await other.signIn();
    const response = await fetch(`http://127.0.0.1:${other.port}/rpc/plan/changes`, {
      method: 'POST',
      headers: { cookie: session },
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body!.getReader();
    let text = '';
    while (!text.includes('"seq":1')) text += new TextDecoder().decode((await reader.read()).value);
    const started = Date.now();
    const ended = reader.read().then(
      () => true,
      () => true,
    );
    await other.close();
    expect(Date.now() - started).toBeLessThan(3000);
    expect(await ended).toBe(true);
    await expect.poll(() => other.streamsEnded()).toBe(1);
    await expect(other.ask('/')).rejects.toThrow();
  });
});

describe('an answer with a file in it', () => {
  it('arrives whole', async () => {
    const answer = await call('/rpc/paper', undefined);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(answer.body.length).toBeGreaterThan(300_000);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  it.each(['before', 'within'] as const)('does no harm when the window goes away %s it', async (when) => {
    const headers = { cookie, 'content-type': 'application/json' };
    await Promise.all(Array.from({ length: 40 }, () => host.leave('/rpc/paper', headers, when)));
    await new Promise((done) => setTimeout(done, 100));
    expect((await call('/rpc/who', undefined)).status).toBe(200);
  });
});
