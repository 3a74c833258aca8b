import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { planner } from '../support/planner-server.ts';
import { expect, test } from '../support/planner-test.ts';

const fromMenu = async (window: Page, item: string) => {
  await window.getByRole('button', { name: /^Mùa diễn:/ }).click();
  await window.getByRole('menuitem', { name: item }).click();
  return window.getByRole('dialog');
};

test('into a plan with a season of its own, without personal data; a letter is refused in words', async ({
  window: _,
  server,
  folder,
  serve,
  open,
}) => {
  const file = join(folder, 'season.json');
  const db = join(folder, 'own.mannhung');
  planner('init', '--db', db, '--year', '2026');
  planner(
    ...['export', '--document', 'season-file', '--format', 'json', '--db', server.db],
    ...['--without-personal-data', '--out', file],
  );
  writeFileSync(join(folder, 'letter.json'), 'Kính gửi Đài Phát thanh và Truyền hình Đồng Tháp');
  const window = await open((await serve(db)).url);
  const dialog = await fromMenu(window, 'Nhập mùa diễn từ tệp…');
  const input = dialog.locator('input[type=file]');
  await input.setInputFiles(join(folder, 'letter.json'));
  await expect(dialog.getByText('Tệp mùa diễn hỏng ở dòng 1')).toBeVisible();
  await input.setInputFiles(file);
  await expect(dialog.getByText('Tệp này không kèm số điện thoại')).toBeVisible();
  await dialog.getByRole('button', { name: 'Nhập mùa diễn' }).click();
  await expect(window.getByRole('row').filter({ hasText: 'Tiếng hát từ đồng sen' })).toBeVisible();
  const people = JSON.parse(planner('list', 'people', '--db', db, '--json')) as { phone: string }[];
  expect(people.length).toBeGreaterThan(30);
  expect(people.every(({ phone }) => phone === '')).toBe(true);
  await window.getByRole('button', { name: /^Hoàn tác: Nhập Mùa diễn 2022/ }).click();
  await expect(window.getByRole('button', { name: 'Mùa diễn: Mùa diễn 2026' })).toBeVisible();
});
