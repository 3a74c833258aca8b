import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousFaults } from '../support/axe.ts';
import { planner } from '../support/planner-server.ts';
import { expect, test } from '../support/planner-test.ts';

/** The day that the sample season was written for. */
const DAY = '2022-09-14';
const PLAY = 'Lục Vân Tiên – Kiều Nguyệt Nga';

const timeline = (page: Page) => page.getByRole('list', { name: 'Lịch năm 2022' });
const row = (page: Page, title: string) => timeline(page).getByRole('listitem').filter({ hasText: title });
const openSeasons = (page: Page) => page.getByRole('button', { name: /^Mùa diễn:/ }).click();

const onTheDay = test.extend<{ db: string; overview: Page }>({
  db: async ({ folder, samplePlan }, use) => {
    const db = join(folder, 'mua-dien-2022.mannhung');
    copyFileSync(samplePlan, db);
    await use(db);
  },
  overview: async ({ db, serve, open }, use) => {
    const page = await open((await serve(db, DAY)).url);
    await expect(timeline(page)).toBeVisible();
    await use(page);
  },
});

onTheDay('bars, marks, what is late and the targets say what the records say', async ({ overview, db }) => {
  await expect(overview.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await expect(overview.getByText('Thứ Tư, 14/09/2022 · 19 tháng Tám Nhâm Dần')).toBeVisible();
  await expect(timeline(overview).getByRole('listitem')).toHaveCount(5);
  const slots: { productionTitle: string; channelCode: string }[] = JSON.parse(
    planner('list', 'slots', '--db', db, '--production', 'LVT', '--json'),
  );
  const words = await row(overview, PLAY)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  const airings = words.join('; ').match(/Phát [^,;]+, \d\d\/\d\d\/\d{4} \d\d:\d\d/g) ?? [];
  expect(airings).toHaveLength(slots.length);
  expect(words.join('; ')).toContain('Ký quyền tác giả lời vọng cổ mới, 12/09/2022, trễ hạn');
  expect(words.join('; ')).toContain('Đọc vở, 01/07/2022, đã xong');
  await expect(row(overview, PLAY)).toContainText('Tập');

  const tasks = overview.getByRole('complementary', { name: 'Cần làm' });
  await expect(tasks.getByRole('button', { name: /^Trễ hạn\s*3$/ })).toBeVisible();
  const late = tasks.getByRole('link').filter({ hasText: /Trễ \d+ ngày/ });
  await expect(late).toHaveText([
    /nghiệm thu quý III.*Trễ 5 ngày/,
    /VTV4.*Trễ 4 ngày/,
    /quyền tác giả.*Trễ 2 ngày/,
  ]);

  const activities: { targetId: string; status: string; title: string }[] = JSON.parse(
    planner('list', 'activities', '--db', db, '--json'),
  );
  const film = activities.filter((activity) => activity.title.startsWith('Chiếu phim'));
  const count = (status: string) => film.filter((activity) => activity.status === status).length;
  const bar = overview.getByRole('row').filter({ hasText: 'Chiếu phim lưu động' });
  await expect(bar).toContainText(`${count('done')} / 40 buổi`);
  await expect(bar).toContainText('Chậm 2 buổi');
  await expect(bar.getByRole('img')).toHaveAccessibleName(/đến hôm nay phải đạt 28[.,]2/);
});

onTheDay('the keyboard walks over the marks and opens them', async ({ overview }) => {
  await row(overview, PLAY).getByRole('link').first().focus();
  await overview.keyboard.press('ArrowRight');
  const focused = overview.locator(':focus');
  await expect(focused).toHaveAccessibleName(/Đề cương, kịch bản, 16\/05\/2022, đã xong/);
  await overview.keyboard.press('ArrowUp');
  await expect(row(overview, 'Hương sắc mùa nước nổi').locator(':focus')).toHaveCount(1);
  await overview.keyboard.press('ArrowDown');
  await overview.keyboard.press('End');
  await expect(row(overview, PLAY).locator(':focus')).toHaveCount(1);
  await overview.keyboard.press('Enter');
  await expect(overview).toHaveURL(/#\/productions\/.*\/(milestones|slots)$/);
});

onTheDay('holidays stand in their lane, giỗ Tổ apart', async ({ overview }) => {
  const lane = overview.getByRole('list', { name: 'Ngày lễ, giỗ Tổ' });
  await expect(lane.getByRole('img', { name: /^Mùng 1 Tết, Mùng 2 Tết/ })).toBeVisible();
  const memorial = lane.getByRole('img', { name: 'Giỗ Tổ sân khấu, Thứ Tư 07/09/2022' });
  await memorial.focus();
  await expect(overview.getByText('Giỗ Tổ sân khấu, Thứ Tư 07/09/2022')).toBeVisible();
  await overview.keyboard.press('Escape');
  await expect(overview.getByText('Giỗ Tổ sân khấu, Thứ Tư 07/09/2022')).toHaveCount(0);
});

onTheDay('tasks are filtered by kind and lead to where they are done', async ({ overview }) => {
  const tasks = overview.getByRole('complementary', { name: 'Cần làm' });
  await tasks.getByRole('button', { name: /^Lọc việc/ }).click();
  await overview.getByRole('menuitemradio', { name: /Giao tệp phát sóng/ }).click();
  await expect(tasks.getByRole('link').filter({ hasNotText: 'Giao tệp' })).toHaveCount(0);
  await tasks.getByRole('link').filter({ hasText: 'VTV4' }).first().click();
  await expect(overview.getByRole('tab', { name: 'Phát sóng' })).toHaveAttribute('aria-selected', 'true');
});

onTheDay(
  'a new season from the last, with shells; the window goes there; one undo',
  async ({ overview, db }) => {
    await openSeasons(overview);
    await overview.getByRole('menuitem', { name: 'Mùa diễn mới…' }).click();
    const dialog = overview.getByRole('dialog', { name: 'Mùa diễn mới' });
    await expect(dialog.getByLabel('Năm', { exact: true })).toHaveValue('2023');
    await dialog.getByRole('checkbox', { name: 'Mừng Đảng – Mừng Xuân' }).click();
    await dialog.getByRole('textbox', { name: /Ngày công diễn của Mừng Đảng/ }).fill('31/2');
    await dialog.getByRole('button', { name: 'Tạo mùa diễn' }).click();
    await expect(dialog.getByText('Không có ngày này; viết như 20/03/2022')).toBeVisible();
    await dialog.getByRole('textbox', { name: /Ngày công diễn của Mừng Đảng/ }).fill('18/1');
    await dialog.getByRole('button', { name: 'Tạo mùa diễn' }).click();
    await expect(overview.getByRole('button', { name: 'Mùa diễn: Mùa diễn 2023' })).toBeVisible();
    const list = overview.getByRole('list', { name: 'Lịch năm 2023' });
    await expect(list.getByRole('listitem')).toHaveText([/Mừng Đảng – Mừng Xuân.*Ý tưởng/]);
    const productions: { code: string; occasion: string; startsAt: string }[] = JSON.parse(
      planner('list', 'productions', '--db', db, '--json'),
    );
    expect(productions.find((each) => each.code === 'Q1-2023')).toMatchObject({
      startsAt: '2023-01-18T20:00',
      occasion: 'Kỷ niệm 93 năm ngày thành lập Đảng, đón Tết Quý Mão 2023',
    });
    // Of the season that is gone nothing is asked any more.
    const refused: string[] = [];
    overview.on('response', (response) => {
      if (response.status() >= 400) refused.push(response.url());
    });
    await overview.keyboard.press('Control+z');
    await expect(overview.getByRole('button', { name: 'Mùa diễn: Mùa diễn 2022' })).toBeVisible();
    await expect(timeline(overview).getByRole('listitem')).toHaveCount(5);
    expect(refused).toEqual([]);
  },
);

onTheDay('the sample season is deleted with its people, and brought back', async ({ overview, db }) => {
  await openSeasons(overview);
  await overview.getByRole('menuitem', { name: 'Xóa mùa diễn mẫu…' }).click();
  const dialog = overview.getByRole('alertdialog', { name: 'Xóa mùa diễn mẫu?' });
  await expect(dialog.getByText('5 chương trình, vở diễn')).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: /^Xóa cả 60 người/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(overview.getByRole('heading', { name: 'Chưa có mùa diễn' })).toBeVisible();
  expect(JSON.parse(planner('list', 'people', '--db', db, '--json'))).toEqual([]);
  await overview.keyboard.press('Control+z');
  await expect(timeline(overview).getByRole('listitem')).toHaveCount(5);
  expect(JSON.parse(planner('list', 'people', '--db', db, '--json'))).toHaveLength(60);
});

onTheDay('a season is edited in place', async ({ overview }) => {
  await openSeasons(overview);
  await overview.getByRole('menuitem', { name: 'Sửa mùa diễn…' }).click();
  const dialog = overview.getByRole('dialog', { name: 'Sửa mùa diễn' });
  await dialog.getByLabel('Đến ngày').fill('31/12/2021');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('Ngày cuối phải sau ngày đầu')).toBeVisible();
  await dialog.getByLabel('Đến ngày').fill('31/12/2022');
  await dialog.getByLabel('Tên mùa diễn').fill('Mùa sen');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(overview.getByRole('button', { name: 'Mùa diễn: Mùa sen' })).toBeVisible();
});

test('a season that is over says so, and stands on its last day', async ({ window }) => {
  await expect(window.getByText(/mùa diễn đã kết thúc, tính đến 31\/12\/2022/)).toBeVisible();
  await expect(window.getByText('Tính đến 31/12/2022', { exact: true })).toHaveCount(1);
});

test('an empty season offers its first steps', async ({ folder, serve, open }) => {
  const db = join(folder, 'own.mannhung');
  planner('init', '--db', db, '--year', '2022');
  const window = await open((await serve(db, DAY)).url);
  await expect(window.getByRole('heading', { name: 'Mùa diễn này chưa có chương trình nào' })).toBeVisible();
  await expect(window.getByRole('link', { name: /Nhập nhân sự từ Excel/ })).toHaveAttribute(
    'href',
    '#/people',
  );
  await window.getByRole('button', { name: /Thêm chương trình đầu tiên/ }).click();
  await window.getByRole('dialog').getByRole('textbox', { name: /^Tên/ }).first().fill('Mừng Xuân');
  await window.getByRole('dialog').getByRole('button', { name: 'Thêm', exact: true }).click();
  await window.getByRole('navigation').getByText('Tổng quan').click();
  await expect(timeline(window).getByRole('listitem')).toHaveText([/Mừng Xuân/]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  onTheDay(`is readable in ${colorScheme}, and fits 1366 pixels`, async ({ overview }) => {
    await overview.emulateMedia({ colorScheme });
    await overview.waitForTimeout(400);
    expect(await seriousFaults(overview)).toEqual([]);
    const wide = await overview.evaluate(
      () =>
        [...document.querySelectorAll('main, main *')].filter((each) => {
          const style = getComputedStyle(each);
          return each.scrollWidth > each.clientWidth + 1 && /auto|scroll/.test(style.overflowX);
        }).length,
    );
    expect(wide).toBe(0);
  });
}
