import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How many checks of a step passed and failed; a step that could not even start counts as one failure. */
export type Outcome = { passed: number; failed: number };

const project = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(project, 'node_modules', '.bin');

/** Runs one of the project's own tools with its output on the terminal; resolves to the exit code. */
export function runTool(command: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const [tool = '', ...args] = command;
  return new Promise((done) => {
    const child = spawn(join(bin, tool), args, {
      cwd: project,
      stdio: 'inherit',
      // npm's .cmd shims on Windows need a shell.
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** A step that is one check: it passes or fails as a whole. */
export async function runCheck(name: string, command: string[]): Promise<Outcome> {
  const started = performance.now();
  const code = await runTool(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
