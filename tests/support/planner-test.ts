import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type PlannerServer, planner, startServer } from './planner-server.ts';

type Fixtures = {
  /** A folder of this test alone. */
  folder: string;
  /** Starts a server on a plan file; it outlives the test's windows. */
  serve: (db: string, day?: string) => Promise<PlannerServer>;
  /** A server on a fresh sample season. */
  server: PlannerServer;
  /** A window on that server, opened by its address. */
  window: Page;
  /** Opens one more window on an address; every window is watched for errors and for requests that leave. */
  open: (url: string) => Promise<Page>;
};

/** Faults that no test may leave behind, whatever it is about. */
function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // The browser itself writes a line for every answer that refuses, which is what some tests ask for.
    if (/status of 4(04|09|22)/.test(message.text())) return;
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      faults.push(`left the machine: ${request.url()}`);
  });
}

/** A sample plan made once a worker; each test works on a copy of its own. */
type WorkerFixtures = { samplePlan: string };

export const test = base.extend<Fixtures, WorkerFixtures>({
  samplePlan: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'man-nhung-sample-'));
      const path = join(folder, 'sample.mannhung');
      planner('init', '--db', path, '--sample');
      await use(path);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'man-nhung-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  serve: async ({}, use) => {
    const servers: PlannerServer[] = [];
    await use(async (db, day) => {
      const server = await startServer(db, day);
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.stop();
  },
  server: async ({ folder, samplePlan, serve }, use) => {
    const db = join(folder, 'mua-dien-2022.mannhung');
    copyFileSync(samplePlan, db);
    await use(await serve(db));
  },
  // Depends on `serve`, so that windows close before their servers do.
  open: async ({ context, serve: _ }, use) => {
    const faults: string[] = [];
    // What the content security policy refuses is said to the page, not always to the console.
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    const pages: Page[] = [];
    await use(async (url) => {
      const page = await context.newPage();
      watch(page, faults);
      pages.push(page);
      await page.goto(url);
      return page;
    });
    for (const page of pages) await page.close();
    expect(faults).toEqual([]);
  },
  window: async ({ server, open }, use) => {
    await use(await open(server.url));
  },
});

export { expect };

/** Opens a production's page from the list. */
export async function openProduction(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation').getByText('Chương trình').click();
  await page.getByRole('row').filter({ hasText: title }).click();
  await expect(page.getByRole('treegrid')).toBeVisible();
}

/** A row of the running order by its title. */
export function itemRow(page: Page, title: string | RegExp) {
  return page.getByRole('treegrid').getByRole('row').filter({ hasText: title }).first();
}
