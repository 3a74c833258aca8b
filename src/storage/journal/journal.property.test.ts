import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
type Act = typeof acts extends fc.Arbitrary<infer T> ? T : never;

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
  for (let at: string | null = id; at !== null; at = (up.get(at) as { parent_id: string | null }).parent_id) {
    if (at === ancestor) return true;
  }
  return false;
}

function perform(act: Act): void {
  plan.journal.act({ label: { key: 'test', params: {} }, actor: 'lan' }, () => {
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

test('two users who act and undo at random never lose a row: an undo is whole or refused', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(acts, fc.constant('undo' as const), fc.constant('redo' as const)), {
        minLength: 1,
        maxLength: 12,
      }),
      (list) => {
        for (const [index, step] of list.entries()) {
          const before = JSON.stringify(plan.snapshot());
          if (typeof step !== 'string') {
            perform(step);
            continue;
          }
          try {
            if (step === 'undo') plan.journal.undo(index % 2 ? 'lan' : 'minh');
            else plan.journal.redo(index % 2 ? 'lan' : 'minh');
          } catch (error) {
            if (!isPlanError(error)) throw error;
            expect(JSON.stringify(plan.snapshot()) === before).toBe(true);
          }
          expect(plan.db.pragma('foreign_key_check')).toEqual([]);
        }
      },
    ),
    { numRuns: 8 },
  );
});
