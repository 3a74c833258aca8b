import { vi } from 'vitest';
import { run } from '../run.ts';

/** Runs a command in this process: its exit code, and what it said on each stream. */
export async function planner(...args: string[]) {
  const [out, err] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  out.mockImplementation(() => undefined);
  err.mockImplementation(() => undefined);
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    const code = await run(args);
    const text = (spy: typeof out) => spy.mock.calls.map((call) => call.join(' ')).join('\n');
    // Read before the spies are restored, which forgets what they heard.
    const [said, complained] = [text(out), text(err)];
    return { code, out: said, err: complained, json: () => JSON.parse(said) };
  } finally {
    out.mockRestore();
    err.mockRestore();
    stderr.mockRestore();
  }
}
