import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
// The pinned Node, whatever runs the tests.
const pinned = join(
  project,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const node = existsSync(pinned) ? pinned : process.execPath;
const cli = join(project, 'scripts', 'planner.mjs');

export type PlannerServer = { url: string; db: string; stop(): Promise<void> };

/** Runs a command of the command line and gives what it printed. */
export function planner(...args: string[]): string {
  return execFileSync(node, [cli, ...args], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts the real web host on a plan file, as `planner serve` does for a user. */
export async function startServer(db: string, day?: string): Promise<PlannerServer> {
  const child = spawn(node, [cli, 'serve', '--db', db, ...(day === undefined ? [] : ['--day', day])], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await firstLine(child);
  const { url } = JSON.parse(line) as { url: string };
  return {
    url,
    db,
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done();
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [line, rest] = text.split('\n');
      if (line !== undefined && rest !== undefined) found(line);
    });
    child.once('exit', (code) =>
      failed(new Error(`the server ended with ${code} before it served: ${text}`)),
    );
  });
}
