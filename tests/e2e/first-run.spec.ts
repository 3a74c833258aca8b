import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planner } from '../support/planner-server.ts';
import { expect, openProduction, test } from '../support/planner-test.ts';

test('the first minute: open the sample season', async ({ folder, serve, open }) => {
  const server = await serve(join(folder, 'new.mannhung'));
  const window = await open(server.url);
  await expect(window.getByRole('heading', { name: 'Bắt đầu' })).toBeVisible();
  await window.getByText('Xem mùa diễn mẫu 2022').first().click();
  await window.getByRole('button', { name: 'Mở mùa diễn mẫu' }).click();
  await openProduction(window, 'Lục Vân Tiên');
  expect(window.url()).not.toContain('token');
});

test('a season of one’s own: made, filled with a programme, kept over a restart', async ({
  folder,
  serve,
  open,
}) => {
  const db = join(folder, 'own.mannhung');
  const server = await serve(db);
  const window = await open(server.url);
  await window.getByRole('textbox', { name: 'Tên đơn vị' }).fill('Đoàn Nghệ thuật Sen Hồng');
  await window.getByRole('button', { name: /^Tạo mùa diễn/ }).click();
  await window.getByRole('button', { name: 'Thêm chương trình' }).first().click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Tên/ }).first().fill('Mừng Đảng – Mừng Xuân');
  await dialog.getByRole('button', { name: /^(Thêm|Tạo|Lưu)/ }).click();
  await expect(window.getByText('Mừng Đảng – Mừng Xuân').first()).toBeVisible();
  const productions = JSON.parse(planner('list', 'productions', '--db', db, '--json'));
  expect(productions).toMatchObject([{ title: 'Mừng Đảng – Mừng Xuân', kind: 'programme' }]);
});

test('a plan from another PC is taken in as a copy; a letter is refused in words', async ({
  folder,
  samplePlan,
  serve,
  open,
}) => {
  writeFileSync(
    join(folder, 'letter.mannhung'),
    'Kính gửi Đài Phát thanh và Truyền hình Đồng Tháp. '.repeat(20),
  );
  const server = await serve(join(folder, 'target.mannhung'));
  const window = await open(server.url);
  await window.getByText('Mở tệp có sẵn').first().click();
  const input = window.locator('input[type=file]');
  await input.setInputFiles(join(folder, 'letter.mannhung'));
  await expect(window.getByText(/không phải/i).first()).toBeVisible();
  await input.setInputFiles(samplePlan);
  await openProduction(window, 'Lục Vân Tiên');
});
