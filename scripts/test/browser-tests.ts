import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './find-browser.ts';
import { type Outcome, runTool } from './run-check.ts';

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

/** End-to-end tests of the built window in a real Chromium. */
export async function runBrowserTests(): Promise<Outcome> {
  const browser = findOrInstallBrowser();
  if (browser === null) {
    console.error(
      'No Chromium was found and none could be installed. Install Chrome, Edge or Chromium (Debian: apt-get install chromium-headless-shell fonts-noto-core), or set CHROME_PATH to one.',
    );
    return { passed: 0, failed: 1 };
  }
  console.log(`browser: ${browser}`);
  const folder = mkdtempSync(join(tmpdir(), 'man-nhung-e2e-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runTool(['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], {
      CHROME_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    const { expected, unexpected, flaky } = readStats(report);
    const failed = Math.max(unexpected + flaky, code === 0 ? 0 : 1);
    console.log(`end-to-end tests: ${expected} passed, ${failed} failed`);
    return { passed: expected, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readStats(path: string): PlaywrightReport['stats'] {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as PlaywrightReport).stats;
  } catch {
    return { expected: 0, unexpected: 1, flaky: 0 };
  }
}
