import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { seriousFaults } from '../support/axe.ts';
import { planner } from '../support/planner-server.ts';
import { expect, openProduction, test } from '../support/planner-test.ts';

const sections = [
  'Đơn vị',
  'Địa điểm',
  'Đối tác & kênh',
  'Bộ phận cue',
  'Mốc mẫu',
  'Ngày lễ',
  'Ngưỡng & nhắc việc',
  'Hiển thị',
  'Người dùng',
  'Tệp dữ liệu & sao lưu',
];

const list = (page: Page) => page.getByRole('navigation', { name: 'Các mục cài đặt' });
const heading = (page: Page, section: string) =>
  page.getByRole('main').getByRole('heading', { level: 2, name: section, exact: true });

/** Into the settings and on to a section by keyboard alone: a word of it in the search, Enter. */
async function openSection(page: Page, section: string): Promise<void> {
  const settings = page
    .getByRole('navigation', { name: 'Điều hướng' })
    .getByRole('link', { name: 'Cài đặt' });
  await settings.focus();
  await page.keyboard.press('Enter');
  await list(page).getByRole('searchbox').focus();
  await page.keyboard.type(section);
  await page.keyboard.press('Enter');
  await expect(heading(page, section)).toBeVisible();
  await list(page).getByRole('searchbox').fill('');
}

const cell = (page: Page, grid: string, row: string, column: string) =>
  page
    .getByRole('grid', { name: grid })
    .getByRole('row')
    .filter({ hasText: row })
    .locator(`[role="gridcell"][data-col="${column}"]`);

/** Types over a cell. */
async function write(page: Page, grid: string, row: string, column: string, text: string): Promise<void> {
  await cell(page, grid, row, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const json = <T>(...args: string[]) => JSON.parse(planner(...args, '--json')) as T;

async function textOf(pdf: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise;
  const content = await (await document.getPage(1)).getTextContent();
  return content.items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .normalize('NFC');
}

test('the house’s new name is on its next paper; a gap of its dates is told', async ({
  window,
  server,
  folder,
}) => {
  await openSection(window, 'Đơn vị');
  const grid = 'Tên đơn vị theo thời kỳ';
  await write(window, grid, 'TTVHNT', 'name', 'Nhà hát Đồng Sen');
  await expect(cell(window, grid, 'TTVHNT', 'name')).toHaveText('Nhà hát Đồng Sen');
  const pdf = join(folder, 'order.pdf');
  await expect(window.getByRole('button', { name: /Hoàn tác: Đổi tên của/ })).toBeEnabled();
  planner(
    ...['export', '--db', server.db, '--document', 'running-order', '--format', 'pdf'],
    ...['--production', 'LVT', '--out', pdf],
  );
  expect(await textOf(pdf)).toContain('Nhà hát Đồng Sen');
  await write(window, grid, 'TTVHNT', 'validTo', '1/6/2025');
  await expect(window.getByText('Không có tên nào hiệu lực từ 02/06/2025 đến 30/06/2025.')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByText('Không có tên nào hiệu lực')).toBeHidden();
});

test('travel times are typed from cell to cell, kept both ways, and forgotten by emptying', async ({
  window,
}) => {
  await openSection(window, 'Địa điểm');
  const journey = (from: string, to: string) =>
    window.getByRole('textbox', { name: `${from} – ${to}, số phút` });
  await journey('Sân khấu Trung tâm', 'Phòng tập 1').focus();
  await window.keyboard.type('5');
  await window.keyboard.press('Enter');
  await expect(journey('Sân khấu Trung tâm', 'Phòng tập 2')).toBeFocused();
  await window.keyboard.type('1:15');
  await window.keyboard.press('ArrowRight');
  await expect(journey('Phòng tập 1', 'Phòng tập 2')).toBeFocused();
  await expect(journey('Sân khấu Trung tâm', 'Phòng tập 2')).toHaveValue('75');
  await window.keyboard.type('xa');
  await expect(journey('Phòng tập 1', 'Phòng tập 2')).toHaveAttribute('aria-invalid', 'true');
  await window.keyboard.press('Escape');
  await window.reload();
  await expect(journey('Sân khấu Trung tâm', 'Phòng tập 1')).toHaveValue('5');
  await journey('Sân khấu Trung tâm', 'Phòng tập 1').focus();
  await window.keyboard.press('Delete');
  await window.keyboard.press('ArrowDown');
  await expect(window.getByText('Đã xóa thời gian đi lại')).toBeVisible();
  await expect(journey('Sân khấu Trung tâm', 'Phòng tập 1')).toHaveValue('');
});

test('a channel’s aliases are edited, and the defaults had back in one act', async ({ window }) => {
  await openSection(window, 'Đối tác & kênh');
  const aliases = cell(window, 'Kênh', 'VTV9', 'aliases');
  await expect(aliases).toHaveText('VTV 9');
  await write(window, 'Kênh', 'VTV9', 'aliases', 'VTV chín, VTV Nam Bộ');
  await expect(aliases).toHaveText('VTV chín, VTV Nam Bộ');
  await window.getByRole('button', { name: 'Đặt lại đối tác & kênh về mặc định' }).press('Enter');
  await expect(window.getByText('thêm 0, trả lại 1')).toBeVisible();
  await expect(aliases).toHaveText('VTV 9');
  await cell(window, 'Kênh', 'VTV9', 'aliases').focus();
  await window.keyboard.press('Control+z');
  await expect(aliases).toHaveText('VTV chín, VTV Nam Bộ');
});

test('departments: an own colour, and words of a call that are heard at once', async ({ window }) => {
  await openSection(window, 'Bộ phận cue');
  await write(window, 'Bộ phận', 'Ánh sáng', 'colour', '#AABBCC');
  await expect(cell(window, 'Bộ phận', 'Ánh sáng', 'colour')).toContainText('#aabbcc');
  await expect(window.getByText('“Chuẩn bị ánh sáng 12… Ánh sáng 12, đi!”')).toBeVisible();
  await window.getByRole('textbox', { name: 'Từ gọi đi' }).fill('bắt đầu!');
  await window.keyboard.press('Enter');
  await expect(window.getByText('“Chuẩn bị ánh sáng 12… Ánh sáng 12, bắt đầu!”')).toBeVisible();
  await window.getByRole('button', { name: 'Đặt lại Từ gọi đi về mặc định' }).press('Enter');
  await expect(window.getByText('“Chuẩn bị ánh sáng 12… Ánh sáng 12, đi!”')).toBeVisible();
});

test('the process is edited and reset; holidays are filled in for another year and pasted', async ({
  window,
}) => {
  await openSection(window, 'Mốc mẫu');
  await write(window, 'Mốc mẫu', 'Phúc khảo', 'daysBefore', '9');
  await expect(cell(window, 'Mốc mẫu', 'Phúc khảo', 'daysBefore')).toHaveText('9 ngày trước');
  await window.getByRole('button', { name: 'Đặt lại mốc mẫu về mặc định' }).press('Enter');
  await expect(cell(window, 'Mốc mẫu', 'Phúc khảo', 'daysBefore')).toHaveText('7 ngày trước');
  await openSection(window, 'Ngày lễ');
  await window.getByRole('combobox', { name: 'Năm' }).selectOption('2024');
  await window.getByRole('button', { name: 'Điền ngày lễ cố định của năm 2024' }).press('Enter');
  await expect(window.getByText('Đã thêm 9 ngày của năm 2024')).toBeVisible();
  const first = cell(window, 'Ngày lễ', 'Mùng 1 Tết', 'lunar');
  await expect(first).toHaveText('1/1');
  await window.locator('[data-row="+new"] [data-col="date"]').focus();
  await window.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '13/02/2024\t\t\tMùng 4 Tết\tnghỉ lễ\n14/02/2024\t\t\tMùng 5 Tết\tnghỉ lễ\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(cell(window, 'Ngày lễ', 'Mùng 5 Tết', 'lunar')).toHaveText('5/1');
  await window.keyboard.press('Control+z');
  await expect(cell(window, 'Ngày lễ', 'Mùng 5 Tết', 'lunar')).toBeHidden();
});

test('a threshold is set, named in the history by its words, and reset', async ({ window, server }) => {
  await openSection(window, 'Ngưỡng & nhắc việc');
  const rest = window.getByRole('textbox', { name: 'Nghỉ giữa hai buổi ít nhất (giờ)' });
  await expect(
    window.getByText('Mặc định: 12 giờ · từ 0 đến 168 · Theo Bộ luật Lao động 2019, Điều 110'),
  ).toBeVisible();
  await rest.fill('200');
  await rest.press('Enter');
  await expect(window.getByText('Số nguyên từ 0 đến 168')).toBeVisible();
  await rest.fill('10');
  await rest.press('Enter');
  await expect(window.getByText('Đã đổi 1 mục so với mặc định')).toBeVisible();
  await expect(
    window.getByRole('button', { name: 'Hoàn tác: Đổi cài đặt Nghỉ giữa hai buổi ít nhất' }),
  ).toBeVisible();
  await window.getByRole('button', { name: 'Đặt lại tất cả về mặc định' }).press('Enter');
  await expect(rest).toHaveValue('12');
  await window.keyboard.press('Control+z');
  await expect(rest).toHaveValue('10');
  const acts = json<{ kind: string; label: { key: string } }[]>('history', '--db', server.db);
  expect(acts.slice(0, 3).map(({ kind, label }) => `${kind} ${label.key}`)).toEqual([
    'undo setting.reset',
    'do setting.reset',
    'do setting.set',
  ]);
});

test('the name of the user goes into the history; acts under the old one are still taken back', async ({
  window,
  server,
}) => {
  await openSection(window, 'Đơn vị');
  await write(window, 'Tên đơn vị theo thời kỳ', 'TTVHNT', 'locality', 'Cao Lãnh');
  await expect(cell(window, 'Tên đơn vị theo thời kỳ', 'TTVHNT', 'locality')).toHaveText('Cao Lãnh');
  await openSection(window, 'Người dùng');
  await window.getByRole('textbox', { name: 'Tên của bạn trong lịch sử' }).fill('Nguyễn Thị Lan');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Từ giờ lịch sử ghi tên Nguyễn Thị Lan')).toBeVisible();
  await openSection(window, 'Đơn vị');
  await write(window, 'Tên đơn vị theo thời kỳ', 'TTVHNT', 'shortName', 'NHĐS');
  await expect(cell(window, 'Tên đơn vị theo thời kỳ', 'NHĐS', 'locality')).toHaveText('Cao Lãnh');
  const newest = () => json<{ actor: string; kind: string }[]>('history', '--db', server.db)[0];
  await expect.poll(newest).toMatchObject({ actor: 'Nguyễn Thị Lan', kind: 'do' });
  await window.keyboard.press('Control+z');
  await expect(cell(window, 'Tên đơn vị theo thời kỳ', 'TTVHNT', 'locality')).toHaveText('Cao Lãnh');
  await window.keyboard.press('Control+z');
  await expect(cell(window, 'Tên đơn vị theo thời kỳ', 'TTVHNT', 'locality')).toHaveText('Đồng Tháp');
});

test('a backup is restored after showing what differs; another window follows; what was is a backup too', async ({
  window,
  server,
  open,
  folder,
}) => {
  await openSection(window, 'Tệp dữ liệu & sao lưu');
  await expect(window.getByRole('main').getByText(server.db)).toHaveCount(1);
  const stick = join(folder, 'USB');
  mkdirSync(stick);
  await window.getByRole('textbox', { name: 'Thư mục' }).fill(stick);
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Sao lưu ngay' }).press('Enter');
  await expect(window.getByText('Đã sao lưu:')).toBeVisible();
  await expect(window.getByText('Lần chép gần nhất:')).toBeVisible();
  const made = readdirSync(join(folder, 'backups')).find((name) => /-\d{6}\.mannhung$/.test(name)) ?? '';
  await expect.poll(() => readdirSync(stick)).toContain(made);
  await window.getByRole('button', { name: 'Kiểm tra tệp' }).press('Enter');
  await expect(window.getByText('Tệp nguyên vẹn')).toBeVisible();

  await openSection(window, 'Đơn vị');
  await write(window, 'Tên đơn vị theo thời kỳ', 'TTVHNT', 'shortName', 'NHĐS');
  await expect(cell(window, 'Tên đơn vị theo thời kỳ', 'NHĐS', 'locality')).toBeVisible();
  const other = await open(server.url);
  await openSection(other, 'Đơn vị');
  await expect(cell(other, 'Tên đơn vị theo thời kỳ', 'NHĐS', 'locality')).toBeVisible();

  await openSection(window, 'Tệp dữ liệu & sao lưu');
  await window.getByRole('button', { name: `Khôi phục bản ${made}` }).press('Enter');
  const dialog = window.getByRole('alertdialog');
  await expect(dialog.getByRole('heading', { name: /Tên đơn vị/ })).toContainText('đổi lại 1');
  await expect(dialog).toContainText('Trung tâm Văn hóa Nghệ thuật Tỉnh · tên tắt');
  await dialog.getByRole('button', { name: 'Khôi phục' }).press('Enter');
  await expect(window.getByText('Đã khôi phục.')).toBeVisible();
  await expect(window.getByText('trước khi khôi phục', { exact: true })).toBeVisible();
  // The other window shows the restored plan without being touched.
  await expect(cell(other, 'Tên đơn vị theo thời kỳ', 'TTVHNT', 'locality')).toBeVisible();

  const acts = json<{ label: { key: string } }[]>('history', '--db', server.db);
  expect(acts.map(({ label }) => label.key)).toEqual(['plan.restore', 'plan.create-sample']);
  // What came before the restore is not there to be taken back, and Ctrl+Z tells the way back; a new act is.
  await window.keyboard.press('Control+z');
  await expect(window.getByText(/^Không hoàn tác được qua lần khôi phục/).first()).toBeVisible();
  expect(json<unknown[]>('history', '--db', server.db)).toHaveLength(acts.length);
  await write(other, 'Tên đơn vị theo thời kỳ', 'TTVHNT', 'locality', 'Sa Đéc');
  await expect(cell(other, 'Tên đơn vị theo thời kỳ', 'TTVHNT', 'locality')).toHaveText('Sa Đéc');
  await other.keyboard.press('Control+z');
  await expect(cell(other, 'Tên đơn vị theo thời kỳ', 'TTVHNT', 'locality')).toHaveText('Đồng Tháp');
  expect(json<{ ok: boolean }>('verify', '--db', server.db).ok).toBe(true);
});

/** Texts that their boxes cut off, but for those that say so with an ellipsis or lie in what scrolls. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *, nav *, footer *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own || element.closest('.visually-hidden, [role="grid"]')) continue;
      const style = getComputedStyle(element);
      const cuts = style.overflow !== 'visible' && style.textOverflow !== 'ellipsis';
      if (
        cuts &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2)
      )
        found.push(element.textContent ?? '');
      const box = element.getBoundingClientRect();
      if (box.width > 0 && !element.closest('[class*="scroll"]') && box.right > window.innerWidth + 1)
        found.push(`beyond the window: ${element.textContent}`);
    }
    return found;
  });

test('dark and 125 %: everything grows, nothing is cut off, and it is remembered and reset', async ({
  window,
}) => {
  await openSection(window, 'Hiển thị');
  await window.getByRole('radio', { name: 'Tối' }).check();
  await window.getByRole('radio', { name: '125 %' }).check();
  await window.reload();
  await expect(heading(window, 'Hiển thị')).toBeVisible();
  await expect.poll(() => window.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await window.evaluate(() => document.querySelector('header')?.getBoundingClientRect().height)).toBe(
    60,
  );
  const found: Record<string, string[]> = {};
  for (const section of sections) {
    await openSection(window, section);
    await window.waitForTimeout(300);
    const texts = await clipped(window);
    if (texts.length > 0) found[section] = texts;
  }
  expect(found).toEqual({});
  // A list at a cell, and a menu, open where they belong.
  await openProduction(window, 'Lục Vân Tiên');
  const row = window.getByRole('treegrid').getByRole('row').nth(3);
  await row.click({ button: 'right', position: { x: 200, y: 10 } });
  const menu = await window.getByRole('menu').boundingBox();
  const from = await row.boundingBox();
  // Below or above the pointer, whichever has room, and whole on the screen.
  const pointer = (from?.y ?? 0) + 10;
  const [top, bottom] = [menu?.y ?? 0, (menu?.y ?? 0) + (menu?.height ?? 0)];
  expect(Math.min(Math.abs(top - pointer), Math.abs(bottom - pointer))).toBeLessThan(30);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(768);
  await window.keyboard.press('Escape');
  await openSection(window, 'Hiển thị');
  await window.getByRole('button', { name: 'Đặt lại tất cả về mặc định' }).press('Enter');
  await expect(window.getByRole('radio', { name: '100 %' })).toBeChecked();
  expect(await window.evaluate(() => document.querySelector('header')?.getBoundingClientRect().height)).toBe(
    48,
  );
});

test('the search narrows the sections to those that hold a word, and says which', async ({ window }) => {
  await openSection(window, 'Đơn vị');
  const search = list(window).getByRole('searchbox', { name: 'Tìm cài đặt' });
  await search.fill('phuc trang');
  await expect(list(window).getByRole('link')).toHaveCount(1);
  await expect(list(window).getByRole('link')).toContainText('Thời gian thay phục trang ít nhất');
  await search.fill('không có đâu');
  await expect(list(window).getByRole('status')).toHaveText('Không có cài đặt nào khớp “không có đâu”.');
  await search.press('Escape');
  await expect(list(window).getByRole('link')).toHaveCount(sections.length);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('every section is accessible', async ({ window }) => {
      test.setTimeout(600_000);
      const found: Record<string, string[]> = {};
      for (const section of sections) {
        await openSection(window, section);
        await window.waitForTimeout(300);
        const faults = await seriousFaults(window);
        if (faults.length > 0) found[section] = faults;
      }
      expect(found).toEqual({});
    });
  });
}
