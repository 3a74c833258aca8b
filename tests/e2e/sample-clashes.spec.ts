import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/planner-test.ts';

/* Ways by which the README solves the sample's clashes, as a hand does them. */

/** Pixels of an hour, as the week is drawn on a usual screen. */
const HOUR = 36;

async function openWeek(page: Page, day: string): Promise<void> {
  await page.getByRole('navigation').getByText('Lịch tập').click();
  await expect(page.getByRole('button', { name: 'Tuần', exact: true })).toBeVisible();
  await page.evaluate((date) => {
    window.location.hash = `#/calendar/${date}`;
  }, day);
}

const card = (page: Page, text: string): Locator =>
  page.locator('[data-column] [data-call]').filter({ hasText: text }).first();

/** The pill of open errors and warnings, and how many it counts. */
const pill = (page: Page): Locator => page.getByRole('link', { name: /^\d+ xung đột/ });
const counts = (page: Page, open: number) => expect(pill(page)).toContainText(`${open} xung đột`);

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on screen');
  return box;
}

test('a drag proposes the nearest free time; dropped there, the clash is gone', async ({ window }) => {
  await openWeek(window, '2022-09-14');
  const moved = card(window, 'Nguyệt Nga cống Hồ');
  await expect(moved).toBeVisible();
  await counts(window, 12);
  const { x, y } = await boxOf(moved);
  const hand = { x: x + 20, y: y + 12 };
  await window.mouse.move(hand.x, hand.y);
  await window.mouse.down();
  // A quarter later she still records.
  await window.mouse.move(hand.x, hand.y + HOUR / 4, { steps: 6 });
  const inspector = window.getByRole('complementary').filter({ hasText: 'Đang dời buổi tập' });
  await expect(inspector).toContainText('có hai việc cùng lúc');
  const near = inspector.getByRole('region', { name: /^Khung trống gần nhất/ });
  await expect(near.getByRole('listitem').first()).toContainText('16:00–18:00');
  const card0 = await boxOf(window.locator('[data-column="4"]').first());
  await window.mouse.move(card0.x + card0.width / 2, hand.y + HOUR, { steps: 8 });
  await expect(inspector).toContainText('Không có xung đột');
  await window.mouse.up();
  await expect(moved).toContainText('16:00–18:00');
  await counts(window, 11);
  await window.reload();
  await counts(window, 11);
});

test('a boy of 13 leaves a long call earlier', async ({ window }) => {
  await openWeek(window, '2022-09-14');
  await card(window, 'Ráp màn I – II').click();
  const people = window.locator('[data-region="inspector"]').getByRole('region', { name: 'Người được gọi' });
  await people.getByRole('button', { name: /Bé Bách/ }).click();
  await window.getByRole('menuitem', { name: /^Giờ riêng của/ }).click();
  const leaves = people
    .getByRole('group', { name: /Bé Bách/ })
    .getByRole('textbox')
    .last();
  await leaves.fill('10g');
  await leaves.press('Enter');
  await counts(window, 11);
  await window.getByRole('button', { name: /^Hoàn tác: / }).click();
  await counts(window, 12);
});

test('another plays for one call, and a call gets another room', async ({ window }) => {
  await openWeek(window, '2022-10-03');
  await card(window, 'Sơ duyệt').click();
  const inspector = window.locator('[data-region="inspector"]');
  const people = inspector.getByRole('region', { name: 'Người được gọi' });
  await people.getByRole('button', { name: /Hồ Ái/ }).click();
  await window.getByRole('menuitem', { name: /Quỳnh Trang/ }).click();
  const choose = people.getByRole('combobox', { name: 'Chọn người thay…' });
  await expect(choose).toBeFocused();
  await choose.pressSequentially('dinh thi sau');
  await window.getByRole('option', { name: /Thanh Sáu/ }).click();
  await expect(people).toContainText('Quỳnh Trang');
  await expect(people.getByText('Hồ Ái')).toHaveCount(0);
  await counts(window, 11);

  await openWeek(window, '2022-10-12');
  await card(window, 'Múa mở màn').click();
  await inspector.getByRole('combobox', { name: 'Nơi', exact: true }).selectOption({ label: 'Phòng tập 2' });
  await counts(window, 10);
});
