// The command line: the built one where it is newer than its source, which starts at once, else from source.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(project, 'out', 'main', 'cli.js');

function newestBelow(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'renderer' || entry.name.includes('.test.')) continue;
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestBelow(path) : statSync(path).mtimeMs);
  }
  return newest;
}

const fresh = existsSync(built) && statSync(built).mtimeMs > newestBelow(join(project, 'src'));
process.argv.splice(2, 0, fresh ? built : join(project, 'src', 'cli', 'index.ts'));
await import('./on-node.mjs');
