import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import { type Dated, datedFaults } from './dated-names.ts';

const day = (n: number) => addDays('2020-01-01' as LocalDate, n);
const name = (from: number, to: number | null): Dated => ({
  validFrom: day(from),
  validTo: to === null ? null : day(to),
});

test('names that follow each other day by day have no fault; days without or with two are told', () => {
  expect(datedFaults([name(10, null), name(0, 9)])).toEqual([]);
  expect(datedFaults([name(0, 9), name(12, null)])).toEqual([{ kind: 'gap', from: day(10), to: day(11) }]);
  expect(datedFaults([name(0, 9), name(8, null)])).toEqual([{ kind: 'overlap', from: day(8), to: day(9) }]);
  expect(datedFaults([name(0, null), name(8, null)])).toEqual([{ kind: 'overlap', from: day(8), to: null }]);
});

test('exactly the days inside the span that no name, or that two names cover, lie in a fault', () => {
  const span = fc.record({ from: fc.nat(40), length: fc.option(fc.nat(12)) });
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
      const rows = spans.map(({ from, length }) => name(from, length === null ? null : from + length));
      const faults = datedFaults(rows);
      const within = (kind: string, date: LocalDate) =>
        faults.some((f) => f.kind === kind && f.from <= date && (f.to === null || date <= f.to));
      const starts = rows.map((row) => row.validFrom).toSorted();
      for (let n = 0; n < 60; n++) {
        const date = day(n);
        const covered = rows.filter(
          (row) => row.validFrom <= date && (row.validTo === null || date <= row.validTo),
        ).length;
        expect(within('overlap', date)).toBe(covered > 1);
        const between = (starts[0] ?? date) < date && date < (starts.at(-1) ?? date);
        expect(within('gap', date)).toBe(covered === 0 && between);
      }
    }),
    { numRuns: 200 },
  );
});
