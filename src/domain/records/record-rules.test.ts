import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordKinds } from '../../shared/contract/records.ts';
import { uniqueKeyOf, uniqueWithin } from './record-rules.ts';

const few = fc.constantFrom('a', 'b', 'a b', '1', '1.0', '');
const fields = fc.record({
  code: few,
  name: few,
  number: few,
  job: few,
  kind: few,
  place: few,
  castNumber: few,
  productionId: few.map((word) => `p${word.length}`),
  personId: few.map((word) => `n${word.length}`),
  roleId: few.map((word) => `r${word.length}`),
});

test('two rows of one unique key share the field among whose rows a clash is looked for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...recordKinds), fields, fields, (kind, one, other) => {
      const within = uniqueWithin(kind);
      const key = uniqueKeyOf(kind, one)?.key;
      fc.pre(within !== null && key !== undefined && key === uniqueKeyOf(kind, other)?.key);
      expect(one[within as 'code']).toBe(other[within as 'code']);
    }),
  );
});
