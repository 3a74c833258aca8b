import type { IncomingHttpHeaders } from 'node:http';
import { limits } from '../shared/limits.ts';

/** Room for the envelope (multipart heads) around an uploaded plan. */
const ENVELOPE_BYTES = 64 * 1024;
/** Calls that carry a file, and how large it may be. */
const uploads: Readonly<Record<string, number>> = {
  '/rpc/plan/upload': limits.planBytes,
  '/rpc/imports/read': limits.sheetBytes,
};

/**
 * A page of another site can make a browser call a name that it has bound to 127.0.0.1 (DNS rebinding); then the
 * Host header carries that name.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/**
 * Whether a request that may change something comes from this host's own page. SameSite cookies do not tell ports
 * apart, so another program's page on 127.0.0.1 would carry ours: Origin must be ours. Without Origin, a browser
 * still says where it comes from; a client that says neither is no browser and needs the cookie all the same.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders): boolean {
  if (headers.origin !== undefined) return headers.origin === `http://${headers.host}`;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
}

export type BodyVerdict =
  | { ok: true }
  | { ok: false; reason: 'too-large'; limit: number }
  | { ok: false; reason: 'no-length' };

/**
 * Judged before a byte is read. Node holds a body to its declared length, so a body must declare it; browsers and
 * `fetch` do for everything that the window sends.
 */
export function judgeBody(pathname: string, headers: IncomingHttpHeaders): BodyVerdict {
  if (headers['transfer-encoding'] !== undefined) return { ok: false, reason: 'no-length' };
  const upload = Object.hasOwn(uploads, pathname) ? uploads[pathname] : undefined;
  const limit = upload ?? limits.bodyBytes;
  const length = Number(headers['content-length'] ?? 0);
  return length > (upload === undefined ? limit : limit + ENVELOPE_BYTES)
    ? { ok: false, reason: 'too-large', limit }
    : { ok: true };
}
