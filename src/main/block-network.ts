import type { Session } from 'electron';
import { APP_SCHEME } from './app-url.ts';

/** Schemes that stay on this PC: the page, what it made itself, and Chromium's own tools. */
const local = new Set([`${APP_SCHEME}:`, 'blob:', 'data:', 'devtools:', 'chrome-extension:']);

/** `devHost` is the host and port of Vite while developing, null in the installed program. */
export function isLocalRequest(url: string, devHost: string | null): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return local.has(protocol) || (devHost !== null && host === devHost);
}

/** Nothing leaves the machine: the policy of the page says so, and this says so again for all that has no page. */
export function blockNetwork(session: Session, devHost: string | null): void {
  session.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !isLocalRequest(details.url, devHost) }),
  );
}
