import type { Page } from '@playwright/test';
import { seriousFaults } from '../support/axe.ts';
import { expect, openProduction, test } from '../support/planner-test.ts';

const PLAY = 'Lục Vân Tiên – Kiều Nguyệt Nga';

async function openCalls(page: Page): Promise<void> {
  await openProduction(page, PLAY);
  await page.getByRole('tab', { name: 'Buổi tập' }).click();
  // It begins with the last calls of a season that is over.
  await page.getByRole('option').last().focus();
  await expect(async () => {
    await page.keyboard.press('PageUp');
    await expect(callRow(page, 'Ráp toàn vở')).toBeVisible({ timeout: 500 });
  }).toPass();
}
const callRow = (page: Page, text: string) => page.getByRole('option').filter({ hasText: text }).first();
async function openOrder(page: Page): Promise<void> {
  await callRow(page, 'Ráp toàn vở').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Tự xếp thứ tự/ }).click();
}

test('a call of several items is put in the order in which people wait least, and taken back as one act', async ({
  window,
}) => {
  await openCalls(window);
  await openOrder(window);
  const dialog = window.getByRole('dialog', { name: 'Xếp thứ tự để ít người phải chờ' });
  await expect(dialog.getByText('Đây là cách tốt nhất, đã xét hết mọi thứ tự.')).toBeVisible();
  const now = dialog.getByRole('region', { name: 'Thứ tự đang có' });
  const proposed = dialog.getByRole('region', { name: 'Thứ tự đề nghị' });
  await expect(now).toContainText('Chờ tổng cộng 315 phút');
  await expect(proposed).toContainText('Chờ tổng cộng 35 phút');
  await expect(proposed).toContainText('bớt 280 phút');
  expect(await seriousFaults(window)).toEqual([]);

  // More minutes than the call has are refused before anything is written.
  const minutes = dialog.getByRole('textbox', { name: 'Số phút của Đánh cướp cứu Nguyệt Nga' });
  await minutes.fill('90');
  await minutes.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Dài hơn buổi 45 phút');
  await expect(dialog.getByRole('button', { name: 'Dùng thứ tự này' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await minutes.fill('45');
  await minutes.press('Enter');
  await expect(proposed).toContainText('bớt 280 phút');

  await dialog.getByRole('button', { name: 'Dùng thứ tự này' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(window.getByText('Đã xếp lại buổi tập, bớt 280 phút chờ')).toBeVisible();
  await openOrder(window);
  await expect(dialog.getByText('Thứ tự đang có đã là tốt nhất.')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await window.getByRole('button', { name: /^Hoàn tác: Xếp thứ tự buổi/ }).click();
  await expect(window.getByText(/^Đã hoàn tác: Xếp thứ tự buổi/)).toBeVisible();
  await openCalls(window);
  await openOrder(window);
  await expect(now).toContainText('Chờ tổng cộng 315 phút');
});

test('minutes of an item that were changed are kept with the order, seen beside the call, and taken back', async ({
  window,
}) => {
  await openCalls(window);
  await openOrder(window);
  const dialog = window.getByRole('dialog', { name: 'Xếp thứ tự để ít người phải chờ' });
  const minutes = dialog.getByRole('textbox', { name: 'Số phút của Đánh cướp cứu Nguyệt Nga' });
  const usual = dialog.getByRole('button', { name: 'Lấy lại số phút thường' });
  await expect(minutes).toHaveValue('45');
  await expect(usual).toHaveAttribute('aria-disabled', 'true');
  await minutes.fill('40');
  await minutes.press('Enter');
  await expect(dialog.getByText('Đây là cách tốt nhất, đã xét hết mọi thứ tự.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Dùng thứ tự này' }).click();
  await expect(dialog).toHaveCount(0);

  // The call begins at 18:30; each item stands with its start.
  const items = window.getByRole('complementary').getByRole('region', { name: 'Nội dung' });
  await callRow(window, 'Ráp toàn vở').click();
  await expect(items.getByRole('listitem').first()).toHaveText(/^18:30/);
  await expect(items.getByText(/^\d\d:\d\d$/)).toHaveCount(await items.getByRole('listitem').count());

  await openOrder(window);
  await expect(minutes).toHaveValue('40');
  await usual.click();
  await expect(minutes).toHaveValue('45');
  // Without new times of the people, those of before would be others than the order wants; with them they are its own.
  const atOdds = dialog.getByText('Giờ riêng đã ghi không khớp thứ tự này', { exact: false });
  const withTimes = dialog.getByRole('checkbox', { name: 'Ghi giờ đến, giờ về của từng người' });
  await expect(atOdds).toHaveCount(0);
  await withTimes.uncheck();
  await expect(atOdds).toBeVisible();
  await withTimes.check();
  await expect(atOdds).toHaveCount(0);
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await window.getByRole('button', { name: /^Hoàn tác: Xếp thứ tự buổi/ }).click();
  await expect(window.getByText(/^Đã hoàn tác: Xếp thứ tự buổi/)).toBeVisible();
  await expect(items.getByText(/^\d\d:\d\d$/)).toHaveCount(0);
  await openOrder(window);
  await expect(minutes).toHaveValue('45');
  await expect(usual).toHaveAttribute('aria-disabled', 'true');
});

test('a time is found for items by the keyboard, the call is put in, and taken back', async ({ window }) => {
  await openCalls(window);
  await window.getByRole('button', { name: 'Tìm giờ tập…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Tìm giờ tập' });
  await expect(dialog.getByText('Chọn tiết mục hoặc người')).toBeVisible();
  const who = dialog.getByRole('combobox', { name: 'Tập gì, gọi ai' });
  await who.click();
  await who.pressSequentially('tu biet ton su');
  await expect(window.getByRole('option', { name: /Từ biệt tôn sư/ })).toBeVisible();
  await who.press('ArrowDown');
  await who.press('Enter');
  await expect(dialog.getByRole('list', { name: 'Đã chọn' })).toContainText('Từ biệt tôn sư');
  const free = dialog.getByRole('list', { name: 'Đủ mặt' });
  await expect(free.getByRole('listitem').first()).toBeVisible();
  expect(await seriousFaults(window)).toEqual([]);
  const hours = dialog.getByRole('textbox', { name: 'Giờ làm việc' });
  await hours.fill('sáng');
  await hours.press('Enter');
  await expect(dialog.getByText('Giờ viết như 7:30–11:30, 13:30–17:00')).toBeVisible();
  await hours.fill('14g-16g');
  await hours.press('Enter');
  const first = free.getByRole('button', { name: /14:00–16:00$/ }).first();
  await first.focus();
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(window.getByText(/^Đã xếp buổi tập ngày .*, 14:00$/)).toBeVisible();
  // It is shown where it lies, chosen and open.
  const title = window.getByRole('complementary').getByRole('heading', { level: 2 });
  await expect(title).toHaveText('Từ biệt tôn sư');
  await expect(window.getByRole('textbox', { name: 'Giờ bắt đầu' })).toHaveValue('14:00');
  await window.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(title).not.toHaveText('Từ biệt tôn sư');
});

test('who is free in an evening of rehearsal, and who has a call', async ({ window }) => {
  await expect(window.getByRole('navigation')).toBeVisible();
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('combobox', { name: 'Tìm trong kế hoạch' })).toBeFocused();
  await window.keyboard.type('ai rảnh');
  await window.getByRole('option', { name: /Ai rảnh…/ }).click();
  const dialog = window.getByRole('dialog', { name: 'Ai rảnh' });
  const set = async (name: string, text: string) => {
    const field = dialog.getByRole('textbox', { name, exact: true });
    await field.fill(text);
    await field.press('Enter');
  };
  await set('Ngày', '26/9/2022');
  await set('Từ', '19g');
  await set('Đến', '20g');
  await expect(dialog.getByText(/Thứ Hai 26\/09\/2022, 19:00–20:00/)).toBeVisible();
  await expect(
    dialog.getByRole('listitem').filter({ hasText: 'Ráp Ráp toàn vở, 18:30–21:00' }).first(),
  ).toBeVisible();
  expect(await seriousFaults(window)).toEqual([]);
  await set('Đến', '18g');
  await expect(dialog.getByRole('alert')).toHaveText('Giờ kết thúc phải sau giờ bắt đầu.');
});
