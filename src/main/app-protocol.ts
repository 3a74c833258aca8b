import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { protocol } from 'electron';
import { assetPath } from '../shared/http/asset-path.ts';
import { contentSecurityPolicy, securityHeaders, withNonce } from '../shared/http/content-security-policy.ts';
import { mimeTypeOf } from '../shared/http/mime-types.ts';
import { APP_SCHEME, isOwnUrl } from './app-url.ts';

/** Has to run before the program is ready. `standard` gives the page an origin, `secure` its web features. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built window below `rendererDir` to the program's own windows. */
export function serveAppScheme(rendererDir: string): void {
  protocol.handle(APP_SCHEME, createAppHandler(rendererDir));
}

const refuse = (status: number): Response => new Response(null, { status, headers: securityHeaders });

/** Answers for `app://man-nhung/…`: GET and HEAD, files of the folder only, the page with a fresh nonce. */
export function createAppHandler(rendererDir: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const segments = isOwnUrl(request.url) ? assetPath(new URL(request.url).pathname) : null;
    const file = segments && (await fileBelow(rendererDir, segments));
    if (!file) return refuse(404);
    const bytes = await readFile(file).catch(() => null);
    if (!bytes) return refuse(404);
    const headers: Record<string, string> = { ...securityHeaders, 'Content-Type': mimeTypeOf(file) };
    let body: string | Uint8Array<ArrayBuffer> = Uint8Array.from(bytes);
    if (segments.at(-1) === 'index.html') {
      const nonce = randomBytes(16).toString('base64');
      headers['Content-Security-Policy'] = contentSecurityPolicy(nonce);
      headers['Cache-Control'] = 'no-store';
      body = withNonce(bytes.toString('utf8'), nonce);
    }
    return new Response(request.method === 'HEAD' ? null : body, { headers });
  };
}

/** Real paths are compared, so that a link in the folder does not lead out of it. */
async function fileBelow(folder: string, segments: readonly string[]): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...segments));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}
