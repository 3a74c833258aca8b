import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousFaults } from '../support/axe.ts';
import { hiddenInForcedColours } from '../support/forced-colours.ts';
import { expect, openProduction, test } from '../support/planner-test.ts';

/** Every screen one after another, and what `faultsOf` finds on each. */
async function everyScreen(
  window: Page,
  faultsOf: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    await window.waitForTimeout(300);
    const faults = await faultsOf(window);
    if (faults.length > 0) found[name] = faults;
  };
  await expect(window.getByRole('navigation')).toBeVisible();
  for (const place of [
    'Tổng quan',
    'Nhân sự',
    'Lịch tập',
    'Phát sóng',
    'Chỉ tiêu năm',
    'Chương trình & vở diễn',
  ]) {
    await window.getByRole('navigation').getByText(place).click();
    await look(place);
  }
  await openProduction(window, 'Lục Vân Tiên');
  await look('Kịch bản');
  for (const tab of await window.getByRole('tab').all()) {
    await tab.click();
    await look((await tab.textContent()) ?? '');
  }
  await window.getByRole('button', { name: 'In kịch bản' }).click();
  // The first paper of a start waits for the worker and for the preview to load.
  await expect(window.getByRole('dialog').locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await look('In và xuất giấy');
  return found;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every screen', async ({ window }) => {
      // Ten screens, each read from end to end.
      test.setTimeout(600_000);
      expect(await everyScreen(window, seriousFaults)).toEqual({});
    });

    test('the first page', async ({ folder, serve, open }) => {
      const server = await serve(join(folder, 'none.mannhung'));
      const window = await open(server.url);
      await expect(window.getByRole('heading', { name: 'Bắt đầu' })).toBeVisible();
      expect(await seriousFaults(window)).toEqual([]);
      await window.emulateMedia({ forcedColors: 'active' });
      expect(await hiddenInForcedColours(window)).toEqual([]);
    });

    test('in the colours of Windows’ high contrast nothing that tells a state vanishes', async ({
      window,
    }) => {
      await window.emulateMedia({ forcedColors: 'active' });
      const chosen = 'main :is([role="gridcell"][data-col], [role="treegrid"] [role="row"], [role="option"])';
      const found = await everyScreen(window, async (page) => {
        // A block of cells, or a row, with the keyboard on it.
        const dialog = await page.getByRole('dialog').count();
        const choices = page.locator(chosen);
        if (dialog === 0 && (await choices.count()) > 1) {
          await choices.nth(1).click();
          await page.keyboard.press('Shift+ArrowDown');
        }
        return hiddenInForcedColours(page);
      });
      await window.keyboard.press('Escape');
      await window.getByRole('navigation').getByText('Cài đặt').click();
      await expect(window.getByRole('heading', { name: 'Cài đặt' })).toBeVisible();
      found['Cài đặt'] = await hiddenInForcedColours(window);
      await window.keyboard.press('Control+k');
      await window.keyboard.type('luc van tien');
      await expect(window.getByRole('option').first()).toContainText('Lục Vân Tiên');
      found.Tìm = await hiddenInForcedColours(window);
      expect(found).toEqual({ 'Cài đặt': [], Tìm: [] });
    });
  });
}
