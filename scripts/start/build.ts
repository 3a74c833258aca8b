import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, projectDir } from './project.ts';

/** One file of each part of the build: the oldest of them says when it was made. */
const outputs = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
const inputs = ['src', 'package-lock.json', 'electron.vite.config.ts'];

const modifiedAt = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newestBelow(path: string): number {
  if (!existsSync(path) || path.endsWith('.test.ts') || path.endsWith('.test.tsx')) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestBelow(join(path, name))));
}

export type BuildState = 'fresh' | 'stale' | 'missing';

export function buildState(): BuildState {
  const builtAt = Math.min(...outputs.map((path) => modifiedAt(inProject(path))));
  if (builtAt === 0) return 'missing';
  return Math.max(...inputs.map((path) => newestBelow(inProject(path)))) > builtAt ? 'stale' : 'fresh';
}

/** Runs `electron-vite build`; its own lines are shown only if it fails. */
export function build(): Promise<{ ok: true } | { ok: false; output: string }> {
  const entry = inProject('node_modules/electron-vite/bin/electron-vite.js');
  if (!existsSync(entry)) return Promise.resolve({ ok: false, output: `${entry} is missing: run npm ci.` });
  return new Promise((done) => {
    const child = spawn(process.execPath, [entry, 'build', '--logLevel', 'warn'], { cwd: projectDir });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done(code === 0 ? { ok: true } : { ok: false, output }));
  });
}
