import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { planner } from '../support/planner-server.ts';
import { expect, test } from '../support/planner-test.ts';

const PLAY = 'Bên cầu dệt lụa';

const grid = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });
const newCell = (table: Locator, column: string) => table.locator(`[data-new] [data-col="${column}"]`);
const row = (table: Locator, text: string) => table.getByRole('row').filter({ hasText: text }).first();
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const place = (page: Page, name: string) => page.getByRole('navigation').getByText(name).click();

/** Types a row cell by cell into the line for new rows; an empty text passes over its cell. */
async function typeRow(page: Page, table: Locator, first: string, ...texts: string[]): Promise<void> {
  await newCell(table, first).click();
  for (const [at, text] of texts.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    if (text !== '') await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
}

/** Pastes as the browser does it: the clipboard's text comes with the event. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function fromMenu(page: Page, item: string): Promise<Locator> {
  await page.getByRole('button', { name: /^Mùa diễn:/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
  return page.getByRole('dialog');
}

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Everything that belongs to a season, as its file says it. */
function exported(db: string, season = 'Mùa diễn 2026'): string {
  const out = `${db}.json`;
  planner(
    ...[
      'export',
      '--document',
      'season-file',
      '--format',
      'json',
      '--db',
      db,
      '--season',
      season,
      '--out',
      out,
    ],
  );
  return readFileSync(out, 'utf8');
}
const seasons = (db: string) =>
  (JSON.parse(planner('list', 'seasons', '--db', db, '--json')) as { name: string }[]).map(
    ({ name }) => name,
  );

type Rows = Record<string, Record<string, unknown>[]>;

/** Every kind of thing that a season has, typed and pasted in the window of a plan that has nothing. */
async function fillSeason(window: Page): Promise<void> {
  await window.getByRole('textbox', { name: 'Tên đơn vị' }).fill('Đoàn Nghệ thuật Sen Hồng');
  await window.getByRole('button', { name: /^Tạo mùa diễn/ }).click();

  await place(window, 'Nhân sự');
  const people = grid(window, 'Nhân sự');
  await typeRow(window, people, 'name', 'Lê Thị Bưởi', 'NSƯT');
  await expect(row(people, 'Lê Thị Bưởi')).toBeVisible();
  await newCell(people, 'name').click();
  await paste(window, 'Phạm Văn Khoai\t\tSơn Khoai\nĐỗ Mướp\tNSND\n');
  await expect(row(people, 'Sơn Khoai')).toBeVisible();

  await place(window, 'Chương trình');
  await window.getByRole('button', { name: 'Thêm chương trình' }).first().click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Tên').fill(PLAY);
  await dialog.getByLabel('Loại').selectOption('cai-luong');
  await dialog.getByRole('textbox', { name: 'Ngày diễn' }).fill('20/11 19g30');
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await window.getByRole('heading', { name: PLAY }).waitFor();
  await window.getByRole('button', { name: 'Thêm màn đầu tiên' }).click();
  await window.keyboard.press('Control+a');
  await window.keyboard.type('Bờ sông');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('treegrid').getByRole('row').filter({ hasText: 'Bờ sông' })).toBeVisible();
  await window.getByRole('treegrid').getByRole('row').first().focus();
  await paste(window, 'Lớp 1 – Quán nước\t12:30\nVọng cổ câu 1, 2\t4:10\nLý con sáo\t3:00\n');
  await expect(window.getByRole('treegrid').getByText('Lý con sáo')).toBeVisible();

  await tab(window, 'Vai & phân vai');
  const roles = grid(window, 'Vai & phân vai');
  await typeRow(window, roles, 'name', 'Quỳnh Nga', 'đào thương', 'le thi buoi', 'do muop');
  await expect(row(roles, 'Quỳnh Nga')).toContainText('Đỗ Mướp');
  await tab(window, 'Ê-kíp');
  const crew = grid(window, 'Ê-kíp');
  await newCell(crew, 'job').click();
  await paste(window, 'chỉ huy đêm diễn\tSơn Khoai\n');
  await expect(row(crew, 'chỉ huy đêm diễn')).toContainText('Sơn Khoai');

  await tab(window, 'Phát sóng');
  const parts = grid(window, 'Phần phát sóng');
  await typeRow(window, parts, 'title', 'Nửa đầu');
  await expect(row(parts, 'Nửa đầu')).toBeVisible();
  const slots = grid(window, 'Khung phát sóng');
  await typeRow(window, slots, 'channel', 'VTV9', '28/11/2026 20g', '45');
  const slot = row(slots, '28/11/2026 20:00');
  await expect(slot).toContainText('45:00');
  await slot.locator('[data-col="parts"]').click();
  await window.keyboard.type('1');
  await window.keyboard.press('Enter');
  await expect(slot.locator('[data-col="parts"]')).toHaveText('1');

  await tab(window, 'Cue');
  const cues = grid(window, 'Cue');
  await newCell(cues, 'number').click();
  await paste(window, '1\tAS\tNhạc\tdứt khúc dạo đầu\n2\tAS\tLời\tQuỳnh Nga: «Thưa cô»\n');
  await expect(row(cues, 'Thưa cô')).toBeVisible();

  await tab(window, 'Mốc');
  await window.getByRole('option').first().focus();
  await window.keyboard.press('Insert');
  await expect(window.getByLabel('Tên mốc')).toBeFocused();
  await window.keyboard.type('Họp báo');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('option').filter({ hasText: 'Họp báo' })).toBeVisible();

  await place(window, 'Chỉ tiêu năm');
  const targets = grid(window, 'Chỉ tiêu');
  await typeRow(window, targets, 'name', 'Triển lãm ảnh', 'Triển lãm', '2');
  await expect(row(targets, 'Triển lãm ảnh')).toBeVisible();
  const activities = grid(window, 'Hoạt động');
  await newCell(activities, 'date').click();
  await paste(window, '30/12\tẢnh cuối năm\ttrien lam anh\tXã Mỹ Trà\t150\tĐã làm\n');
  await expect(row(activities, 'Ảnh cuối năm')).toBeVisible();
}

test('a season made from nothing goes to another PC: the same bytes, replaced, copied, each taken back', async ({
  folder,
  serve,
  open,
}) => {
  const [first, second] = [join(folder, 'first.mannhung'), join(folder, 'second.mannhung')];
  const file = join(folder, 'Mùa diễn 2026.mua-dien.json');
  const window = await open((await serve(first)).url);
  await fillSeason(window);
  const saveDialog = await fromMenu(window, 'Lưu mùa diễn ra tệp…');
  await axe(window);
  const saving = window.waitForEvent('download');
  await saveDialog.getByRole('button', { name: 'Lưu tệp' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('Mùa diễn 2026.mua-dien.json');
  await download.saveAs(file);
  const original = readFileSync(file, 'utf8');
  // Nothing that was entered is missing.
  const said = JSON.parse(original) as Rows;
  const filled = [
    'person',
    'production',
    'item',
    'role',
    'casting',
    'crew',
    'part',
    'slot',
    'slotPart',
    'cue',
  ];
  for (const name of [...filled, 'cueTarget', 'milestone', 'target', 'activity'])
    expect(said[name]?.length, name).toBeGreaterThan(0);
  expect(said.person?.map(({ name }) => name).sort()).toEqual(['Lê Thị Bưởi', 'Phạm Văn Khoai', 'Đỗ Mướp']);

  // The colleague has no plan yet: it begins with the file, and is the same season.
  const other = await open((await serve(second)).url);
  await other.locator('input[type=file]').setInputFiles(file);
  await expect(other.getByRole('list', { name: 'Lịch năm 2026' }).getByText(PLAY)).toBeVisible();
  expect(exported(second)).toBe(original);

  // Once more it is refused where it is there already; the command line says so too, and nothing changes.
  const refusing = await fromMenu(other, 'Nhập mùa diễn từ tệp…');
  await refusing.locator('input[type=file]').setInputFiles(file);
  await expect(refusing.getByText('Kế hoạch đã có “Mùa diễn 2026”')).toBeVisible();
  await expect(refusing.getByText('Tệp giống hệt mùa diễn đang có')).toBeVisible();
  await expect(refusing.getByRole('button', { name: 'Thay mùa diễn' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await other.keyboard.press('Escape');
  expect(() => planner('import', file, '--as', 'season', '--db', second)).toThrow(/SEASON_FILE_CONFLICT/);
  expect(exported(second)).toBe(original);

  // After work on it, the file brings the season back as it was; taken back, the work is there again.
  await place(other, 'Chương trình');
  await other.getByRole('row').filter({ hasText: PLAY }).click();
  await other.getByRole('treegrid').getByRole('row').filter({ hasText: 'Lý con sáo' }).click();
  await other.keyboard.press('F2');
  await other.keyboard.press('Control+a');
  await other.keyboard.type('Lý giao duyên');
  await other.keyboard.press('Enter');
  await expect(other.getByRole('button', { name: /^Hoàn tác: Đổi tên/ })).toBeVisible();
  const edited = exported(second);
  expect(edited).not.toBe(original);
  const replacing = await fromMenu(other, 'Nhập mùa diễn từ tệp…');
  await replacing.locator('input[type=file]').setInputFiles(file);
  const list = replacing.getByRole('group', { name: /^Những chỗ khác nhau/ });
  await expect(list.getByText('tên: Lý giao duyên → Lý con sáo')).toBeVisible();
  await axe(other);
  await replacing.getByRole('button', { name: 'Thay mùa diễn' }).click();
  const takeBack = other.getByRole('button', { name: 'Hoàn tác: Thay Mùa diễn 2026 bằng tệp' });
  await expect(takeBack).toBeVisible();
  expect(exported(second)).toBe(original);
  await takeBack.click();
  await expect(takeBack).toHaveCount(0);
  expect(exported(second)).toBe(edited);

  // A copy stands beside it, has ids of its own, and goes as it came.
  const copying = await fromMenu(other, 'Nhập mùa diễn từ tệp…');
  await copying.locator('input[type=file]').setInputFiles(file);
  await copying.getByRole('radio', { name: /^Nhập thành bản sao/ }).check();
  await copying.getByRole('button', { name: 'Nhập bản sao' }).click();
  await expect(other.getByRole('button', { name: 'Mùa diễn: Mùa diễn 2026 (bản sao)' })).toBeVisible();
  expect(seasons(second).toSorted()).toEqual(['Mùa diễn 2026', 'Mùa diễn 2026 (bản sao)']);
  const copy = JSON.parse(exported(second, 'Mùa diễn 2026 (bản sao)')) as Rows;
  expect(copy.item?.map(({ title }) => title)).toEqual(said.item?.map(({ title }) => title));
  const ids = new Set(said.item?.map(({ id }) => id));
  expect(copy.item?.filter(({ id }) => ids.has(id))).toEqual([]);
  await other.getByRole('button', { name: /^Hoàn tác: Nhập bản sao/ }).click();
  await expect(other.getByRole('button', { name: 'Mùa diễn: Mùa diễn 2026', exact: true })).toBeVisible();
  expect(seasons(second)).toEqual(['Mùa diễn 2026']);
  expect(exported(second)).toBe(edited);

  // A file that was cut short on its way is refused where it was chosen.
  writeFileSync(join(folder, 'cut.json'), original.slice(0, original.length / 2));
  const cut = await fromMenu(other, 'Nhập mùa diễn từ tệp…');
  await cut.locator('input[type=file]').setInputFiles(join(folder, 'cut.json'));
  await expect(cut.getByText(/^Tệp mùa diễn bị cụt/)).toBeVisible();
});
