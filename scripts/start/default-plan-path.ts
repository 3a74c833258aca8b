import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_PLAN_SEGMENTS } from '../../src/shared/plan-location.ts';

/** By its full path, so that no file of the same name elsewhere is run. */
const REG = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'reg.exe');
const SHELL_FOLDERS = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders';

/** Documents may lie elsewhere on Windows (OneDrive, a network drive): the registry knows. */
function windowsDocuments(): string | null {
  try {
    const output = execFileSync(REG, ['query', SHELL_FOLDERS, '/v', 'Personal'], {
      encoding: 'utf8',
      timeout: 2000,
    });
    const value = /REG_(?:EXPAND_)?SZ\s+(.+)/.exec(output)?.[1]?.trim();
    return value?.replace(/%(\w+)%/g, (whole, name: string) => process.env[name] ?? whole) ?? null;
  } catch {
    return null;
  }
}

/** `XDG_DOCUMENTS_DIR="$HOME/Tài liệu"` in the file that the Linux desktops and Electron read. */
export function xdgDocuments(userDirs: string, home: string): string | null {
  const value = /^\s*XDG_DOCUMENTS_DIR="([^"]+)"/m.exec(userDirs)?.[1];
  return value ? value.replace(/^\$HOME(?=\/|$)/, home) : null;
}

function linuxDocuments(home: string): string | null {
  if (process.env.XDG_DOCUMENTS_DIR) return process.env.XDG_DOCUMENTS_DIR;
  const file = join(process.env.XDG_CONFIG_HOME ?? join(home, '.config'), 'user-dirs.dirs');
  return existsSync(file) ? xdgDocuments(readFileSync(file, 'utf8'), home) : null;
}

/** The same place as the desktop program's, so that both hosts show one plan. Nothing is made here. */
export function defaultPlanPath(): string {
  const home = homedir();
  const found =
    process.platform === 'win32'
      ? windowsDocuments()
      : process.platform === 'linux'
        ? linuxDocuments(home)
        : null;
  const documents = found !== null && existsSync(found) ? found : join(home, 'Documents');
  return join(documents, ...DEFAULT_PLAN_SEGMENTS);
}
