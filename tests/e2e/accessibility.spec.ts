import { join } from 'node:path';
import { seriousFaults } from '../support/axe.ts';
import { expect, openProduction, test } from '../support/planner-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every screen', async ({ window }) => {
      // Ten screens, each read from end to end.
      test.setTimeout(600_000);
      const found: Record<string, string[]> = {};
      const look = async (name: string) => {
        await window.waitForTimeout(300);
        const faults = await seriousFaults(window);
        if (faults.length > 0) found[name] = faults;
      };
      await expect(window.getByRole('navigation')).toBeVisible();
      for (const place of ['Tổng quan', 'Nhân sự', 'Phát sóng', 'Chỉ tiêu năm', 'Chương trình & vở diễn']) {
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
      expect(found).toEqual({});
    });

    test('the first page', async ({ folder, serve, open }) => {
      const server = await serve(join(folder, 'none.mannhung'));
      const window = await open(server.url);
      await expect(window.getByRole('heading', { name: 'Bắt đầu' })).toBeVisible();
      expect(await seriousFaults(window)).toEqual([]);
    });
  });
}
