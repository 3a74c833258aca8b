import { runBrowserTests } from './test/browser-tests.ts';
import { type Outcome, runCheck } from './test/run-check.ts';
import { runUnitTests } from './test/unit-tests.ts';

/**
 * The whole test run, in the order in which a fault is cheapest to find: types, style, layers, dead code, unit tests,
 * build, then the built window in a real Chromium. `--only unit|e2e|checks` runs a part. The last line counts all.
 */
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const outcomes: Outcome[] = [];

if (only === undefined || only === 'checks') {
  outcomes.push(await runCheck('types', ['tsc', '-b']));
  outcomes.push(await runCheck('style', ['biome', 'check', '.']));
  outcomes.push(await runCheck('layers', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src']));
  outcomes.push(await runCheck('dead code', ['knip']));
}
if (only === undefined || only === 'unit') outcomes.push(await runUnitTests());
if (only === undefined || only === 'e2e') {
  const build = await runCheck('build', ['electron-vite', 'build']);
  outcomes.push(build);
  if (build.failed === 0) outcomes.push(await runBrowserTests());
}

const sum = (pick: (outcome: Outcome) => number) =>
  outcomes.reduce((total, outcome) => total + pick(outcome), 0);
const failed = sum((outcome) => outcome.failed);
console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
