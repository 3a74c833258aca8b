import { seriousFaults } from '../support/axe.ts';
import { expect, test } from '../support/planner-test.ts';

test('conflicts are listed by week, filtered, ignored with a reason, opened again and taken back', async ({
  window: page,
}) => {
  const pill = page.getByRole('link', { name: /^\d+ xung đột: \d+ lỗi/ });
  await expect(pill).toBeVisible();
  const before = Number((await pill.textContent())?.match(/\d+/)?.[0]);
  expect(before).toBeGreaterThan(3);
  await page.keyboard.press('Control+Shift+X');
  await expect(page.getByRole('heading', { name: 'Xung đột', level: 1 })).toBeVisible();
  const rows = page.getByRole('tabpanel').locator('[data-line]');
  await expect(rows).toHaveCount(before);
  const clash = rows.filter({ hasText: 'Nguyễn Thị Hồng Nhiên có hai việc cùng lúc 15:00–16:00' });
  await expect(clash).toContainText('Lỗi');
  await expect(clash).toContainText('T6 16/09/2022 15:00–16:00');
  await expect(rows.filter({ hasText: 'dưới 15 tuổi' })).toContainText('Bộ luật Lao động 2019, Điều 146');
  await expect(page.getByRole('heading', { name: 'Tuần 12/09/2022 – 18/09/2022' })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);

  // Hints come only when asked for; a person and a week narrow the list.
  await page.getByRole('combobox', { name: 'Mức' }).selectOption({ label: 'Cả lưu ý' });
  await expect(rows.filter({ hasText: 'nghỉ chưa đủ 12 giờ' }).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Mức' }).selectOption({ label: 'Lỗi và cảnh báo' });
  await page.getByRole('combobox', { name: 'Người' }).selectOption({ label: 'Nguyễn Thị Hồng Nhiên' });
  await expect(rows).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Người' }).selectOption({ label: 'Mọi người' });

  // The arrows walk over the rows, Tab goes to what can be done with the one they stand on.
  await rows.first().focus();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(rows.first().getByRole('link', { name: /^Mở lịch/ })).toBeFocused();

  // A reason is asked for, and kept with who and when.
  await clash.getByRole('button', { name: /^Bỏ qua/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Bỏ qua' }).click();
  await expect(dialog).toContainText('Cần ghi lý do');
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Nhiên thu xong trước 15 giờ');
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(before - 1);
  await expect(pill).toContainText(`${before - 1} xung đột`);
  await page.getByRole('tab', { name: /Đã bỏ qua \(1\)/ }).click();
  await expect(rows).toContainText([/“Nhiên thu xong trước 15 giờ” .+ bỏ qua lúc \d\d\/\d\d\/\d{4}/]);
  await page.reload();
  await expect(rows).toHaveCount(before - 1);

  // Opened again, and that taken back: ignored once more.
  await page.getByRole('tab', { name: /Đã bỏ qua/ }).click();
  await page.getByRole('button', { name: /^Mở lại/ }).click();
  await expect(rows).toHaveCount(0);
  await expect(pill).toContainText(`${before} xung đột`);
  await page.keyboard.press('Control+Z');
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('Control+Z');
  await expect(page.getByText('Chưa bỏ qua xung đột nào')).toBeVisible();
  await expect(pill).toContainText(`${before} xung đột`);
});
