import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
beforeEach(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
});
afterEach(() => planner.remove());

test('a hit of before is given as the record is now, and not at all when it is gone', async () => {
  const { search, schedule } = planner.client;
  const hits = await search.find({ text: 'ket nghia' });
  const before = hits.find((hit) => hit.kind === 'call');
  const item = hits.find((hit) => hit.kind === 'item');
  if (!before || !item) throw new Error('the sample has neither');
  expect(await search.known({ hits: [item, before] })).toEqual([item, before]);

  const startsAt = '2022-09-17T15:00' as LocalDateTime;
  await schedule.write({ update: [{ id: before.id, fields: { startsAt } }] });
  expect(await search.known({ hits: [before] })).toEqual([{ ...before, at: startsAt }]);

  await schedule.write({ remove: [before.id] });
  expect(await search.known({ hits: [before, item] })).toEqual([item]);
  expect(await search.known({ hits: [] })).toEqual([]);
});
