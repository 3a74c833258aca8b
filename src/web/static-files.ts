import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { assetPath, isHashedAsset } from '../shared/http/asset-path.ts';
import { contentSecurityPolicy, withNonce } from '../shared/http/content-security-policy.ts';
import { mimeTypeOf } from '../shared/http/mime-types.ts';
import { refuseWithPage } from './refusals.ts';

/** The real path of a file below `folder`, or null if there is none; links that lead out count as none. */
export async function fileBelow(folder: string, segments: readonly string[]): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...segments));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Serves the built window from `folder`: the page with a fresh nonce, everything else as it lies there. */
export async function serveStatic(
  folder: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const segments = assetPath(pathname);
  const file = segments && (await fileBelow(folder, segments));
  if (!segments || !file) return refuseWithPage(request, response, 404);
  if (segments.at(-1) === 'index.html') return servePage(file, request, response);

  const { size, mtimeMs } = await stat(file);
  const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  response.setHeader('ETag', etag);
  response.setHeader(
    'Cache-Control',
    isHashedAsset(segments) ? 'private, max-age=31536000, immutable' : 'private, no-cache',
  );
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': mimeTypeOf(file), 'Content-Length': size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(file), response);
}

async function servePage(file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const body = Buffer.from(withNonce(await readFile(file, 'utf8'), nonce));
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': contentSecurityPolicy(nonce),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
