/**
 * What the program keeps in the plan's unjournaled state for an account or a PC, beside what the windows keep there.
 * Windows can neither read nor write it: they would choose under whose name the journal writes.
 */
const PREFIX = 'host.';

export const hostKey = (what: string, owner: string) => `${PREFIX}${what}:${owner}`;
export const isHostKey = (key: string) => key.startsWith(PREFIX);
