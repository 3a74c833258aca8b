import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/planner-test.ts';

test('a planner that takes another day for today moves the window too, its hours go by the clock', async ({
  folder,
  samplePlan,
  serve,
  open,
}) => {
  const db = join(folder, 'mua-dien-2022.mannhung');
  copyFileSync(samplePlan, db);
  const { url } = await serve(db, '2022-09-14');
  const window = await open(url);
  await window.getByRole('navigation').getByText('Lịch tập').click();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('12 – 18/09/2022');
  // Wednesday is today, and the line of now stands in it.
  await expect(window.locator('[data-today]').first()).toContainText('14');
  await expect(window.locator('.cal-now')).toBeAttached();
  await window.getByRole('button', { name: /^Tìm giờ tập/ }).click();
  await expect(window.getByRole('textbox', { name: 'Từ ngày' })).toHaveValue('14/09/2022');
});
