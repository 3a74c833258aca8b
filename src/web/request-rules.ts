import type { IncomingHttpHeaders } from 'node:http';
import { limits } from '../shared/limits.ts';

/** Room for the envelope (multipart heads) around an uploaded file. */
const ENVELOPE_BYTES = 64 * 1024;
/** The calls that carry a file, and how large it may be. */
const uploads: ReadonlyMap<string, number> = new Map([
  ['/rpc/plan/upload', limits.planBytes],
  ['/rpc/imports/read', limits.sheetBytes],
  ['/rpc/attachments/add', limits.attachmentBytes],
  ['/rpc/seasonFile/look', limits.seasonFileBytes],
  ['/rpc/seasonFile/import', limits.seasonFileBytes],
]);

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
  const file = uploads.get(pathname);
  const limit = file ?? limits.bodyBytes;
  const length = Number(headers['content-length'] ?? 0);
  return length > (file === undefined ? limit : limit + ENVELOPE_BYTES)
    ? { ok: false, reason: 'too-large', limit }
    : { ok: true };
}
