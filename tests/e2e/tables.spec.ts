import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { addPeople } from '../support/many-people.ts';
import { expect, test } from '../support/planner-test.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Nhân sự' });
const rowOf = (page: Page, name: string) => grid(page).getByRole('row').filter({ hasText: name });
const cellOf = (page: Page, name: string, column: string) =>
  rowOf(page, name).locator(`[role="gridcell"][data-col="${column}"]`);
const newCell = (page: Page, column: string) =>
  grid(page).locator(`[data-row="+new"] [data-col="${column}"]`);

async function openPeople(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('Nhân sự').click();
  // Thousands of people take their time where every processor is busy.
  await expect(cellOf(page, 'Hồ Ái', 'name')).toBeVisible({ timeout: 60_000 });
}

/** Pastes as a spreadsheet's clipboard would: the browser's own clipboard cannot be filled without a permission. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((clip) => {
    const data = new DataTransfer();
    data.setData('text/plain', clip);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** What a copy puts on the clipboard. */
const copied = (page: Page) =>
  page.evaluate(() => {
    const event = new ClipboardEvent('copy', {
      clipboardData: new DataTransfer(),
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
    return event.clipboardData?.getData('text/plain') ?? '';
  });

const undo = (page: Page) => page.keyboard.press('Control+z');

test('a person is typed in by keyboard alone, and taken back', async ({ window }) => {
  await openPeople(window);
  await cellOf(window, 'Hồ Ái', 'name').focus();
  await window.keyboard.press('Control+End');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Home');
  await expect(newCell(window, 'name')).toBeFocused();
  await window.keyboard.type('Nguyễn Thị Thử');
  await window.keyboard.press('Tab');
  await window.keyboard.type('nghệ sĩ ưu tú');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await expect(newCell(window, 'groupIds')).toBeFocused();
  // A list with check marks, walked by arrows.
  await window.keyboard.press('Alt+ArrowDown');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Space');
  await expect(window.getByRole('option', { name: 'Đội cải lương' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await window.keyboard.press('Enter');
  await expect(newCell(window, 'name')).toBeFocused();
  await expect(cellOf(window, 'Nguyễn Thị Thử', 'honour')).toHaveText('NSƯT');
  await expect(cellOf(window, 'Nguyễn Thị Thử', 'groupIds')).toHaveText('Đội cải lương');
  // It stands where its given name belongs.
  const names = await grid(window).locator('[data-col="name"][role="gridcell"]').allTextContents();
  expect(names.indexOf('Nguyễn Thị Thử')).toBeGreaterThan(names.indexOf('Trần Văn Sáu'));
  expect(names.indexOf('Nguyễn Thị Thử')).toBeLessThan(names.indexOf('Nguyễn Hữu Tín'));
  await undo(window);
  await expect(rowOf(window, 'Nguyễn Thị Thử')).toHaveCount(0);
});

test('an edit that cannot be read keeps its text, says why, and is mended in place', async ({ window }) => {
  await openPeople(window);
  await cellOf(window, 'Lê Ánh', 'birthDate').click();
  await window.keyboard.type('31/02/1990');
  await window.keyboard.press('Enter');
  await expect(grid(window).getByRole('alert')).toContainText('không phải ngày có thật');
  // Leaving the cell does not lose what was typed.
  await cellOf(window, 'Hồ Ái', 'name').click();
  await expect(cellOf(window, 'Lê Ánh', 'birthDate')).toHaveText('31/02/1990');
  await expect(cellOf(window, 'Lê Ánh', 'birthDate')).toHaveAttribute('aria-invalid', 'true');
  await cellOf(window, 'Lê Ánh', 'birthDate').dblclick();
  await expect(grid(window).getByRole('textbox', { name: 'Ngày sinh' })).toHaveValue('31/02/1990');
  await window.keyboard.press('Control+a');
  await window.keyboard.type('3/2/1990');
  await window.keyboard.press('Enter');
  await expect(cellOf(window, 'Lê Ánh', 'birthDate')).toHaveText('03/02/1990');
  await expect(cellOf(window, 'Lê Ánh', 'birthDate')).not.toHaveAttribute('aria-invalid', 'true');
  await expect(cellOf(window, 'Trần Thị Ân', 'birthDate')).toBeFocused();
});

test('thirty people are pasted: refused with row and column, then all at once, and taken back by one undo', async ({
  window,
}) => {
  await openPeople(window);
  const line = (n: number, born: string) => `Đinh Văn Dán ${n}\tNSƯT\t\tĐội cải lương\t\t\t\t${born}`;
  const table = (bad: string) =>
    Array.from({ length: 30 }, (_, n) => line(n + 1, n === 6 ? bad : '3/2/1990')).join('\r\n');
  await newCell(window, 'name').scrollIntoViewIfNeeded();
  await newCell(window, 'name').click();
  await paste(window, `${table('30/02/1990')}\r\n`);
  const notice = window.getByRole('alert').filter({ hasText: 'chưa ghi gì' });
  await expect(notice).toContainText('1 ô chưa hợp lệ');
  await expect(notice).toContainText(
    'Dòng 7 (Đinh Văn Dán 7), cột Ngày sinh, “30/02/1990”: không phải ngày có thật',
  );
  await expect(window.getByText('60 người').first()).toBeVisible();
  await paste(window, `${table('28/02/1990')}\r\n`);
  await expect(window.getByText('90 người').first()).toBeVisible();
  await expect(notice).toHaveCount(0);
  await expect(cellOf(window, 'Đinh Văn Dán 30', 'birthDate')).toHaveText('03/02/1990');
  await undo(window);
  await expect(window.getByText('60 người').first()).toBeVisible();
});

test('a block of cells is copied, edited, filled down and emptied, each as one act', async ({ window }) => {
  await openPeople(window);
  await cellOf(window, 'Hồ Ái', 'phone').click();
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+ArrowRight');
  expect(await copied(window)).toBe('0900 000 017\t18/08/1973\n0900 000 025\t27/03/1987');
  await cellOf(window, 'Hồ Ái', 'groupIds').click();
  await cellOf(window, 'Lê Ánh', 'groupIds').click({ modifiers: ['Shift'] });
  await window.keyboard.type('to nhac');
  await window.keyboard.press('Control+Enter');
  for (const name of ['Hồ Ái', 'Phạm An', 'Hồ Ngọc Ánh', 'Lê Ánh'])
    await expect(cellOf(window, name, 'groupIds')).toHaveText('Tổ nhạc');
  await undo(window);
  await expect(cellOf(window, 'Lê Ánh', 'groupIds')).toHaveText('Đội cải lương, Đội ca múa nhạc');
  await cellOf(window, 'Hồ Ái', 'jobs').click();
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Control+d');
  await expect(cellOf(window, 'Phạm An', 'jobs')).toHaveText('diễn viên cải lương');
  await window.keyboard.press('Delete');
  await expect(cellOf(window, 'Phạm An', 'jobs')).toHaveText('');
  // A name may not be empty: nothing is emptied, and the reason is said.
  await cellOf(window, 'Hồ Ái', 'name').click();
  await window.keyboard.press('Delete');
  const notice = window.getByRole('main').getByRole('alert');
  await expect(notice).toContainText('cột Họ tên, “”: không được để trống');
  await window.keyboard.press('Escape');
  await expect(notice).toHaveCount(0);
});

test('people who are cast are deleted with what is said of them, and all comes back', async ({ window }) => {
  await openPeople(window);
  await cellOf(window, 'Đoàn Nhật Quang', 'name').click();
  await window.keyboard.press('Control+Delete');
  await expect(window.getByText(/Đã xóa người Đoàn Nhật Quang, cùng \d+ vai đã phân/)).toBeVisible();
  await expect(rowOf(window, 'Đoàn Nhật Quang')).toHaveCount(0);
  // The keyboard goes on from the row in its place.
  await expect(cellOf(window, 'Lý Hoàng Sang', 'name')).toBeFocused();
  await window.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
  await expect(rowOf(window, 'Đoàn Nhật Quang')).toBeVisible();
  await window.getByRole('navigation').getByText('Chương trình').click();
  await window.getByRole('row').filter({ hasText: 'Lục Vân Tiên' }).click();
  await window.getByRole('tab', { name: 'Vai & phân vai' }).click();
  // Papers and casts say the stage name.
  await expect(window.getByRole('grid').getByText('Nhật Quang').first()).toBeVisible();
});

test('the filter finds Ánh by “anh”, by value in the head, and is left by keyboard', async ({ window }) => {
  await openPeople(window);
  await window.keyboard.press('Control+f');
  await expect(window.getByRole('searchbox', { name: 'Lọc' })).toBeFocused();
  await window.keyboard.type('anh le');
  await expect(rowOf(window, 'Lê Ánh')).toBeVisible();
  await expect(rowOf(window, 'Hồ Ái')).toHaveCount(0);
  await window.keyboard.press('ArrowDown');
  await expect(grid(window).getByRole('gridcell').first()).toBeFocused();
  await window.getByRole('button', { name: 'Hiện tất cả' }).click();
  await cellOf(window, 'Hồ Ái', 'honour').click();
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Alt+ArrowDown');
  await window.getByRole('menuitemcheckbox', { name: 'NSND' }).click();
  await window.keyboard.press('Escape');
  await expect(window.getByText(/^\d+ \/ 60 dòng$/)).toBeVisible();
  await expect(rowOf(window, 'Tạ Quang Vinh')).toBeVisible();
  await expect(rowOf(window, 'Hồ Ái')).toHaveCount(0);
});

test('columns hidden, widths and order stay after the window is loaded again', async ({ window }) => {
  await openPeople(window);
  await window.getByRole('button', { name: 'Cột', exact: true }).click();
  await window.getByRole('menuitemcheckbox', { name: 'Nghệ danh' }).click();
  await window.getByRole('menuitemcheckbox', { name: 'Ngày vào' }).click();
  await window.keyboard.press('Escape');
  const head = (name: string) => grid(window).getByRole('columnheader', { name });
  await expect(head('Nghệ danh')).toHaveCount(0);
  const edge = await head('Chức danh').boundingBox();
  if (!edge) throw new Error('the head is not on screen');
  await window.mouse.move(edge.x + edge.width - 3, edge.y + 10);
  await window.mouse.down();
  await window.mouse.move(edge.x + edge.width + 57, edge.y + 10, { steps: 4 });
  await window.mouse.up();
  await head('Ngày sinh').click();
  await expect(head('Ngày sinh')).toHaveAttribute('aria-sort', 'ascending');
  await expect(grid(window).getByRole('gridcell').first()).toHaveText('Tạ Quang Vinh');
  await window.reload();
  await expect(head('Ngày vào')).toBeVisible();
  await expect(head('Nghệ danh')).toHaveCount(0);
  await expect(head('Ngày sinh')).toHaveAttribute('aria-sort', 'ascending');
  expect(Math.round((await head('Chức danh').boundingBox())?.width ?? 0)).toBe(Math.round(edge.width + 60));
  await head('Ngày sinh').click();
  await expect(head('Ngày sinh')).toHaveAttribute('aria-sort', 'descending');
  await window.getByRole('button', { name: 'Cột', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Về cột mặc định' }).click();
  await expect(head('Nghệ danh')).toBeVisible();
  await expect(grid(window).getByRole('gridcell').first()).toHaveText('Hồ Ái');
});

test('groups are renamed, put in order by keyboard and by hand, added and deleted', async ({ window }) => {
  await openPeople(window);
  await window.getByRole('button', { name: 'Tổ, đoàn…' }).click();
  const groups = window.getByRole('grid', { name: 'Tổ, đoàn của đơn vị' });
  const names = () => groups.locator('[role="gridcell"][data-col="name"]');
  await expect(names().nth(3)).toHaveText('Tổ nhạc');
  await names().nth(3).click();
  await window.keyboard.press('Alt+ArrowUp');
  await expect(names().nth(2)).toHaveText('Tổ nhạc');
  await expect(names().nth(2)).toBeFocused();
  await window.keyboard.press('F2');
  await window.keyboard.press('Control+a');
  await window.keyboard.type('Dàn nhạc');
  await window.keyboard.press('Enter');
  await expect(names().nth(2)).toHaveText('Dàn nhạc');
  const row = groups.getByRole('row').filter({ hasText: 'Dàn nhạc' });
  await row.hover();
  const [from, to] = [await row.locator('[data-grip]').boundingBox(), await names().nth(0).boundingBox()];
  if (!from || !to) throw new Error('the rows are not on screen');
  await window.mouse.move(from.x + 8, from.y + 12);
  await window.mouse.down();
  await window.mouse.move(from.x + 10, from.y - 10, { steps: 4 });
  await window.mouse.move(to.x, to.y + 3, { steps: 6 });
  await window.mouse.up();
  await expect(names().nth(0)).toHaveText('Dàn nhạc');
  // A name that is taken is refused in words, and what was typed stays.
  await groups.locator('[data-row="+new"] [data-col="name"]').click();
  await window.keyboard.type('Dàn nhạc');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Tên: đã có mục khác dùng. Chưa có gì thay đổi.')).toBeVisible();
  await expect(groups.locator('[data-row="+new"] [data-col="name"]')).toHaveText('Dàn nhạc');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await expect(groups).toHaveCount(0);
  await window.getByRole('button', { name: 'Xếp theo tổ, đoàn' }).click();
  await expect(grid(window).getByRole('rowheader').filter({ hasText: 'Dàn nhạc' })).toBeVisible();
});

test('a change in another window arrives without losing the selection or a running edit', async ({
  server,
  window,
  open,
}) => {
  await openPeople(window);
  const other = await open(server.url);
  await openPeople(other);
  await cellOf(window, 'Lê Ánh', 'note').dblclick();
  await window.keyboard.press('Control+a');
  await window.keyboard.type('đang viết dở');
  await cellOf(other, 'Hồ Ái', 'name').click();
  await other.keyboard.press('Control+Delete');
  await expect(rowOf(window, 'Hồ Ái')).toHaveCount(0);
  await expect(grid(window).getByRole('textbox', { name: 'Ghi chú' })).toHaveValue('đang viết dở');
  await window.keyboard.press('Enter');
  await expect(cellOf(other, 'Lê Ánh', 'note')).toHaveText('đang viết dở');
});

test('five thousand people scroll, and the keyboard reaches the last of them', async ({
  folder,
  samplePlan,
  serve,
  open,
}) => {
  const db = join(folder, 'many.mannhung');
  copyFileSync(samplePlan, db);
  addPeople(new Database(db), 5000);
  const page = await open((await serve(db)).url);
  await openPeople(page);
  await cellOf(page, 'Hồ Ái', 'name').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await expect(grid(page).locator('[role="gridcell"][tabindex="0"]')).toBeFocused();
  const drawn = await grid(page).getByRole('row').count();
  expect(drawn).toBeLessThan(120);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5062');
  // What is scrolled away keeps the keyboard.
  await grid(page).evaluate((element) => element.scrollTo({ top: 0 }));
  await expect(cellOf(page, 'Hồ Ái', 'name')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(grid(page).locator('[role="gridcell"][tabindex="0"]')).toBeInViewport();
});
