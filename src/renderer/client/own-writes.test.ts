import { describe, expect, it } from 'vitest';
import { createOwnWrites } from './own-writes.ts';

describe('own writes', () => {
  it('count as seen at their place, and only there', async () => {
    const own = createOwnWrites();
    await own.send(
      async () => ({ seq: 9 }),
      () => ['p.status'],
    );
    expect(own.seen(7, ['p.status'])).toBe(9);
    expect(own.seen(7, ['p.title'])).toBe(7);
    expect(own.seen(7, ['p.status', 'p.title'])).toBe(7);
    expect(own.seen(12, ['p.status'])).toBe(12);
    expect(own.seen(undefined, ['p.status'])).toBeUndefined();
    expect(own.seenWithin(7, ['p', 'q'])).toBe(9);
    expect(own.seenWithin(7, ['q'])).toBe(7);
  });

  it('go one after another, a refused one too, so that the second knows the first', async () => {
    const own = createOwnWrites();
    const bases: (number | undefined)[] = [];
    const save = (seq: number, fail = false) =>
      own.send(
        async () => {
          bases.push(own.seen(7, ['p.hue']));
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (fail) throw new Error('refused');
          return { seq };
        },
        () => ['p.hue'],
      );
    const all = [save(8), save(0, true), save(9)];
    await Promise.allSettled(all);
    expect(bases).toEqual([7, 8, 8]);
    expect(own.last()).toBe(9);
  });

  it('are forgotten for another plan, whose sequences may be smaller', async () => {
    const own = createOwnWrites();
    await own.send(
      async () => ({ seq: 900 }),
      () => ['p.hue'],
    );
    own.forget();
    expect([own.seen(3, ['p.hue']), own.seenWithin(3, ['p']), own.last()]).toEqual([3, 3, 0]);
  });
});
