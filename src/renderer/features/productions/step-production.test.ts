import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOfStep } from './step-production.ts';

const kinds = ['programme', 'cai-luong', 'other'] as const;
const season = fc
  .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 12 })
  .map((list) => list.map((kind, at) => ({ id: `p${at}`, kind })));

/** The season after a step, as the planner moves it. */
function moved(list: { id: string; kind: (typeof kinds)[number] }[], id: string, after: string | null) {
  const others = list.filter((each) => each.id !== id);
  const own = list.filter((each) => each.id === id);
  const at = others.findIndex((each) => each.id === after) + 1;
  return [...others.slice(0, at), ...own, ...others.slice(at)];
}

it('trades places with the neighbour of the same kind, and with no other', () => {
  fc.assert(
    fc.property(season, fc.nat(), fc.constantFrom('up', 'down'), (list, pick, step) => {
      const one = list[pick % list.length];
      if (!one) return;
      const kin = list.filter((each) => each.kind === one.kind);
      const at = kin.indexOf(one);
      const neighbour = kin[step === 'up' ? at - 1 : at + 1];
      const after = placeOfStep(list, one.id, step);
      if (!neighbour) {
        expect(after).toBeUndefined();
        return;
      }
      if (after === undefined) throw new Error('there was a neighbour to trade with');
      const now = moved(list, one.id, after);
      const expected = kin.map((each) => (each === one ? neighbour : each === neighbour ? one : each));
      expect(now.filter((each) => each.kind === one.kind)).toEqual(expected);
      const rest = (all: typeof list) => all.filter((each) => each.kind !== one.kind);
      expect(rest(now)).toEqual(rest(list));
    }),
  );
});
