import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { findBrowser } from '../../scripts/test/find-browser.ts';
import { addPeople } from '../support/many-people.ts';
import { planner, startServer } from '../support/planner-server.ts';
import type { Measured } from './measure.ts';

const PEOPLE = 5000;
const built = fileURLToPath(new URL('../../out/renderer/index.html', import.meta.url));

const sorted = (name: string, runs: number[], bar: number | null = null): Measured => ({
  name,
  runs: runs.toSorted((a, b) => a - b),
  bar,
});

/** Runs an act in the page, from the key or press until the frame after what it draws. */
async function inPage(page: Page, runs: number, before: () => Promise<void>, key: string): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    await before();
    await page.evaluate(() => {
      const marks = window as unknown as { pressed: number; drawn: Promise<number> };
      marks.drawn = new Promise((resolve) => {
        const onKey = () => {
          const at = performance.now();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - at)));
        };
        window.addEventListener('keydown', onKey, { once: true, capture: true });
      });
    });
    await page.keyboard.press(key);
    times.push(await page.evaluate(() => (window as unknown as { drawn: Promise<number> }).drawn));
  }
  return times;
}

/** Times between frames while the table is scrolled from one end to the other. */
async function scrollFrames(page: Page): Promise<number[]> {
  return page.getByRole('grid').evaluate(async (grid) => {
    const frames: number[] = [];
    let last = performance.now();
    for (let n = 0; n < 240; n++) {
      grid.scrollTop += 420;
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      if (n > 0) frames.push(now - last);
      last = now;
    }
    grid.scrollTop = 0;
    return frames;
  });
}

/** What the page shows when an act is done: so many elements, or an attribute or text of the first. */
type Sight = { selector: string; least?: number; attribute?: string; value?: string };

/** Looks once a frame; the page's policy forbids the script that Playwright's own waiting would run in it. */
const seen = (page: Page, sight: Sight) =>
  page.evaluate(async ({ selector, least = 1, attribute, value }) => {
    const isThere = () => {
      const found = document.querySelectorAll(selector);
      if (found.length < least) return false;
      const text = attribute ? found[0]?.getAttribute(attribute) : found[0]?.textContent;
      return value === undefined || text === value;
    };
    while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, sight);

/** Milliseconds until the page shows what an act leads to. */
async function until(page: Page, act: () => Promise<unknown>, sight: Sight): Promise<number> {
  const started = performance.now();
  await act();
  await seen(page, sight);
  return performance.now() - started;
}

const GRID = '[role="grid"]';
const rowCount = (count: number): Sight => ({
  selector: GRID,
  attribute: 'aria-rowcount',
  value: String(count),
});

/** The table of five thousand people in a real browser, through the web host. Empty where there is none. */
export async function measurePeopleTable(folder: string): Promise<Measured[]> {
  const executablePath = findBrowser();
  if (!executablePath || !existsSync(built)) {
    console.log(
      executablePath
        ? 'table of 5,000 people: skipped, build the window first'
        : 'table of 5,000 people: skipped, no browser',
    );
    return [];
  }
  const db = join(folder, 'people.mannhung');
  planner('init', '--db', db, '--sample');
  addPeople(new Database(db), PEOPLE);
  const server = await startServer(db);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
    await page.goto(server.url);
    await page.getByRole('navigation').waitFor();
    const rows: Measured[] = [];
    const first = { selector: '[role="gridcell"]', least: 100 };
    const opened = await until(page, () => page.getByRole('navigation').getByText('Nhân sự').click(), first);
    rows.push(sorted('5,000 people: from the click to the first rows', [opened], 1000));
    const grid = page.getByRole('grid');
    await grid.getByRole('gridcell').first().click();
    rows.push(sorted('5,000 people: a frame while scrolling', await scrollFrames(page)));
    const frames = rows.at(-1)?.runs ?? [];
    rows.push(
      sorted('… the slowest of twenty (p95)', [frames[Math.floor(frames.length * 0.95)] ?? Number.NaN], 34),
    );
    await grid.getByRole('gridcell').first().click();
    const move = await inPage(page, 40, async () => undefined, 'ArrowDown');
    rows.push(sorted('5,000 people: the active cell moves', move, 34));
    const sort: number[] = [];
    const born = page.getByRole('columnheader', { name: 'Ngày sinh' });
    for (const value of ['ascending', 'descending'])
      sort.push(
        await until(page, () => born.click(), {
          selector: `[data-col="birthDate"][role="columnheader"]`,
          attribute: 'aria-sort',
          value,
        }),
      );
    rows.push(sorted('5,000 people: sorted by a head', sort, 200));
    const filter = page.getByRole('searchbox');
    const found: number[] = [];
    for (const [word, count] of [
      ['000123', 3],
      ['zzz', 2],
    ] as const) {
      found.push(await until(page, () => filter.fill(word), rowCount(count)));
      await filter.fill('');
      await seen(page, rowCount(PEOPLE + 62));
    }
    rows.push(sorted('5,000 people: filtered by a word', found, 200));
    await grid.getByRole('gridcell').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    const text = Array.from({ length: 500 }, (_, n) => `Trương Văn Dán ${n}\tNSƯT`).join('\n');
    const paste = () =>
      page.evaluate((clip) => {
        const data = new DataTransfer();
        data.setData('text/plain', clip);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      }, text);
    rows.push(
      sorted(
        '5,000 people: 500 more pasted, stored and shown',
        [await until(page, paste, rowCount(PEOPLE + 562))],
        1500,
      ),
    );
    return rows;
  } finally {
    await browser.close();
    await server.stop();
  }
}
