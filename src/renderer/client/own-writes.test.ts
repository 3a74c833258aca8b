import type { ClientContext, ClientLink } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { limits } from '../../shared/limits.ts';
import { createOwnWrites, namingOwnWrites } from './own-writes.ts';

const options = { context: {} };

describe('own writes', () => {
  it('are named with an edit, as far as they came after what it was begun on', async () => {
    const own = createOwnWrites();
    const sent: unknown[] = [];
    const planner: ClientLink<ClientContext> = { call: async (_path, input) => void sent.push(input) };
    const link = namingOwnWrites(planner, own);
    for (const seq of [7, 9, 12]) await own.send(async () => ({ seq }));
    await link.call(['records'], { update: [], baseSeq: 7 }, options);
    await link.call(['records'], { update: [], baseSeq: undefined }, options);
    await link.call(['records'], { add: [] }, options);
    await link.call(['history'], undefined, options);
    expect(sent).toEqual([
      { update: [], baseSeq: 7, ownSeqs: [9, 12] },
      { update: [], baseSeq: undefined },
      { add: [] },
      undefined,
    ]);
  });

  it('go one after another, a refused one too, so that the second knows the first', async () => {
    const own = createOwnWrites();
    const known: number[][] = [];
    const save = (seq: number, fail = false) =>
      own.send(async () => {
        known.push(own.since(7));
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (fail) throw new Error('refused');
        return { seq };
      });
    await Promise.allSettled([save(8), save(0, true), save(9)]);
    expect(known).toEqual([[], [8], [8]]);
    expect(own.last()).toBe(9);
  });

  it('are no more than a planner takes, the newest first', async () => {
    const own = createOwnWrites();
    for (let seq = 1; seq <= limits.ownSeqs + 5; seq++) await own.send(async () => ({ seq }));
    expect(own.since(0)).toHaveLength(limits.ownSeqs);
    expect(own.since(limits.ownSeqs + 4)).toEqual([limits.ownSeqs + 5]);
  });

  it('are forgotten for another plan, whose sequences may be smaller', async () => {
    const own = createOwnWrites();
    await own.send(async () => ({ seq: 900 }));
    own.forget();
    expect([own.since(3), own.last()]).toEqual([[], 0]);
  });
});
