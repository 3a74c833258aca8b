import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The program's own folder: the nearest with a `package.json`, from source and from the build alike. */
function programFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

export function programFile(...segments: string[]): string {
  return join(programFolder(), ...segments);
}

/** A bundled entry: in source while this runs from source, else beside the built program. */
function entryUrl(source: readonly string[], built: string): URL {
  const fromSource = import.meta.url.endsWith('.ts');
  return pathToFileURL(fromSource ? programFile('src', ...source) : programFile('out', 'main', built));
}

/** Entry of the papers' worker. */
export function paperWorkerUrl(): URL {
  return entryUrl(['documents', 'paper-worker.ts'], 'paper-worker.js');
}

/** Entry of the process that reads a file to import. */
export function sheetProcessUrl(): URL {
  return entryUrl(['sheets', 'sheet-process.ts'], 'sheet-process.js');
}
