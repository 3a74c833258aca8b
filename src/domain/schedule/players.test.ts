import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpenRole, playersOf } from './players.ts';

const main = (personId: string, castNumber: number) => ({ personId, castNumber, place: 'main' as const });
const understudy = (personId: string, castNumber = 1) => ({
  personId,
  castNumber,
  place: 'understudy' as const,
});
const names = (castings: Parameters<typeof playersOf<ReturnType<typeof main | typeof understudy>>>) =>
  playersOf(...castings).map(({ personId }) => personId);
const kip = (castNumber: number | null, withUnderstudies = false) => ({ castNumber, withUnderstudies });

describe('who plays a role', () => {
  const doubled = [main('khiêm', 1), main('quang', 2), understudy('bách')];
  test('in each kíp its own, in all of them both', () => {
    expect(names([doubled, kip(1)])).toEqual(['khiêm']);
    expect(names([doubled, kip(2)])).toEqual(['quang']);
    expect(names([doubled, kip(null)])).toEqual(['khiêm', 'quang']);
  });
  test('a role that is cast once is played by the same people in every kíp', () => {
    expect(names([[main('nhiên', 1), main('chi', 1)], kip(2)])).toEqual(['nhiên', 'chi']);
    expect(names([[main('nhiên', 2)], kip(1)])).toEqual(['nhiên']);
    // Of two others the first steps in.
    expect(names([[main('quang', 3), main('khiêm', 2)], kip(1)])).toEqual(['khiêm']);
  });
  test('understudies come where they are wanted, whatever number stands beside them', () => {
    expect(names([doubled, kip(2, true)])).toEqual(['quang', 'bách']);
    expect(names([[understudy('bách', 2), main('nhiên', 1)], kip(1, true)])).toEqual(['bách', 'nhiên']);
    expect(names([[understudy('bách')], kip(1)])).toEqual([]);
  });
  test('a role with no more than an understudy is open', () => {
    expect(isOpenRole([])).toBe(true);
    expect(isOpenRole([understudy('bách')])).toBe(true);
    expect(isOpenRole([understudy('bách'), main('khiêm', 2)])).toBe(false);
  });
});

test('whoever is cast: a role with a main player has one in every kíp', () => {
  const casting = fc.record({
    personId: fc.string(),
    castNumber: fc.integer({ min: 1, max: 4 }),
    place: fc.constantFrom('main' as const, 'understudy' as const),
  });
  fc.assert(
    fc.property(
      fc.array(casting),
      fc.option(fc.integer({ min: 1, max: 4 })),
      fc.boolean(),
      (cast, number, with_) => {
        const found = playersOf(cast, kip(number, with_));
        expect(found.some(({ place }) => place === 'main')).toBe(cast.some(({ place }) => place === 'main'));
        expect(found.filter(({ place }) => place === 'understudy')).toEqual(
          with_ ? cast.filter(({ place }) => place === 'understudy') : [],
        );
      },
    ),
  );
});
