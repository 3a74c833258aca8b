import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** How many browsers of one start may hold a session; the oldest gives way. */
const MAX_SESSIONS = 32;

/** 256 random bits, safe in an address. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares by hashes of equal length, so that neither content nor length shows in the time it takes. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

/**
 * Who may talk to this host: the holder of the printed address gets a session cookie for the token in it. The token
 * stays good for this start, since a user may open the printed address again; sessions live in memory only.
 */
export function createAccess() {
  const token = randomSecret();
  const sessions = new Set<string>();
  return {
    token,
    /** A new session's id for the right token, else null. */
    exchange(given: string): string | null {
      if (!sameSecret(given, token)) return null;
      const id = randomSecret();
      sessions.add(id);
      const [oldest] = sessions;
      if (sessions.size > MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      return id;
    },
    /** Every session is looked at, so that the time taken does not say which one came close. */
    isKnown(given: string | null): boolean {
      if (given === null) return false;
      let known = false;
      for (const session of sessions) known = sameSecret(given, session) || known;
      return known;
    },
  };
}
export type Access = ReturnType<typeof createAccess>;

/** Cookies know no ports: the name does, so that two hosts on one PC do not throw each other out. */
export const cookieName = (port: number): string => `man-nhung-${port}`;

/** No `Secure`: the host speaks plain HTTP on the loopback only. No lifetime: it goes with the browser. */
export const sessionCookie = (port: number, id: string): string =>
  `${cookieName(port)}=${id}; HttpOnly; SameSite=Strict; Path=/`;

export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}
