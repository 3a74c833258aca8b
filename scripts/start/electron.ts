import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject, projectDir } from './project.ts';

const FETCH_LIMIT_MS = 5 * 60_000;
const REMEMBER_MS = 24 * 60 * 60_000;
/** A desktop program that ends with an error this soon never had its window. */
const STILLBORN_MS = 8000;

const packageDir = inProject('node_modules/electron');
const failureFile = inProject('node_modules/.cache/man-nhung/electron.json');

export function hasDisplay(platform = process.platform, env = process.env): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Where the binary lies, by the same rules as the `electron` package, which is not asked: importing it would begin
 * to download.
 */
export function electronBinary(env = process.env): string | null {
  const pathFile = join(packageDir, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : null;
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const binary = override ? join(override, name ?? 'electron') : name && join(packageDir, 'dist', name);
  return binary && existsSync(binary) ? binary : null;
}

/** When a fetch last failed, if that is less than a day ago. */
export function rememberedFailure(now: Date): Date | null {
  try {
    const parsed: unknown = JSON.parse(readFileSync(failureFile, 'utf8'));
    if (typeof parsed !== 'object' || parsed === null || !('failedAt' in parsed)) return null;
    const failedAt = new Date(String(parsed.failedAt));
    const age = now.getTime() - failedAt.getTime();
    return age >= 0 && age < REMEMBER_MS ? failedAt : null;
  } catch {
    return null;
  }
}

function rememberFailure(reason: string): void {
  try {
    mkdirSync(dirname(failureFile), { recursive: true });
    writeFileSync(failureFile, JSON.stringify({ failedAt: new Date().toISOString(), reason }));
  } catch {
    // A read-only checkout only means that the next start tries again.
  }
}

/** Fetches the binary beside the running web host: bounded, silent, and ended by `stop`. */
export function fetchElectron(onEnd: (fetched: boolean) => void): { stop(): void } {
  const child = spawn(process.execPath, [join(packageDir, 'install.js')], {
    cwd: projectDir,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: FETCH_LIMIT_MS,
  });
  let stopped = false;
  let reason = '';
  child.stderr.on('data', (chunk) => {
    reason = (reason + String(chunk)).slice(-500);
  });
  const end = (fetched: boolean) => {
    if (stopped) return;
    stopped = true;
    if (fetched) rmSync(failureFile, { force: true });
    else rememberFailure(reason);
    onEnd(fetched);
  };
  child.on('error', () => end(false));
  child.on('close', (code) => end(code === 0 && electronBinary() !== null));
  return {
    stop() {
      stopped = true;
      child.kill();
    },
  };
}

export type DesktopEnd = { opened: true; code: number } | { opened: false };

/** Runs the desktop program until it ends; `opened` false means that it could not even show its window. */
export function runDesktop(binary: string, planPath: string | null): Promise<DesktopEnd> {
  const started = Date.now();
  const child: ChildProcess = spawn(
    binary,
    [projectDir, ...(planPath === null ? [] : [`--plan=${planPath}`])],
    {
      stdio: 'inherit',
    },
  );
  let forwarded = false;
  const pass = (signal: NodeJS.Signals) => {
    forwarded = true;
    child.kill(signal);
  };
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((done) => {
    const end = (result: DesktopEnd) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done(result);
    };
    child.on('error', () => end({ opened: false }));
    child.on('close', (code, signal) => {
      // Chromium's own fatal errors at the start (no sandbox helper, no namespaces) end it by a signal.
      const failed = code !== 0 || signal !== null;
      const stillborn = failed && !forwarded && Date.now() - started < STILLBORN_MS;
      end(stillborn ? { opened: false } : { opened: true, code: code ?? 0 });
    });
  });
}
