import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventIterator, os } from '@orpc/server';
import { z } from 'zod';
import { startWebHost, type WebHost } from '../../src/web/start-web-host.ts';

/** Stands in for the planner: says who calls, takes any body, streams until the window goes. */
function stubRouter(onStreamEnd: () => void) {
  const base = os.$context<{ actor: string }>();
  return {
    who: base.handler(({ context }) => context.actor),
    length: base.input(z.object({ text: z.string() })).handler(({ input }) => input.text.length),
    paper: base.handler(async () => {
      await new Promise((done) => setTimeout(done, 20));
      return { name: 'paper', bytes: new File([new Uint8Array(300_000)], 'paper.pdf') };
    }),
    plan: {
      upload: base
        .input(z.object({ file: z.file() }))
        .handler(async ({ input }) => (await input.file.arrayBuffer()).byteLength),
      changes: base.output(eventIterator(z.object({ seq: z.number() }))).handler(async function* ({
        signal,
      }) {
        try {
          yield { seq: 1 };
          await new Promise((done) => signal?.addEventListener('abort', done));
        } finally {
          onStreamEnd();
        }
      }),
    },
  };
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

export type TestHost = WebHost & {
  token: string;
  /** Name and value of a fresh session's cookie. */
  signIn(): Promise<string>;
  ask(
    path: string,
    options?: { method?: string; headers?: Record<string, string>; body?: string | Buffer },
  ): Promise<Answer>;
  /** Asks, and goes away before the answer or as soon as it begins. */
  leave(path: string, headers: Record<string, string>, when: 'before' | 'within'): Promise<void>;
  streamsEnded(): number;
};

/** A host over a small window's folder, asked with plain `node:http`, so that every header can be forged. */
export async function startTestHost(): Promise<TestHost> {
  const folder = mkdtempSync(join(tmpdir(), 'man-nhung-web-'));
  const rendererDir = join(folder, 'renderer');
  mkdirSync(join(rendererDir, 'assets'), { recursive: true });
  writeFileSync(
    join(rendererDir, 'index.html'),
    '<!doctype html><meta name="nonce" content="__NONCE__"><p>Màn Nhung</p>',
  );
  writeFileSync(join(rendererDir, 'assets', 'index-B1x9_k2Q.js'), 'export {};');
  writeFileSync(join(rendererDir, 'icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(rendererDir, 'link.txt'));

  let ended = 0;
  const router = stubRouter(() => {
    ended += 1;
  });
  const host = await startWebHost({
    application: { router } as never,
    rendererDir,
    port: 0,
    actor: 'Thư ký',
  });

  const ask: TestHost['ask'] = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((done, fail) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const sent = request(
        {
          host: '127.0.0.1',
          port: host.port,
          path,
          method,
          agent: false,
          headers: { ...length, ...headers },
        },
        async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk as Buffer);
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          });
        },
      );
      sent.on('error', fail);
      sent.end(body);
    });

  const leave: TestHost['leave'] = (path, headers, when) =>
    new Promise((done) => {
      const sent = request({
        host: '127.0.0.1',
        port: host.port,
        path,
        method: 'POST',
        agent: false,
        headers,
      });
      sent.on('error', () => done());
      sent.on('response', (response) => {
        response.on('error', () => done());
        response.once('data', () => response.destroy());
        response.once('close', () => done());
      });
      sent.end('{}', () => {
        if (when === 'before') setTimeout(() => sent.destroy(), 10);
      });
    });

  const token = new URL(host.url).searchParams.get('token') ?? '';
  return {
    ...host,
    token,
    ask,
    leave,
    async signIn() {
      const answer = await ask(`/?token=${token}`);
      return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    },
    streamsEnded: () => ended,
  };
}
