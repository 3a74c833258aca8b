import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { isPlanError } from '../../shared/errors/plan-error.ts';
import { importSeason, lookInto } from './import-season.ts';
import { readSeasonFile } from './read-season-file.ts';
import { arbitrarySeason } from './testing/arbitrary-season.ts';
import { exportedText, fillPlan, seasonIdOf, seasonPlans, stateOf } from './testing/season-plans.ts';

const plans = seasonPlans();
afterAll(() => plans.remove());

type Node = Record<string, unknown>;
const strange = [
  null,
  true,
  -1,
  9e15,
  0.5,
  '',
  'ẩn\u0000',
  '\u202Eabc',
  [],
  {},
  'x'.repeat(70_000),
  '2022-02-30',
];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Walks down to some value by the numbers given; answers where it lies. */
function place(root: Node, path: readonly number[]): { parent: Node; key: string } | null {
  let parent = root;
  let found: { parent: Node; key: string } | null = null;
  for (const step of path) {
    const keys = Object.keys(parent);
    const key = keys[step % Math.max(keys.length, 1)];
    if (key === undefined) break;
    found = { parent, key };
    const next = parent[key];
    if (!isNode(next)) break;
    parent = next;
  }
  return found;
}

type Mutation = { kind: number; path: number[]; other: number[]; n: number };

function mutate(root: Node, { kind, path, other, n }: Mutation): void {
  const at = place(root, path);
  const second = place(root, other);
  if (!at) return;
  const { parent, key } = at;
  switch (kind % 7) {
    case 0:
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      return;
    case 1:
      parent[key] = strange[n % strange.length];
      return;
    case 2:
      Object.defineProperty(parent, '__proto__', {
        value: strange[n % strange.length],
        enumerable: true,
        writable: true,
        configurable: true,
      });
      return;
    case 3:
      if (second) [parent[key], second.parent[second.key]] = [second.parent[second.key], parent[key]];
      return;
    case 4:
      if (second) parent[key] = second.parent[second.key];
      return;
    case 5:
      if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
      return;
    default:
      parent[`new${n % 5}`] = parent[key];
  }
}

const path = fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 });
/** Few or none too: of files that are much spoilt hardly any would be taken. */
const mutations = fc.array(fc.record({ kind: fc.nat(), path, other: path, n: fc.nat() }), { maxLength: 4 });
/** Cuts the text, or puts another character into it. */
const scars = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    by: fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0000'),
  }),
  { maxLength: 2 },
);

function scarred(text: string, marks: readonly { at: number; by: string }[]): string {
  return marks.reduce((now, { at, by }) => {
    const cut = Math.floor(at * now.length);
    return by === '' ? now.slice(0, cut) : now.slice(0, cut) + by + now.slice(cut + 1);
  }, text);
}

function isCircular(root: unknown): boolean {
  try {
    JSON.stringify(root);
    return false;
  } catch {
    return true;
  }
}

test('whatever is done to a file, it is taken whole or refused in words, and a refused one changes nothing', () => {
  const [given] = fc.sample(arbitrarySeason, { numRuns: 1, seed: 20_221_124 });
  if (!given) throw new Error('no season was made');
  const plan = plans.empty();
  fillPlan(plan, given);
  const text = exportedText(plan, seasonIdOf(given));
  const clean = stateOf(plan);
  let taken = 0;
  let refused = 0;

  fc.assert(
    fc.property(mutations, scars, fc.constantFrom('add', 'replace', 'copy'), (changes, marks, mode) => {
      const root = JSON.parse(text) as Node;
      for (const change of changes) mutate(root, change);
      // A part that was put inside itself is no file any more.
      fc.pre(!isCircular(root));
      const bytes = new TextEncoder().encode(scarred(JSON.stringify(root), marks));
      const before = plan.sequence();
      try {
        const file = readSeasonFile(bytes);
        lookInto(plan, file);
        importSeason(plan, { actor: 'lan' }, file, { mode });
        taken += 1;
        if (plan.sequence() !== before) {
          expect(plan.verify()).toEqual([]);
          plan.undo('lan');
        }
      } catch (error) {
        if (!isPlanError(error)) throw error;
        expect(error.code).toMatch(/^SEASON_FILE_/);
        expect(plan.sequence()).toBe(before);
        refused += 1;
      }
    }),
    { numRuns: 400, endOnFailure: true },
  );
  expect(stateOf(plan)).toEqual(clean);
  // Both ways were walked.
  expect(Math.min(taken, refused)).toBeGreaterThan(5);
});
