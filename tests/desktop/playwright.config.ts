import { defineConfig } from '@playwright/test';

/** The built program in Electron itself; see scripts/test-desktop.ts. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/desktop',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
});
