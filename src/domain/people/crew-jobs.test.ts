import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCrewJobs, crewJobs } from './crew-jobs.ts';

test('jobs stand in the order of the trade, unknown ones last', () => {
  const jobs = [
    'nấu ăn',
    'Ánh sáng',
    'đạo diễn',
    'kỹ thuật dựng',
    'Chỉ đạo nghệ thuật',
    'đờn sến, song loan',
  ];
  expect(jobs.toSorted(compareCrewJobs)).toEqual([
    'Chỉ đạo nghệ thuật',
    'đạo diễn',
    'đờn sến, song loan',
    'Ánh sáng',
    'kỹ thuật dựng',
    'nấu ăn',
  ]);
});

test('a job goes by the longest name that it begins with', () => {
  expect(compareCrewJobs('đạo diễn truyền hình lưu động', 'đạo diễn')).toBeGreaterThan(0);
  expect(compareCrewJobs('âm thanh ánh sáng', 'ánh sáng')).toBeLessThan(0);
});

test('it is an order, whatever the jobs are called', () => {
  const job = fc.oneof(fc.constantFrom(...crewJobs), fc.string());
  fc.assert(
    fc.property(job, job, job, (a, b, c) => {
      expect(Math.sign(compareCrewJobs(a, b))).toBe(-Math.sign(compareCrewJobs(b, a)) + 0);
      if (compareCrewJobs(a, b) <= 0 && compareCrewJobs(b, c) <= 0)
        expect(compareCrewJobs(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
