import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type StartOptions = {
  /** Serve to a browser, and do not look for Electron at all. */
  web: boolean;
  /** Plan file given on the command line, absolute; null for the usual place. */
  planPath: string | null;
  /** 0 takes a free port. */
  port: number;
  retryElectron: boolean;
};

export const USAGE = 'npm start -- [--web] [--db FILE] [--port N] [--retry-electron]';

/** Throws with one sentence where the command line is wrong. Files are meant from where the user typed. */
export function readOptions(args: string[], cwd: string): StartOptions {
  const { values } = parseArgs({
    args,
    options: {
      web: { type: 'boolean', default: false },
      db: { type: 'string' },
      port: { type: 'string', default: '0' },
      'retry-electron': { type: 'boolean', default: false },
    },
  });
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65_535)) throw new Error(`--port ${values.port} is not a port (0 to 65535)`);
  if (values.db === '') throw new Error('--db needs a file');
  return {
    web: values.web,
    planPath: values.db === undefined ? null : resolve(cwd, values.db),
    port,
    retryElectron: values['retry-electron'],
  };
}
