import { spawn } from 'node:child_process';
import { inProject, projectDir } from '../start/project.ts';

/** Enough of the end of what a tool said to tell why it failed. */
const KEPT = 20_000;

/** Runs a tool of the project, shows what it says, and remembers the end of it. */
export function runAndListen([tool = '', ...args]: string[]): Promise<{ code: number; output: string }> {
  const bin = inProject('node_modules', '.bin', tool);
  return new Promise((resolve) => {
    let output = '';
    const windows = process.platform === 'win32';
    // npm's .cmd shims on Windows need a shell, which splits at spaces.
    const safe = windows ? args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)) : args;
    const child = spawn(bin, safe, {
      cwd: projectDir,
      stdio: ['inherit', 'pipe', 'pipe'],
      shell: windows,
    });
    const listen = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      to.write(chunk);
      output = (output + String(chunk)).slice(-KEPT);
    };
    child.stdout.on('data', listen(process.stdout));
    child.stderr.on('data', listen(process.stderr));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
