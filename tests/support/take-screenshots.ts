import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/test/find-browser.ts';
import { planner, startServer } from './planner-server.ts';

/**
 * Takes the pictures of `docs/screenshots` from the built window and from the papers of the sample season:
 * `npm run build && npm run screenshots`. Papers need `pdftoppm` (Debian: poppler-utils).
 */
const out = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
// A path that reads well in the status bar of the pictures.
const folder = join(tmpdir(), 'Màn Nhung');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
mkdirSync(out, { recursive: true });

const sizes = { '': { width: 1366, height: 768 }, '-1920': { width: 1920, height: 1080 } };
const schemes = { '': 'light', '-dark': 'dark' } as const;

/** The day of the pictures, in the planner and in the window. */
const TODAY = '2022-09-14';

/** A window on a morning of that day. */
async function openPage(browser: Browser, options: Parameters<Browser['newPage']>[0]): Promise<Page> {
  const page = await browser.newPage({ ...options, locale: 'vi-VN' });
  await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00+07:00`));
  return page;
}

/** Long enough for lists, toasts and canvases; the stream of changes keeps the network from ever being idle. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(1200);
}

/** The screens of an open plan, in the order in which a user meets them. */
const screens: [string, (page: Page) => Promise<void>][] = [
  ['overview', (page) => page.getByRole('navigation').getByText('Tổng quan').click()],
  ['productions', (page) => page.getByRole('navigation').getByText('Chương trình').click()],
  ['outline', (page) => page.getByRole('row').filter({ hasText: 'Lục Vân Tiên' }).click()],
  ['milestones', (page) => page.getByRole('tab', { name: 'Mốc' }).click()],
  ['roles', (page) => page.getByRole('tab', { name: 'Vai & phân vai' }).click()],
  ['crew', (page) => page.getByRole('tab', { name: 'Ê-kíp' }).click()],
  ['calls', (page) => page.getByRole('tab', { name: 'Buổi tập' }).click()],
  ['slots', (page) => page.getByRole('tab', { name: 'Phát sóng' }).click()],
  ['cues', (page) => page.getByRole('tab', { name: 'Cue' }).click()],
  ['info', (page) => page.getByRole('tab', { name: 'Thông tin' }).click()],
  [
    'papers',
    async (page) => {
      await page.getByRole('button', { name: 'In kịch bản' }).click();
      await page.getByRole('dialog').locator('canvas').first().waitFor();
    },
  ],
  [
    'people',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('navigation').getByText('Nhân sự').click();
    },
  ],
  ['person', (page) => page.getByRole('link', { name: 'Mở trang của Lê Trọng Khiêm' }).click()],
  [
    'calendar',
    async (page) => {
      await page.getByRole('navigation').getByText('Lịch tập').click();
      // The view is kept with the plan.
      await page.getByRole('button', { name: 'Tuần', exact: true }).click();
      await page.locator('[data-column] [data-call]').first().waitFor();
    },
  ],
  ['calendar-month', (page) => page.getByRole('button', { name: 'Tháng', exact: true }).click()],
  ['calendar-people', (page) => page.getByRole('button', { name: 'Người', exact: true }).click()],
  ['conflicts', (page) => page.keyboard.press('Control+Shift+X')],
  ['broadcast', (page) => page.getByRole('navigation').getByText('Phát sóng').click()],
  ['targets', (page) => page.getByRole('navigation').getByText('Chỉ tiêu năm').click()],
  [
    'import',
    async (page) => {
      await page.getByRole('button', { name: 'Nhập từ Excel…' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'settings',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('navigation').getByText('Cài đặt').click();
    },
  ],
];

async function takeScreens(browser: Browser, url: string, emptyUrl: string): Promise<void> {
  for (const [sizeName, viewport] of Object.entries(sizes)) {
    for (const [schemeName, colorScheme] of Object.entries(schemes)) {
      const page = await openPage(browser, { viewport, colorScheme });
      const take = async (name: string) => {
        await settled(page);
        await page.screenshot({ path: join(out, `${name}${sizeName}${schemeName}.png`) });
      };
      await page.goto(emptyUrl);
      await take('first-run');
      await page.goto(url);
      for (const [name, go] of screens) {
        await go(page);
        await take(name);
      }
      await page.close();
    }
  }
}

async function takeDrag(browser: Browser, url: string): Promise<void> {
  const page = await openPage(browser, { viewport: sizes[''] });
  await page.goto(url);
  await page.getByRole('navigation').getByText('Chương trình').click();
  await page.getByRole('row').filter({ hasText: 'Lục Vân Tiên' }).click();
  const rows = page.getByRole('treegrid').getByRole('row');
  await rows.nth(8).waitFor();
  const [from, to] = [await rows.nth(3).boundingBox(), await rows.nth(9).boundingBox()];
  if (!from || !to) throw new Error('the rows are not on screen');
  await page.mouse.move(from.x + 120, from.y + 14);
  await page.mouse.down();
  await page.mouse.move(from.x + 130, from.y + 40, { steps: 5 });
  await page.mouse.move(to.x + 130, to.y + 22, { steps: 15 });
  await settled(page);
  await page.screenshot({ path: join(out, 'outline-dragging.png') });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.close();
}

function takePapers(db: string): void {
  const papers: [string, string[]][] = [
    ['paper-running-order', ['--document', 'running-order', '--production', 'LVT']],
    ['paper-cue-sheet', ['--document', 'cue-sheet', '--production', 'LVT']],
    ['paper-broadcast-schedule', ['--document', 'broadcast-schedule', '--channel', 'THĐT1']],
    ['paper-call-sheet', ['--document', 'call-sheet', '--date', TODAY]],
    ['paper-week-schedule', ['--document', 'week-schedule', '--date', TODAY]],
    ['paper-programme', ['--document', 'running-order', '--production', 'Q3-2022']],
  ];
  for (const [name, args] of papers) {
    const pdf = join(folder, `${name}.pdf`);
    planner('export', '--db', db, ...args, '--format', 'pdf', '--out', pdf);
    execFileSync('pdftoppm', [
      '-r',
      '110',
      '-png',
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      pdf,
      join(out, name),
    ]);
  }
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('no Chromium found; set CHROME_PATH');
const db = join(folder, 'Mùa diễn 2022.mannhung');
planner('init', '--db', db, '--sample');
const [server, empty] = [await startServer(db, TODAY), await startServer(join(folder, 'Mùa diễn.mannhung'))];
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
try {
  await takeScreens(browser, server.url, empty.url);
  await takeDrag(browser, server.url);
  takePapers(db);
  console.log(`pictures in ${out}: ${readFileSync(join(out, 'outline.png')).length} bytes for outline.png`);
} finally {
  await browser.close();
  await server.stop();
  await empty.stop();
  rmSync(folder, { recursive: true, force: true });
}
