import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/planner-test.ts';

/** Pixels of an hour, as the week is drawn on a usual screen. */
const HOUR = 36;
type Point = { x: number; y: number };

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const call = (page: Page, text: string): Locator =>
  page.locator('[data-column] [data-call]').filter({ hasText: text }).first();
const label = (page: Page) => page.locator('.cal-label');

async function toDay(page: Page, date: string): Promise<void> {
  await page.evaluate((day) => {
    window.location.hash = `#/calendar/${day}`;
  }, date);
}

async function openCalendar(page: Page, view: string, text: string): Promise<void> {
  await page.getByRole('navigation').getByText('Lịch tập').click();
  await page.getByRole('button', { name: view, exact: true }).click();
  await toDay(page, '2022-09-14');
  await expect(call(page, text)).toBeVisible();
}

/** Column from 0 and time of a call, by where it stands; nothing while it stands nowhere. */
const stands = (card: Locator, where: string) =>
  expect
    .poll(() =>
      card.evaluateAll(([element]) => {
        const start = Number((element as HTMLElement | undefined)?.dataset.start);
        const column = element?.closest<HTMLElement>('[data-column]')?.dataset.column;
        return `${column} ${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}`;
      }),
    )
    .toBe(where);

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on screen');
  return box;
}

/** Presses at a point and carries what is there over others; the hand stays closed. */
async function carry(page: Page, from: Point, ...to: Point[]): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 4, from.y + 6, { steps: 3 });
  await expect(page.locator('.cal-hand')).toBeAttached();
  for (const { x, y } of to) await page.mouse.move(x, y, { steps: 8 });
}

async function inside(card: Locator, down = 30): Promise<Point> {
  const { x, y } = await boxOf(card);
  return { x: x + 30, y: y + down };
}

async function overColumn(page: Page, column: number, y: number): Promise<Point> {
  const { x, width } = await boxOf(page.locator(`[data-column="${column}"]`).first());
  return { x: x + width / 2, y };
}

/** Drops it, and says yes where the drop asks. */
async function drop(page: Page, asks = false): Promise<void> {
  await page.mouse.up();
  await expect(page.locator('.cal-hand')).toBeHidden();
  if (!asks) return;
  const asked = page.getByRole('alertdialog');
  await expect(asked.getByRole('button', { name: 'Vẫn dời' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(asked).toBeHidden();
}

const scroller = (page: Page) => page.locator('.cal-scroller');
const scrolled = (page: Page, way: 'scrollTop' | 'scrollLeft') =>
  scroller(page).evaluate((element, name) => element[name], way);

test('between the columns of places a call changes its place, which its label says; undo brings it back', async ({
  window,
}) => {
  await openCalendar(window, 'Địa điểm', 'Hai bạn kết nghĩa');
  const card = call(window, 'Hai bạn kết nghĩa');
  await stands(card, '1 08:00');
  const from = await inside(card);
  await carry(window, from, await overColumn(window, 3, from.y));
  await expect(label(window)).toHaveText('Phòng nhạc · 08:00');
  await expect(window.getByRole('complementary').filter({ hasText: 'Đang dời buổi tập' })).toContainText(
    'Phòng nhạc',
  );
  await drop(window);
  await stands(card, '3 08:00');
  await expect(window.getByRole('button', { name: /^Hoàn tác: Đổi nơi tập/ })).toBeVisible();
  await window.keyboard.press('Control+z');
  await stands(card, '1 08:00');
});

test('between the columns of people a call is handed over: one comes on its list, the other is taken off by hand', async ({
  window,
}) => {
  await openCalendar(window, 'Người', 'Hai bạn kết nghĩa');
  const columns = window.locator('[data-column]');
  const count = await columns.count();
  const from = await inside(call(window, 'Hai bạn kết nghĩa'));
  await carry(window, from, await overColumn(window, 4, from.y));
  await expect(label(window)).toHaveText('Ngọc Hân · 08:00');
  await drop(window);
  const people = window
    .locator('[data-region="inspector"]')
    .getByRole('region', { name: 'Người được gọi' })
    .getByRole('listitem');
  await expect(people.filter({ hasText: 'Ngọc Hân' })).toContainText('thêm tay');
  await expect(people.filter({ hasText: 'Đỗ Ẩn' })).toContainText('đã bỏ tay');
  await expect(columns).toHaveCount(count - 1);
  await window.keyboard.press('Control+z');
  await expect(columns).toHaveCount(count);
});

test('columns that do not fit are reached at the edge; names are told apart by the given name', async ({
  window,
}) => {
  await openCalendar(window, 'Người', 'Hai bạn kết nghĩa');
  const name = window.locator('.cal-head-name[title="Nguyễn Thị Thúy Kiều"]');
  await expect(name.locator('b')).toHaveText('Thúy Kiều');
  expect(await name.locator('b').evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(
    true,
  );
  const from = await inside(call(window, 'Hai bạn kết nghĩa'));
  const box = await boxOf(scroller(window));
  await carry(window, from, { x: 700, y: from.y }, { x: box.x + box.width - 4, y: from.y });
  await expect
    .poll(() => scroller(window).evaluate((it) => it.scrollLeft + it.clientWidth >= it.scrollWidth - 1))
    .toBe(true);
  await expect(label(window)).toContainText('Huỳnh Thanh Trúc');
  await window.keyboard.press('Escape');
  await expect(label(window)).toBeHidden();
  await window.mouse.up();
  await expect(heading(window)).toContainText('14/09/2022');
});

test('the upper edge changes the start, by mouse and by keyboard', async ({ window }) => {
  await openCalendar(window, 'Tuần', 'Hai bạn kết nghĩa');
  const card = call(window, 'Hai bạn kết nghĩa');
  const { x, y, width } = await boxOf(card);
  const edge = { x: x + width / 2, y: y + 3 };
  await carry(window, edge, { x: edge.x, y: edge.y + HOUR });
  await expect(label(window)).toHaveText('T4 14/09 · 09:00–11:00');
  await drop(window);
  await expect(card).toContainText('09:00–11:00');
  await window.keyboard.press('Control+z');
  await expect(card).toContainText('08:00–11:00');

  await card.focus();
  for (const key of ['Space', 'Home', 'ArrowDown', 'ArrowDown']) await window.keyboard.press(key);
  await expect(label(window)).toHaveText('T4 14/09 · 08:30–11:00');
  await window.keyboard.press('End');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Space');
  await expect(card).toContainText('08:30–10:45');
  await window.keyboard.press('Control+z');
  await expect(card).toContainText('08:00–11:00');
});

test('Alt makes the step five minutes, pressed and let go while the call is in the hand', async ({
  window,
}) => {
  await openCalendar(window, 'Tuần', 'Hai bạn kết nghĩa');
  const card = call(window, 'Hai bạn kết nghĩa');
  const from = await inside(card);
  // 50 minutes on: a quarter hour takes it to 08:45, five minutes to 08:50.
  await carry(window, from, { x: from.x, y: from.y + (50 / 60) * HOUR });
  await expect(label(window)).toHaveText('T4 14/09 · 08:45');
  await window.keyboard.down('Alt');
  await expect(label(window)).toHaveText('T4 14/09 · 08:50');
  await window.keyboard.up('Alt');
  await expect(label(window)).toHaveText('T4 14/09 · 08:45');
  await window.keyboard.down('Alt');
  await drop(window);
  await window.keyboard.up('Alt');
  await stands(card, '2 08:50');
});

test('held at the edge the call goes over pages, falls where it is dropped, and is let go with Escape', async ({
  window,
}) => {
  await openCalendar(window, 'Tuần', 'Hai bạn kết nghĩa');
  const card = call(window, 'Hai bạn kết nghĩa');
  const box = await boxOf(scroller(window));
  const from = await inside(card);
  const right = { x: box.x + box.width - 5, y: from.y + HOUR };
  await carry(window, from, right);
  // Two weeks on: further than what was loaded around the page that it came from.
  await expect(heading(window)).toContainText('26/09 – 02/10/2022');
  const to = await overColumn(window, 3, right.y);
  await window.mouse.move(to.x, to.y, { steps: 6 });
  await expect(label(window)).toContainText('09:00');
  const page = (await heading(window).textContent()) ?? '';
  await drop(window);
  await stands(card, '3 09:00');
  await expect(heading(window)).toHaveText(page);
  await window.keyboard.press('Control+z');
  await expect(card).toBeHidden();
  await toDay(window, '2022-09-14');
  await stands(card, '2 08:00');

  await carry(window, await inside(card), { x: box.x + 20, y: right.y });
  await expect(heading(window)).toContainText('05 – 11/09/2022');
  await window.keyboard.press('Escape');
  await expect(label(window)).toBeHidden();
  await expect(window.locator('[data-page-edge]')).toHaveCount(0);
  await window.mouse.up();
  await toDay(window, '2022-09-14');
  await stands(card, '2 08:00');
});

test('a month turns its page at the lower edge', async ({ window }) => {
  await openCalendar(window, 'Tháng', 'Hai bạn kết nghĩa');
  const box = await boxOf(scroller(window));
  const from = await inside(call(window, 'Hai bạn kết nghĩa'), 8);
  await carry(window, from, { x: 700, y: 400 }, { x: 640, y: box.y + box.height - 4 });
  await expect(heading(window)).toContainText('10/2022');
  // A free Sunday.
  await window.mouse.move(1020, 330, { steps: 3 });
  await expect(label(window)).toContainText('08:00–11:00');
  await drop(window);
  await expect(call(window, 'Hai bạn kết nghĩa')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(call(window, 'Hai bạn kết nghĩa')).toBeHidden();
});

test('the hours scroll while a call is held at the lower and the upper edge', async ({ window }) => {
  await openCalendar(window, 'Tuần', 'Hai bạn kết nghĩa');
  const card = call(window, 'Hai bạn kết nghĩa');
  const box = await boxOf(scroller(window));
  const before = await scrolled(window, 'scrollTop');
  const from = await inside(card);
  await carry(window, from, { x: from.x, y: 420 }, { x: from.x, y: box.y + box.height - 4 });
  await expect
    .poll(() => scroller(window).evaluate((it) => it.scrollTop + it.clientHeight >= it.scrollHeight - 1))
    .toBe(true);
  await expect(label(window)).toContainText(/· 2[23]:/);
  const top = (await boxOf(window.locator('.cal-top'))).height;
  await window.mouse.move(from.x, box.y + top + 3, { steps: 8 });
  await expect.poll(() => scrolled(window, 'scrollTop')).toBe(0);
  await window.keyboard.press('Escape');
  await window.mouse.up();
  await scroller(window).evaluate((it, y) => it.scrollTo(0, y), before);
  await stands(card, '2 08:00');
});

test('what is chosen goes along, and comes back with one undo', async ({ window }) => {
  await openCalendar(window, 'Tuần', 'Hai bạn kết nghĩa');
  const [first, second] = [call(window, 'Hai bạn kết nghĩa'), call(window, 'Trịnh Hâm hại bạn')];
  await first.click();
  await second.click({ modifiers: ['Control'] });
  await expect(window.locator('[data-call][data-selected]')).toHaveCount(2);
  const from = await inside(first);
  await carry(window, from, await overColumn(window, 3, from.y + 3 * HOUR));
  await expect(label(window)).toHaveText('2 buổi · T5 15/09 · 11:00');
  await drop(window);
  await stands(first, '3 11:00');
  await stands(second, '4 11:00');
  await window.keyboard.press('Control+z');
  await stands(first, '2 08:00');
  await stands(second, '3 08:00');

  // A band over the Saturday chooses both of its calls.
  await window.keyboard.press('Escape');
  const [sunday, saturday] = [await overColumn(window, 6, 215), await overColumn(window, 5, 430)];
  await first.click();
  await window.keyboard.down('Shift');
  await carry(window, sunday, saturday);
  await window.mouse.up();
  await window.keyboard.up('Shift');
  await expect(call(window, 'Ráp màn I – II')).toHaveAttribute('data-selected', '');
  await expect(call(window, 'Tiểu đồng theo chủ')).toHaveAttribute('data-selected', '');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });

  test('a long press lifts, over a page too; a swipe scrolls and moves nothing', async ({
    window,
    context,
  }) => {
    await openCalendar(window, 'Tuần', 'Hai bạn kết nghĩa');
    const session = await context.newCDPSession(window);
    const card = call(window, 'Hai bạn kết nghĩa');
    const held = await inside(card);
    const box = await boxOf(scroller(window));
    await touch(session, 'touchStart', held);
    await expect(card).toHaveAttribute('data-lifted', '');
    await touch(session, 'touchMove', { x: 700, y: 400 });
    await touch(session, 'touchMove', { x: box.x + box.width - 5, y: 400 });
    // The card that the finger touched is not on this page any more.
    await expect(heading(window)).toContainText('19 – 25/09/2022');
    const to = await overColumn(window, 3, held.y + HOUR);
    await touch(session, 'touchMove', to);
    await expect(label(window)).toContainText('09:00');
    await touch(session, 'touchEnd');
    await expect(label(window)).toBeHidden();
    await stands(card, '3 09:00');
    await window.keyboard.press('Control+z');
    await toDay(window, '2022-09-14');
    await stands(card, '2 08:00');

    const at = await inside(card, 80);
    const before = await scrolled(window, 'scrollTop');
    await touch(session, 'touchStart', at);
    for (let step = 1; step <= 8; step++) await touch(session, 'touchMove', { x: at.x, y: at.y + step * 12 });
    await touch(session, 'touchEnd');
    await expect.poll(() => scrolled(window, 'scrollTop')).toBeLessThan(before);
    await stands(card, '2 08:00');
  });
});
