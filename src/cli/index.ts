#!/usr/bin/env node
// Plain JavaScript in here: it must run on Nodes that are too old for everything else, and say so.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 22) {
  console.error('The planner needs Node 22 or later. Start it with: npm run -s planner -- <command>');
  process.exit(2);
}
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));

export {};
