import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../scripts/test/find-browser.ts';

const executablePath = findBrowser();
if (executablePath === null) throw new Error('no Chromium found; set CHROME_PATH');

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? {} : { outputFile: '../../test-results/report.json' }],
  ],
  use: {
    locale: 'vi-VN',
    timezoneId: 'America/New_York',
    viewport: { width: 1366, height: 768 },
    // Recording costs as much time as the tests themselves.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath,
      // Without a locale, Chromium neither reads nor names a file with Vietnamese letters.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
