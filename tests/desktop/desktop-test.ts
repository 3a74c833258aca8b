import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';

type Fixtures = {
  folder: string;
  /** Starts the program on a plan; a second start on the same user data meets the first. */
  launch: (plan: string) => Promise<{ app: ElectronApplication; window: Page }>;
};

/** The packaged program where one is named, the checkout's build in Electron otherwise. */
const packaged = process.env.PACKAGED_APP;

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'Màn Nhung desktop '));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  launch: async ({ folder }, use) => {
    const started: ElectronApplication[] = [];
    await use(async (plan) => {
      const own = [`--user-data-dir=${join(folder, 'user')}`, `--plan=${plan}`];
      const app = await _electron.launch({
        args: packaged === undefined ? ['.', ...own] : own,
        ...(packaged === undefined ? {} : { executablePath: packaged }),
        locale: 'vi-VN',
      });
      started.push(app);
      const window = await app.firstWindow();
      await window.waitForLoadState('domcontentloaded');
      return { app, window };
    });
    for (const app of started) await app.close().catch(() => undefined);
  },
});

export { expect };

/** Makes the sample season from the first page. */
export async function openSample(page: Page): Promise<void> {
  await page.getByText('Xem mùa diễn mẫu 2022').first().click();
  await page.getByRole('button', { name: 'Mở mùa diễn mẫu' }).click();
}
