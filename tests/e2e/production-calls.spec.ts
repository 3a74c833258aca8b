import { seriousFaults } from '../support/axe.ts';
import { expect, openProduction, test } from '../support/planner-test.ts';

test('the calls of a production are edited on its tab, and open in the calendar', async ({ window }) => {
  await openProduction(window, 'Lục Vân Tiên');
  await window.getByRole('tab', { name: 'Buổi tập' }).click();
  const list = window.getByRole('listbox', { name: 'Danh sách buổi tập' });
  // What was lies above what is to come.
  await expect(list.getByRole('option').filter({ hasText: 'Đọc vở lần 1' })).toHaveCount(0);
  await list.getByRole('option').first().focus();
  await window.keyboard.press('Home');
  await list.getByRole('option').filter({ hasText: 'Đọc vở lần 1' }).click();
  const inspector = window.getByRole('complementary');
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Đọc vở lần 1');
  expect(await seriousFaults(window)).toEqual([]);
  await window.getByRole('button', { name: 'Buổi tập', exact: true }).click();
  const title = inspector.getByRole('textbox', { name: 'Tên', exact: true });
  await expect(title).toBeFocused();
  await title.fill('Tập đuốc');
  await title.press('Enter');
  const made = list.getByRole('option').filter({ hasText: 'Tập đuốc' });
  await expect(made).toBeVisible();
  await made.click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Mở trong lịch' }).click();
  await expect(window.getByRole('heading', { name: /^Lịch tập/ })).toBeVisible();
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Tập đuốc');

  await window.getByRole('navigation').getByText('Nhân sự').click();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('tap duoc');
  await expect(window.getByRole('option').first()).toContainText('Tập đuốc');
  await window.keyboard.press('Enter');
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Tập đuốc');
});

test('a day of the month opens by its number and by Ctrl+Enter', async ({ window }) => {
  await window.getByRole('navigation').getByText('Lịch tập').click();
  const month = window.getByRole('button', { name: 'Tháng', exact: true });
  await month.click();
  const day = window.locator('[data-column="10"]').getByRole('button', { name: /^Mở / });
  const written = `${await day.textContent()}/`;
  await day.click();
  await expect(window.getByRole('heading', { level: 1 })).toContainText(written);
  await month.click();
  const stop = window.locator('[data-column="10"] [tabindex="0"]');
  await stop.focus();
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(written);
});
