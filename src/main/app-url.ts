export const APP_SCHEME = 'app';
export const APP_HOST = 'man-nhung';

/** The window's page. Not `file:`, whose pages may read what lies beside them and have no origin of their own. */
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

/**
 * Whether an address belongs to the program's own page at `home` (APP_URL; while developing, the address of Vite).
 * Scheme and host are compared, since Node gives addresses of own schemes no origin.
 */
export function isOwnUrl(url: string, home: string = APP_URL): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  const own = new URL(home);
  return protocol === own.protocol && host === own.host && username === '' && password === '';
}
