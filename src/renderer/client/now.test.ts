import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { clockTime, now, takeForToday, thisYear, today } from './now.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date('2026-11-24T18:30:00Z'));
});
afterEach(() => {
  takeForToday(null);
  vi.useRealTimers();
});

test('now is the wall time in Vietnam, whatever the zone of the PC', () => {
  expect(now()).toBe('2026-11-25T01:30');
  expect(today()).toBe('2026-11-25');
});

test('a planner that takes another day for today moves the day, and the hours go on with the clock', () => {
  takeForToday('2022-09-14' as LocalDate);
  expect([now(), today(), thisYear()]).toEqual(['2022-09-14T01:30', '2022-09-14', 2022]);
  vi.advanceTimersByTime(60_000);
  expect(now()).toBe('2022-09-14T01:31');
  expect(clockTime()).toBe('2026-11-25T01:31');
  takeForToday(null);
  expect(today()).toBe('2026-11-25');
});

test('nothing else in the window asks the clock', () => {
  const root = join(import.meta.dirname, '..');
  const asking = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && !/\bnow\.ts$/.test(path))
    .filter((path) => /new Date\(\)|Date\.now\(\)/.test(readFileSync(join(root, path), 'utf8')));
  expect(asking).toEqual([]);
});
