import { userInfo } from 'node:os';

/** Whom the journal names: the person signed in on this PC. */
export function operator(): string {
  try {
    return userInfo().username;
  } catch {
    // A container without an entry for its user.
    return '';
  }
}
