import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeRehearsal } from './arrange.ts';
import type { ArrangeInput } from './arrangement.ts';
import { createBlockMoves, moveBlock, waitingOf } from './block-moves.ts';
import { presencesOf } from './presence.ts';
import { type Part, reduceToParts } from './reduce.ts';

/** A clock that moves one millisecond each time it is looked at, so that no test depends on the machine. */
const ticking = (step = 1) => {
  let at = 0;
  return () => {
    at += step;
    return at;
  };
};

function rehearsal(minutes: readonly number[], rows: readonly (readonly [string, number])[]): ArrangeInput {
  return {
    items: minutes.map((each, at) => ({ id: `i${at + 1}`, minutes: each })),
    people: rows.map(([row, cost], at) => ({
      id: `p${at + 1}`,
      cost,
      items: [...row].flatMap((mark, item) => (mark === '1' ? [`i${item + 1}`] : [])),
    })),
  };
}

/** CSPLib 039: a concert of nine pieces by five players. */
const concert = rehearsal(
  [2, 4, 1, 3, 3, 2, 5, 7, 6],
  [
    ['110101101', 1],
    ['110111010', 1],
    ['110000110', 1],
    ['100011001', 1],
    ['001011110', 1],
  ],
);

/** CSPLib 040: the film of 13 days, whose actors are paid differently. */
const film = rehearsal(
  [1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1],
  [
    ['0010000011110', 40],
    ['1100111111101', 20],
    ['0100000100000', 20],
    ['1001111111001', 10],
    ['0001000001000', 5],
    ['1000011011110', 10],
    ['0100100011100', 5],
    ['0000010001000', 4],
    ['0000000000101', 5],
    ['0000000011000', 4],
  ],
);

function* orders<T>(list: readonly T[]): Generator<T[]> {
  if (list.length < 2) yield [...list];
  for (const [at, first] of list.length < 2 ? [] : list.entries())
    for (const rest of orders(list.toSpliced(at, 1))) yield [first, ...rest];
}

const ids = ({ items }: ArrangeInput) => items.map(({ id }) => id);
const leastCost = (input: ArrangeInput) =>
  Math.min(...[...orders(ids(input))].map((order) => presencesOf(input, order).cost));

/** The least cost by the plain recurrence over all sets, for what is too much for all orders. */
function leastBySets({ items, people }: ArrangeInput): number {
  const bit = new Map(items.map(({ id }, at) => [id, 1 << at]));
  const masks = people.map((person) => person.items.reduce((set, id) => set | (bit.get(id) ?? 0), 0));
  const all = 2 ** items.length - 1;
  const least = new Float64Array(all + 1).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  for (let set = 0; set < all; set++)
    for (const [at, { minutes }] of items.entries()) {
      if (set & (1 << at)) continue;
      const next = set | (1 << at);
      const present = masks.reduce(
        (sum, mask, person) =>
          sum + ((mask & next) !== 0 && (mask & ~set) !== 0 ? (people[person]?.cost ?? 0) : 0),
        0,
      );
      least[next] = Math.min(least[next] ?? 0, (least[set] ?? 0) + minutes * present);
    }
  return least[all] ?? 0;
}

const small = fc
  .record({
    minutes: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 7 }),
    people: fc.array(fc.record({ plays: fc.nat(), cost: fc.integer({ min: 0, max: 9 }) }), { maxLength: 9 }),
  })
  .map(({ minutes, people }) =>
    rehearsal(
      minutes,
      people.map(
        ({ plays, cost }) =>
          [minutes.map((_, at) => ((plays >> at) & 1 ? '1' : '0')).join(''), cost] as const,
      ),
    ),
  );

/** Many items, each person in a few of them. */
const large = fc
  .record({
    minutes: fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 21, maxLength: 34 }),
    people: fc.array(
      fc.record({
        at: fc.array(fc.nat(33), { minLength: 2, maxLength: 9 }),
        cost: fc.integer({ min: 0, max: 9 }),
      }),
      { minLength: 4, maxLength: 14 },
    ),
  })
  .map(({ minutes, people }) =>
    rehearsal(
      minutes,
      people.map(({ at, cost }) => {
        const own = new Set(at);
        return [minutes.map((_, item) => (own.has(item) ? '1' : '0')).join(''), cost] as const;
      }),
    ),
  );

describe('the order of a rehearsal', () => {
  test('CSPLib 039: 49 minutes of waiting in the given order, 17 in the best', () => {
    expect(presencesOf(concert, ids(concert)).waiting).toBe(49);
    const found = arrangeRehearsal(concert, { now: ticking() });
    expect(found).toMatchObject({ waiting: 17, optimal: true });
    expect(presencesOf(concert, found.order)).toMatchObject({ waiting: 17, cost: found.cost });
  });

  test('CSPLib 040: the least cost of a film of 13 days', () => {
    const found = arrangeRehearsal(film, { now: ticking() });
    expect(found.cost).toBe(leastBySets(film));
    expect(found.optimal).toBe(true);
  });

  test('is the best of all orders for up to seven items, and says what it costs', () => {
    fc.assert(
      fc.property(small, (input) => {
        const found = arrangeRehearsal(input, { now: ticking() });
        const checked = presencesOf(input, found.order);
        expect(found.order.toSorted()).toEqual(ids(input).toSorted());
        expect(found.optimal).toBe(true);
        expect(found.cost).toBe(checked.cost);
        expect(found.waiting).toBe(checked.waiting);
        expect(found.cost).toBe(leastCost(input));
      }),
      { numRuns: 60 },
    );
  });

  test('is the best by the plain recurrence for twelve items', () => {
    const twelve = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 12, maxLength: 12 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 4095 }), fc.integer({ min: 1, max: 5 })), {
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(twelve, ([minutes, people]) => {
        const input = rehearsal(
          minutes,
          people.map(([plays, cost]) => [plays.toString(2).padStart(12, '0'), cost] as const),
        );
        const found = arrangeRehearsal(input, { now: ticking() });
        expect(found).toMatchObject({ cost: leastBySets(input), optimal: true });
      }),
      { numRuns: 25 },
    );
  });

  test('beyond twenty items it is never worse than the given order', () => {
    fc.assert(
      fc.property(large, (input) => {
        const found = arrangeRehearsal(input, { now: ticking(), milliseconds: 300 });
        expect(found.order.toSorted()).toEqual(ids(input).toSorted());
        const checked = presencesOf(input, found.order);
        expect(found.cost).toBe(checked.cost);
        expect(found.cost).toBeLessThanOrEqual(presencesOf(input, ids(input)).cost);
      }),
      { numRuns: 20 },
    );
  });

  test('a large one ends with its time, says that it is not proven, and told of each better order', () => {
    let state = 7;
    const mixed = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state >>> 16;
    };
    const people = Array.from({ length: 40 }, (_, person) => {
      const row = Array.from({ length: 60 }, () => (mixed() % 5 === 0 ? '1' : '0'));
      return [row.join(''), 1 + (person % 4)] as const;
    });
    const input = rehearsal(
      Array.from({ length: 60 }, (_, item) => 5 + (item % 7)),
      people,
    );
    const costs: number[] = [];
    const found = arrangeRehearsal(input, {
      now: ticking(),
      milliseconds: 2000,
      onBetter: (order) => costs.push(presencesOf(input, order).cost),
    });
    expect(found.optimal).toBe(false);
    // The clock is looked at once in a few steps.
    expect(found.milliseconds).toBeGreaterThanOrEqual(1990);
    expect(found.milliseconds).toBeLessThan(2100);
    expect(costs.length).toBeGreaterThan(3);
    expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    expect(costs.at(-1)).toBe(found.cost);
    expect(found.cost).toBeLessThan(presencesOf(input, ids(input)).cost);
    const again = arrangeRehearsal(input, { now: ticking(), milliseconds: 2000 });
    expect(again.order).toEqual(found.order);
  });

  test('stays as it is where nobody would wait less', () => {
    const input = rehearsal(
      [10, 20, 30],
      [
        ['110', 1],
        ['011', 1],
      ],
    );
    expect(arrangeRehearsal(input, { now: ticking() })).toMatchObject({
      order: ['i1', 'i2', 'i3'],
      waiting: 0,
      optimal: true,
    });
  });
});

describe('making it smaller', () => {
  test('the same people stand together, who plays once is left out, strangers form parts', () => {
    const input = rehearsal(
      [5, 10, 15, 20, 25],
      [
        ['10100', 1],
        ['10100', 2],
        ['11100', 1],
        ['00011', 4],
        ['00001', 9],
        ['01000', 9],
      ],
    );
    const parts = reduceToParts(input);
    expect(parts.map(({ members }) => members)).toEqual([[[0, 2], [1]], [[3, 4]]]);
    expect(parts[0]?.people).toEqual([{ cost: 1, items: [0, 1] }]);
    expect([...(parts[0]?.minutes ?? [])]).toEqual([20, 10]);
  });
});

test('a block’s best gap is the best of all gaps tried one by one', () => {
  const part = fc
    .record({
      minutes: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 9 }),
      plays: fc.array(fc.tuple(fc.nat(511), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 8 }),
      at: fc.nat(),
      length: fc.nat(),
    })
    .map(({ minutes, plays, at, length }) => {
      const count = minutes.length;
      const people = plays
        .map(([mask, cost]) => ({ cost, items: [...minutes.keys()].filter((item) => (mask >> item) & 1) }))
        .filter(({ items }) => items.length > 1);
      const long = 1 + (length % (count - 1));
      const whole: Part = {
        minutes: Float64Array.from(minutes),
        members: minutes.map((_, item) => [item]),
        people,
      };
      return { part: whole, length: long, at: at % (count - long + 1) };
    });
  fc.assert(
    fc.property(part, (given) => {
      const order = [...given.part.minutes.keys()];
      const before = waitingOf(given.part, order);
      const tried = Array.from({ length: order.length - given.length + 1 }, (_, gap) => gap).flatMap((gap) =>
        [false, true].map((isTurned) =>
          waitingOf(given.part, moveBlock(order, given.at, given.length, gap, isTurned)),
        ),
      );
      const found = createBlockMoves(given.part).best(order, given.at, given.length);
      expect(found.gain).toBe(before - Math.min(...tried));
      const moved = moveBlock(order, given.at, given.length, found.gap, found.isTurned);
      expect(waitingOf(given.part, moved)).toBe(Math.min(...tried));
    }),
  );
});
