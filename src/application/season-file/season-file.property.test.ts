import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { importSeason, lookInto } from './import-season.ts';
import { readSeasonFile } from './read-season-file.ts';
import { arbitrarySeason } from './testing/arbitrary-season.ts';
import { exportedText, fillPlan, seasonIdOf, seasonPlans, stateOf } from './testing/season-plans.ts';

const plans = seasonPlans();
afterAll(() => plans.remove());
const caller = { actor: 'lan' };
const read = (text: string) => readSeasonFile(new TextEncoder().encode(text));

test('any season: into an empty plan and out again gives the same bytes; undo and redo give the same states', () => {
  fc.assert(
    fc.property(arbitrarySeason, (season) => {
      const [from, to] = [plans.empty(), plans.empty()];
      fillPlan(from, season);
      const text = exportedText(from, seasonIdOf(season));
      const before = stateOf(to);
      importSeason(to, caller, read(text), { mode: 'add' });
      const after = stateOf(to);
      expect(exportedText(to, seasonIdOf(season))).toBe(text);
      to.undo('lan');
      expect(stateOf(to)).toEqual(before);
      to.redo('lan');
      expect(stateOf(to)).toEqual(after);
      plans.drop(from);
      plans.drop(to);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

/** The same content told without ids: what a copy has in common with its original. */
function withoutIds(text: string): unknown {
  const names = new Map<string, string>();
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  const file = JSON.parse(text) as Record<string, unknown>;
  const counted = Object.entries(file).map(([name, rows]) => [
    name,
    Array.isArray(rows)
      ? rows
          .map((row) =>
            JSON.stringify(row)
              .replace(uuid, 'id')
              .replace(/ \d+-\d+"/g, '"'),
          )
          .toSorted()
      : rows,
  ]);
  expect(names.size).toBe(0);
  return Object.fromEntries(counted);
}

test('a copy has the same content with ids and codes of its own', () => {
  fc.assert(
    fc.property(arbitrarySeason, (season) => {
      const plan = plans.empty();
      fillPlan(plan, season);
      const id = seasonIdOf(season);
      const text = exportedText(plan, id);
      const before = stateOf(plan);
      const copy = importSeason(plan, caller, read(text), { mode: 'copy' });
      const after = stateOf(plan);
      expect(copy.seasonId).not.toBe(id);
      const copied = exportedText(plan, copy.seasonId);
      const plain = (one: string) => {
        const { season: head, production, slot, ...rest } = withoutIds(one) as Record<string, unknown[]>;
        return { rest, counts: [production?.length, slot?.length], head: typeof head };
      };
      expect(plain(copied)).toEqual(plain(text));
      // The original is what it was.
      expect(exportedText(plan, id)).toBe(text);
      plan.undo('lan');
      expect(stateOf(plan)).toEqual(before);
      plan.redo('lan');
      expect(stateOf(plan)).toEqual(after);
      plans.drop(plan);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

test('replacing makes a season the file’s, whatever it was; undo and redo give the same states', () => {
  fc.assert(
    fc.property(arbitrarySeason, arbitrarySeason, fc.boolean(), (one, other, shareIds) => {
      const plan = plans.empty();
      fillPlan(plan, one);
      const id = seasonIdOf(one);
      // The other season under this one's id; ids of its records are shared where the seeds are.
      const from = plans.empty();
      const text = JSON.stringify(other).replaceAll(
        shareIds ? seasonIdOf(other).slice(0, 24) : seasonIdOf(other),
        shareIds ? id.slice(0, 24) : id,
      );
      fillPlan(from, JSON.parse(text));
      const file = read(exportedText(from, id));
      const before = stateOf(plan);
      const look = lookInto(plan, file);
      const { digest } = look.replacing ?? { digest: '' };
      importSeason(plan, caller, file, { mode: 'replace', digest });
      const after = stateOf(plan);
      // House records that were there under other ids stand for the file's; seasons of one house share their ids.
      expect(lookInto(plan, file).replacing?.differences).toEqual([]);
      plan.undo('lan');
      expect(stateOf(plan)).toEqual(before);
      plan.redo('lan');
      expect(stateOf(plan)).toEqual(after);
      plans.drop(plan);
      plans.drop(from);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
