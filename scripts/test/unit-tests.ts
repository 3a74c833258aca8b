import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, runTool } from './run-check.ts';

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };

/** Unit and property tests; counts come from vitest's own report. */
export async function runUnitTests(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'man-nhung-unit-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runTool([
      'vitest',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport(report);
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || code !== 0 ? 1 : 0);
    console.log(`unit tests: ${numPassedTests} passed, ${failed} failed`);
    return { passed: numPassedTests, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path: string): VitestReport {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  } catch {
    // No report: vitest did not get as far as running tests.
    return { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 1 };
  }
}
