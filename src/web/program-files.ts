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

/** Entry of the papers' worker: in source while this runs from source, else beside the built program. */
export function paperWorkerUrl(): URL {
  const fromSource = import.meta.url.endsWith('.ts');
  return pathToFileURL(
    fromSource
      ? programFile('src', 'documents', 'paper-worker.ts')
      : programFile('out', 'main', 'paper-worker.js'),
  );
}
