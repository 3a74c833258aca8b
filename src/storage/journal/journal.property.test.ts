import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildOutline, type OutlineRow } from '../../domain/productions/index.ts';
import { isPlanError } from '../../shared/errors/plan-error.ts';
import { type JournaledSample, journaledSample } from '../testing/test-plan.ts';
import { createJournal } from './journal.ts';

let plan: JournaledSample;
beforeEach(() => {
  plan = journaledSample();
  // Two of the five productions are enough of a tree, and comparing whole states is what costs.
  plan.act([`DELETE FROM production WHERE code NOT IN ('LVT', 'Q1-2022')`], 'sample');
});
afterEach(() => plan.remove());

/** Random acts on the trees: what a user does to a running order, with cascades among them. */
const acts = fc.oneof(
  fc.record({ do: fc.constant('add' as const), under: fc.nat(400), title: fc.string({ maxLength: 20 }) }),
  fc.record({ do: fc.constant('edit' as const), row: fc.nat(400), title: fc.string({ maxLength: 20 }) }),
  fc.record({ do: fc.constant('move' as const), row: fc.nat(400), under: fc.nat(400) }),
  fc.record({ do: fc.constant('remove' as const), row: fc.nat(400) }),
  fc.record({ do: fc.constant('remove-person' as const), row: fc.nat(40) }),
  fc.record({ do: fc.constant('remove-production' as const), row: fc.nat(8) }),
);
type Act = (typeof acts extends fc.Arbitrary<infer T> ? T : never) | { do: 'move-to-top'; row: number };

let counter = 0;

function pick(
  table: string,
  index: number,
): { id: string; production_id?: string; parent_id?: string | null } | null {
  const rows = plan.db.prepare(`SELECT * FROM ${table} ORDER BY id`).all() as { id: string }[];
  return rows[index % Math.max(1, rows.length)] ?? null;
}

function isBelow(id: string, ancestor: string): boolean {
  const up = plan.db.prepare('SELECT parent_id FROM item WHERE id = ?');
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null; at = (up.get(at) as { parent_id: string | null }).parent_id) {
    // A cycle is what a test here fails on, in words and not by running for ever.
    if (at === ancestor || seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function perform(act: Act, actor = 'lan'): void {
  plan.journal.act({ label: { key: 'test', params: {} }, actor }, () => {
    switch (act.do) {
      case 'add': {
        const parent = pick('item', act.under);
        if (!parent) return;
        plan.db
          .prepare(
            `INSERT INTO item (id, production_id, parent_id, sort_key, kind, title) VALUES (?, ?, ?, 'a5', 'item', ?)`,
          )
          .run(`new-${counter++}`, parent.production_id, parent.id, act.title);
        return;
      }
      case 'edit':
        plan.db
          .prepare('UPDATE item SET title = ?, note = ? WHERE id = ?')
          .run(act.title, act.title, pick('item', act.row)?.id);
        return;
      case 'move': {
        const [row, parent] = [pick('item', act.row), pick('item', act.under)];
        if (!row || !parent || row.production_id !== parent.production_id || isBelow(parent.id, row.id))
          return;
        plan.db.prepare('UPDATE item SET parent_id = ? WHERE id = ?').run(parent.id, row.id);
        return;
      }
      case 'move-to-top':
        plan.db.prepare('UPDATE item SET parent_id = NULL WHERE id = ?').run(pick('item', act.row)?.id);
        return;
      case 'remove':
        plan.db.prepare('DELETE FROM item WHERE id = ?').run(pick('item', act.row)?.id);
        return;
      case 'remove-person':
        plan.db.prepare('DELETE FROM person WHERE id = ?').run(pick('person', act.row)?.id);
        return;
      case 'remove-production':
        plan.db.prepare('DELETE FROM production WHERE id = ?').run(pick('production', act.row)?.id);
    }
  });
}

function countActs(): number {
  return (
    plan.db.prepare(`SELECT count(*) AS n FROM action WHERE kind = 'do' AND undoable = 1`).get() as {
      n: number;
    }
  ).n;
}

test('any run of acts, undone to the start and redone to the end, passes the same states; restarts in between', () => {
  fc.assert(
    fc.property(fc.array(acts, { minLength: 1, maxLength: 6 }), fc.nat(5), (list, restartAt) => {
      const states = [JSON.stringify(plan.snapshot())];
      for (const act of list) {
        const before = countActs();
        perform(act);
        if (countActs() > before) states.push(JSON.stringify(plan.snapshot()));
      }
      let journal = plan.journal;
      states
        .slice(0, -1)
        .toReversed()
        .forEach((state, index) => {
          if (index === restartAt) journal = createJournal(plan.db, 'restarted', () => new Date());
          journal.undo('lan');
          expect(JSON.stringify(plan.snapshot()) === state).toBe(true);
        });
      for (const state of states.slice(1)) {
        journal.redo('lan');
        expect(JSON.stringify(plan.snapshot()) === state).toBe(true);
      }
      for (const _ of states.slice(1)) journal.undo('lan');
      expect(plan.db.pragma('foreign_key_check')).toEqual([]);
      // The next run starts from here; its acts close the redo branch.
    }),
    { numRuns: 10 },
  );
});

/** Every row is shown once and stands where it is stored: no cycle, no lost row. */
function expectWhole(): void {
  const stored = plan.db
    .prepare<[], OutlineRow>(
      `SELECT id, parent_id AS parentId, sort_key AS orderKey, kind, duration_seconds AS durationSeconds,
         link_seconds AS linkSeconds FROM item ORDER BY id`,
    )
    .all();
  const shown = buildOutline(stored).all.map((node) => node.item);
  expect(shown.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(stored);
  expect(plan.db.pragma('foreign_key_check')).toEqual([]);
}

/** Moves, and their undoing, are what makes cycles: few rows, so that they meet, and to the top too. */
const meetings = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('move' as const), row: fc.nat(3), under: fc.nat(3) }), weight: 6 },
  { arbitrary: fc.record({ do: fc.constant('move-to-top' as const), row: fc.nat(3) }), weight: 3 },
  { arbitrary: acts, weight: 1 },
);

test('two users who act and undo at random never lose a row: an undo is whole or refused', () => {
  const step = fc.record({
    actor: fc.constantFrom('lan', 'minh'),
    what: fc.oneof(meetings, fc.constant('undo' as const), fc.constant('redo' as const)),
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (list) => {
      for (const { actor, what } of list) {
        // Nothing is written past the journal, so its end says whether something was.
        const before = plan.journal.reader.history({ limit: 1 })[0]?.seq;
        try {
          if (what === 'undo') plan.journal.undo(actor);
          else if (what === 'redo') plan.journal.redo(actor);
          else perform(what, actor);
          if (what === 'undo') seen.add(`${actor} undo`);
        } catch (error) {
          if (!isPlanError(error)) throw error;
          seen.add(error.code);
          expect(plan.journal.reader.history({ limit: 1 })[0]?.seq).toBe(before);
        }
        expectWhole();
      }
    }),
    { numRuns: 50 },
  );
  // The run has met what it is about.
  expect([...seen]).toEqual(expect.arrayContaining(['lan undo', 'minh undo', 'UNDO_REFUSED']));
}, 60_000);
