import { expect, test } from 'vitest';
import type { LocalDateTime } from '../../../../shared/time/local-time.ts';
import { completeSlots } from './complete-slots.ts';

const parts = [{ id: 'a', productionId: 'P', number: 1, title: '' }];
const slot = { productionId: 'P', channelId: 'C', startsAt: '2026-03-20T20:00' as LocalDateTime };

test('parts by number become those of the row’s own production', () => {
  const completed = completeSlots({ add: [{ ...slot, partNumbers: [1] }, slot], baseSeq: 3 }, parts);
  expect(completed).toEqual({ change: { add: [{ ...slot, partIds: ['a'] }, slot], baseSeq: 3 } });
  expect(completeSlots({ add: [{ ...slot, partNumbers: [2] }] }, parts)).toEqual({
    problem: 'part',
    text: '2',
  });
});

test.each([
  [{ ...slot, productionId: undefined }, 'productionEmpty'],
  [{ ...slot, channelId: undefined }, 'channelEmpty'],
  [{ ...slot, startsAt: undefined }, 'startsAtEmpty'],
])('what a slot cannot be without is asked for', (given, problem) => {
  expect(completeSlots({ add: [slot, given as never] }, parts)).toMatchObject({ problem });
});

test('other changes pass as they are', () => {
  const change = { update: [{ id: 's', fields: { note: 'x' } }], remove: ['t'] };
  expect(completeSlots(change, parts)).toEqual({ change });
});
