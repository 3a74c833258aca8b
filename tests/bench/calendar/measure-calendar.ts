import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/test/find-browser.ts';
import { median } from '../measure.ts';
import { servePage } from './serve-page.ts';

type Case = { view: 'week' | 'month'; calls: number; cap: '5' | 'all' };
type Lib = 'ours' | 'full';
type Drag = { p95: number; most: number; drop: number };
type Result = { cold: number; painted: number; move: number; pages: number } & Drag;

const cases: Case[] = [
  { view: 'week', calls: 1000, cap: '5' },
  { view: 'week', calls: 1000, cap: 'all' },
  { view: 'week', calls: 5000, cap: '5' },
  { view: 'week', calls: 5000, cap: 'all' },
  { view: 'month', calls: 1000, cap: '5' },
  { view: 'month', calls: 5000, cap: '5' },
];
const names: Record<Lib, string> = { ours: 'Màn Nhung', full: 'FullCalendar 6.1' };

/** Runs acts in the page, each until the frame after what it draws; the first apart, it is the cold one. */
const timed = (page: Page, act: 'paint' | 'move' | 'pages', runs: number): Promise<number[]> =>
  page.evaluate(
    async ({ act, runs }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const { bench } = window;
      const times: number[] = [];
      for (let n = 0; n < runs; n++) {
        if (act === 'paint') bench.clear();
        await frame();
        await frame();
        const at = performance.now();
        if (act === 'paint') bench.paint();
        else if (act === 'move') bench.moveOne(n + 3);
        else {
          bench.page(1);
          await frame();
          bench.page(-1);
        }
        await frame();
        times.push(performance.now() - at);
      }
      return times;
    },
    { act, runs },
  );

/** A point on something that can be dragged, well inside the grid. */
const grip = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    for (let y = 240; y < 560; y += 7)
      for (let x = 240; x < 700; x += 5) {
        const element = document.elementFromPoint(x, y)?.closest(wanted);
        const box = element?.getBoundingClientRect();
        // Not at an edge, which would change its length.
        if (box && y > box.top + box.height / 3 && y < box.bottom - box.height / 3) return { x, y };
      }
    throw new Error('Nothing to drag');
  }, selector);

/** A slow drag across the grid by the mouse: frames while something is in the hand, and the time from the drop to paint. */
async function drag(page: Page, selector: string): Promise<Drag> {
  const { x, y } = await grip(page, selector);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8, { steps: 2 });
  await page.evaluate(() => {
    const marks = window as unknown as { frames: number[]; dropped: Promise<number> };
    marks.frames = [];
    let last = performance.now();
    const tick = (now: number) => {
      marks.frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    marks.dropped = new Promise((resolve) => {
      const onUp = () => {
        const at = performance.now();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - at)));
      };
      window.addEventListener('mouseup', onUp, { once: true, capture: true });
    });
  });
  for (let n = 0; n < 120; n++) {
    const [dx, dy] = [420 * Math.sin((n / 120) * Math.PI), 140 * Math.sin((n / 120) * 3 * Math.PI)];
    await page.mouse.move(x + 8 + dx, y + 8 + dy);
    await page.waitForTimeout(8);
  }
  await page.mouse.move(x + 220, y + 60);
  await page.waitForTimeout(60);
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames.slice(2));
  await page.mouse.up();
  const drop = await page.evaluate(() => (window as unknown as { dropped: Promise<number> }).dropped);
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
    drop,
  };
}

async function open(browser: Browser, url: string, query: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  await page.goto(`${url}?${query}`);
  await page.waitForFunction(() => window.ready);
  return page;
}

async function drags(page: Page, selector: string): Promise<Drag> {
  const runs: Drag[] = [];
  for (let n = 0; n < 3; n++) {
    runs.push(await drag(page, selector));
    await page.waitForTimeout(300);
  }
  const of = (pick: (run: Drag) => number) => median(runs.map(pick).toSorted((a, b) => a - b));
  return {
    p95: of((run) => run.p95),
    most: Math.max(...runs.map((run) => run.most)),
    drop: of((run) => run.drop),
  };
}

async function measureOne(
  browser: Browser,
  url: string,
  lib: Lib,
  { view, calls, cap }: Case,
): Promise<Result> {
  const page = await open(browser, url, `lib=${lib}&view=${view}&calls=${calls}&cap=${cap}`);
  try {
    const [cold = Number.NaN] = await timed(page, 'paint', 1);
    const middle = (runs: number[]) => median(runs.toSorted((a, b) => a - b));
    const painted = middle(await timed(page, 'paint', 5));
    const pages = middle(await timed(page, 'pages', 5));
    const move = middle(await timed(page, 'move', 7));
    const handle = await page.evaluate(() => window.bench.handle);
    return { cold, painted, move, pages, ...(await drags(page, handle)) };
  } finally {
    await page.close();
  }
}

function nameOf({ view, calls, cap }: Case): string {
  const drawn = cap === 'all' ? 'all drawn' : '5 side by side';
  return `${view}, ${calls} calls${view === 'week' ? `, ${drawn}` : ''}`;
}

const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
const ms = (value: number) => value.toFixed(0);

/**
 * The calendar beside FullCalendar, on the same machine in the same run: a capped view beside a capped view. With
 * words, only the cases whose names have them all.
 */
export async function measureCalendar(words: readonly string[] = []): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) {
    console.log('calendar beside FullCalendar: skipped, no browser');
    return;
  }
  const server = await servePage();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const empty = await open(browser, server.url, 'lib=empty');
    const alone = await drags(empty, '.empty');
    await empty.close();
    console.log(
      `\nan empty page dragged over: frame p95 ${ms(alone.p95)}, max ${ms(alone.most)}, drop ${ms(alone.drop)} ms\n`,
    );
    line([
      'view',
      '',
      'painted, cold',
      'painted',
      'of FullCalendar, cold · median',
      'move one',
      'next + previous',
      'drag frame p95 / max',
      'drop to painted',
    ]);
    line(['---', '---', '--:', '--:', '--:', '--:', '--:', '--:', '--:']);
    for (const each of cases.filter((one) => words.every((word) => nameOf(one).includes(word)))) {
      const full = await measureOne(browser, server.url, 'full', each);
      const ours = await measureOne(browser, server.url, 'ours', each);
      const name = nameOf(each);
      for (const [lib, result] of [
        ['full', full],
        ['ours', ours],
      ] as const) {
        const share = (of: 'cold' | 'painted') => (result[of] / full[of]).toFixed(2);
        line([
          name,
          names[lib],
          ms(result.cold),
          ms(result.painted),
          lib === 'full' ? '' : `${share('cold')} · ${share('painted')}`,
          ms(result.move),
          ms(result.pages),
          `${ms(result.p95)} / ${ms(result.most)}`,
          ms(result.drop),
        ]);
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}
