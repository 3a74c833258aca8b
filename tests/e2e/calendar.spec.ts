import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/planner-test.ts';

/** Pixels of an hour and minutes of a step, as the week is drawn on a usual screen. */
const HOUR = 36;

async function openWeek(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('Lịch tập').click();
  await expect(page.getByRole('button', { name: 'Tuần', exact: true })).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = '#/calendar/2022-09-14';
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('12 – 18/09/2022');
  await expect(call(page, 'Hai bạn kết nghĩa')).toBeVisible();
}

const call = (window: Page, text: string | RegExp): Locator =>
  window.locator('[data-column] [data-call]').filter({ hasText: text }).first();

/** Day of the week from 0 and time of a call, by where it stands. */
async function placeOf(card: Locator): Promise<string> {
  const { column, start } = await card.evaluate((element) => ({
    column: element.closest<HTMLElement>('[data-column]')?.dataset.column,
    start: Number((element as HTMLElement).dataset.start),
  }));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${column} ${pad(Math.floor(start / 60))}:${pad(start % 60)}`;
}

const stands = (card: Locator, where: string) => expect.poll(() => placeOf(card)).toBe(where);

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on screen');
  return box;
}

type Point = { x: number; y: number };

/** Lifts at a point and holds it over another one, which is looked up when the lifted thing is away from the edges. */
async function dragTo(window: Page, from: Point, to: () => Promise<Point>): Promise<void> {
  await window.mouse.move(from.x, from.y);
  await window.mouse.down();
  await window.mouse.move(from.x + 8, from.y + 8, { steps: 3 });
  await window.mouse.move(640, 420, { steps: 4 });
  const { x, y } = await to();
  await window.mouse.move(x, y, { steps: 12 });
}

/** A point of a column at a time of the day, reckoned from a call whose start is known. */
async function pointAt(window: Page, column: number, minutes: number): Promise<Point> {
  const known = call(window, 'Hai bạn kết nghĩa');
  const [card, day] = [await boxOf(known), await boxOf(window.locator(`[data-column="${column}"]`).first())];
  return { x: day.x + day.width / 2, y: card.y + ((minutes - 8 * 60) / 60) * HOUR };
}

const undoButton = (window: Page) => window.getByRole('button', { name: /^Hoàn tác: / });

test('a mouse drag shows the clash while it is held, asks, moves, and is taken back', async ({ window }) => {
  await openWeek(window);
  const moved = call(window, 'Trịnh Hâm hại bạn');
  const hold = async () => {
    const { x, y } = await boxOf(moved);
    await dragTo(window, { x: x + 30, y: y + 10 }, () => pointAt(window, 4, 12 * 60 + 18));
  };
  await hold();
  const inspector = window.getByRole('complementary').filter({ hasText: 'Đang dời buổi tập' });
  await expect(inspector).toContainText('có hai việc cùng lúc');
  await expect(inspector).toContainText('Khung trống gần nhất');
  await window.mouse.up();
  const asked = window.getByRole('alertdialog');
  await expect(asked).toContainText('có hai việc cùng lúc');
  await expect(asked.getByRole('button', { name: 'Vẫn dời' })).toBeFocused();
  // What is asked about is still seen: the call with its new time at its new place, beside the card, the old one dimmed.
  const landing = window.locator('[data-landing]');
  const [box, card] = [await boxOf(landing), await boxOf(asked)];
  const there = await pointAt(window, 4, 12 * 60);
  expect(Math.abs(box.y - there.y)).toBeLessThan(4);
  expect(box.x).toBeLessThan(there.x);
  expect(box.x + box.width).toBeGreaterThan(there.x);
  expect(card.x >= box.x + box.width || card.x + card.width <= box.x).toBe(true);
  await expect(landing).toContainText('12:00');
  await expect(window.locator('.cal-clashing').first()).toBeVisible();
  await expect(moved).toHaveAttribute('data-lifted');
  await window.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await expect(landing).toBeHidden();
  await expect(moved).not.toHaveAttribute('data-lifted');
  await stands(moved, '3 08:00');

  await hold();
  await window.mouse.up();
  await expect(asked.getByRole('button', { name: 'Vẫn dời' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(asked).toBeHidden();
  await stands(moved, '4 12:00');
  await expect(undoButton(window)).toHaveText(/Dời buổi Trịnh Hâm/);
  await window.reload();
  await stands(moved, '4 12:00');
  await window.keyboard.press('Control+z');
  await stands(moved, '3 08:00');
});

test('by keyboard: lifted, moved by days and quarters, dropped, taken back; given up with Escape', async ({
  window,
}) => {
  await openWeek(window);
  const moved = call(window, 'Hai bạn kết nghĩa');
  await moved.click();
  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  for (let quarter = 0; quarter < 4; quarter++) await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Space');
  await stands(moved, '4 09:00');
  await window.keyboard.press('Control+z');
  await stands(moved, '2 08:00');

  await moved.focus();
  await window.keyboard.press('Space');
  await window.keyboard.press('Escape');
  await stands(moved, '2 08:00');
});

test('a drag with Ctrl copies, and the copy goes with one undo', async ({ window }) => {
  await openWeek(window);
  const cards = window.locator('[data-column] [data-call]').filter({ hasText: 'Hoạt cảnh' });
  const box = await boxOf(cards.first());
  await window.keyboard.down('Control');
  await dragTo(window, { x: box.x + 30, y: box.y + 10 }, () => pointAt(window, 6, 14 * 60 + 18));
  await window.mouse.up();
  await window.keyboard.up('Control');
  await expect(cards).toHaveCount(2);
  await stands(cards.first(), '2 14:00');
  await stands(cards.last(), '6 14:00');
  await window.keyboard.press('Control+z');
  await expect(cards).toHaveCount(1);
});

test('an item of the tray becomes a call with the people of its cast; undo gives it back to the tray', async ({
  window,
}) => {
  await openWeek(window);
  const tray = window.getByRole('region', { name: 'Chưa xếp lịch' });
  const item = tray.locator('[data-tray-item]').filter({ hasText: 'Nguyệt Nga tạ ơn' });
  await expect(item).toContainText('đã xếp 0 trên 4 giờ');
  const box = await boxOf(item);
  await dragTo(window, { x: box.x + 40, y: box.y + 12 }, () => pointAt(window, 6, 14 * 60 + 5));
  await window.mouse.up();
  const made = call(window, 'Nguyệt Nga tạ ơn');
  await stands(made, '6 14:00');
  await expect(item).toContainText('đã xếp 2 trên 4 giờ');
  const inspector = window.locator('[data-region="inspector"]');
  await expect(inspector.getByRole('heading', { name: 'Nguyệt Nga tạ ơn' })).toBeVisible();
  await expect(inspector.getByRole('region', { name: 'Người được gọi' })).toContainText('5 người');
  await window.reload();
  await stands(made, '6 14:00');
  await window.keyboard.press('Control+z');
  await expect(made).toBeHidden();
  await expect(item).toContainText('đã xếp 0 trên 4 giờ');
});

test('the lower edge makes a call longer; empty time becomes a new one', async ({ window }) => {
  await openWeek(window);
  const card = call(window, 'Hai bạn kết nghĩa');
  const box = await boxOf(card);
  const edge = { x: box.x + box.width / 2, y: box.y + box.height - 3 };
  await dragTo(window, edge, async () => ({ x: edge.x, y: edge.y + HOUR }));
  await window.mouse.up();
  await expect(card).toContainText('08:00–12:00');
  await window.keyboard.press('Control+z');
  await expect(card).toContainText('08:00–11:00');

  const count = await window.locator('[data-column] [data-call]').count();
  await dragTo(window, await pointAt(window, 6, 9 * 60 + 2), () => pointAt(window, 6, 11 * 60 - 2));
  await window.mouse.up();
  await expect(window.locator('[data-column] [data-call]')).toHaveCount(count + 1);
  await expect(call(window, '09:00–11:00')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.locator('[data-column] [data-call]')).toHaveCount(count);
});

test('a repeat skips holidays, refuses ten years in a sentence, and is one undo', async ({ window }) => {
  await openWeek(window);
  await call(window, 'Hai bạn kết nghĩa').click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Lặp lại…' }).click();
  const dialog = window.getByRole('dialog');
  const until = dialog.getByRole('textbox', { name: 'Đến hết ngày' });
  await until.fill('14/09/2032');
  await expect(dialog).toContainText('Chỉ lặp được trong vòng một năm');
  await expect(dialog.getByRole('button', { name: 'Lặp lại', exact: true })).toBeDisabled();
  await until.fill('28/9');
  await dialog.getByRole('button', { name: 'T6', exact: true }).click();
  await expect(dialog).toContainText('Sẽ có thêm 4 buổi');
  await dialog.getByRole('button', { name: 'Lặp lại 4 buổi' }).click();
  await expect(dialog).toBeHidden();
  const cards = window.locator('[data-column] [data-call]').filter({ hasText: 'Hai bạn kết nghĩa' });
  await expect(cards).toHaveCount(2);
  await expect(undoButton(window)).toHaveText(/Lặp lại thành 4 buổi/);
  await window.keyboard.press('Control+z');
  await expect(cards).toHaveCount(1);
});

test('the inspector edits in place: hours as they are written here, people, attendance, name', async ({
  window,
}) => {
  await openWeek(window);
  const card = call(window, 'Hai bạn kết nghĩa');
  await card.click();
  const inspector = window.locator('[data-region="inspector"]');
  const end = inspector.getByRole('textbox', { name: 'Giờ kết thúc' });
  await end.fill('7g');
  await expect(inspector.getByRole('alert')).toContainText('Giờ kết thúc phải sau giờ bắt đầu');
  await end.fill('10g30');
  await end.press('Enter');
  await expect(card).toContainText('08:00–10:30');

  const people = inspector.getByRole('region', { name: 'Người được gọi' });
  const add = people.getByRole('combobox', { name: 'Thêm người…' });
  await add.pressSequentially('hong nhien');
  await window.getByRole('option', { name: /Hồng Nhiên/ }).click();
  await expect(people).toContainText('Hồng Nhiên');
  await people.getByRole('button', { name: 'Điểm danh' }).click();
  const first = people.getByRole('radiogroup').first();
  await first.getByRole('radio', { name: 'Có mặt' }).focus();
  await window.keyboard.press('2');
  await expect(first.getByRole('radio', { name: 'Trễ' })).toBeChecked();

  await card.focus();
  await window.keyboard.press('F2');
  await expect(inspector.getByRole('textbox', { name: 'Tên' })).toBeFocused();
  await window.keyboard.type('Tập chỉnh lớp 6');
  await window.keyboard.press('Enter');
  await expect(call(window, 'Tập chỉnh lớp 6')).toContainText('08:00–10:30');
});
