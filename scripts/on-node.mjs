// node scripts/on-node.mjs FILE.ts [ARGS…]: runs a TypeScript file of the project, or says in one line which Node
// that takes. Plain JavaScript, since an older Node cannot read a TypeScript file even to complain.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [, , file, ...args] = process.argv;

// From 22.18 on, Node reads TypeScript without a flag; better-sqlite3 wants 22 as well.
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or later and runs on ${process.versions.node}. "npm ci" brings the right one: start it with "npm start", "npm run web" or "npm run -s planner -- <command>".`,
  );
  process.exit(2);
}
if (file === undefined) {
  console.error('node scripts/on-node.mjs FILE.ts [ARGS…]');
  process.exit(2);
}
const path = resolve(file);
process.argv.splice(1, process.argv.length, path, ...args);
await import(pathToFileURL(path).href);
