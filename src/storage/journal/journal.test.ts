import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { tableClasses } from '../schema/table-classes.ts';
import { type JournaledSample, journaledSample, testLabel } from '../testing/test-plan.ts';
import { createJournal } from './journal.ts';
import { tableShape } from './triggers.ts';

let plan: JournaledSample;
beforeEach(() => {
  plan = journaledSample();
});
afterEach(() => plan.remove());

const one = (sql: string) => plan.db.prepare(sql).get() as Record<string, string | number | null>;

function refusal(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    if (error instanceof PlanError) return { code: error.code, ...error.data };
    throw error;
  }
  throw new Error('nothing was refused');
}

const rowsOfEmptyTables: Record<string, string> = {
  setting: `INSERT INTO setting (key, value) VALUES ('a', '1')`,
  place_travel: `INSERT INTO place_travel SELECT 'x', min(id), max(id), 20 FROM place`,
  availability: `INSERT INTO availability (id, person_id, first_date) SELECT 'x', min(id), '2022-09-02' FROM person`,
  call_casting: `INSERT INTO call_casting SELECT (SELECT min(id) FROM call), (SELECT min(id) FROM role), min(id) FROM person`,
  accepted_conflict: `INSERT INTO accepted_conflict VALUES ('x', 'k', 'rest', 'diễn đêm', 'lan', '2022-09-02T08:00')`,
  holiday: `INSERT INTO holiday (id, date, name) VALUES ('x', '2022-09-02', 'Quốc khánh')`,
  milestone_template: `INSERT INTO milestone_template (id, title, sort_key) VALUES ('x', 'Ráp', 'a0')`,
  milestone: `INSERT INTO milestone (id, production_id, title, sort_key) SELECT 'x', min(id), 'Ráp', 'a0' FROM production`,
  attachment: `INSERT INTO blob VALUES ('b', x'00'); INSERT INTO attachment (id, production_id, blob_id, name, size, sort_key)
    SELECT 'x', min(id), 'b', 'tệp', 1, 'a0' FROM production`,
};

describe('every undoable table', () => {
  const undoable = Object.entries(tableClasses)
    .filter(([, tableClass]) => tableClass === 'undoable')
    .map(([table]) => table);

  test.each(undoable)('%s: insert, change, delete; undo and redo give the same rows', (table) => {
    const { columns, key } = tableShape(plan.db, table);
    const firstRow = () =>
      plan.db.prepare(`SELECT * FROM ${table} LIMIT 1`).get() as Record<string, unknown> | undefined;
    // The sample season leaves some tables empty: they get a row of their own.
    if (!firstRow()) plan.act([rowsOfEmptyTables[table] ?? `no row is known for ${table}`]);
    const row = firstRow() ?? {};
    const where = key.map((column) => `${column} = '${String(row[column])}'`).join(' AND ');
    const states = [plan.snapshot()];
    const text = columns.find((column) => !key.includes(column) && /title|name|note|sort_key/.test(column));
    if (text) {
      plan.act([`UPDATE ${table} SET ${text} = ${text} || ' và đổi' WHERE ${where}`]);
      states.push(plan.snapshot());
    }
    // A channel that has slots must stay; the others go with all that hangs on them.
    plan.act([
      ...(table === 'channel' ? [`DELETE FROM slot WHERE channel_id = '${String(row.id)}'`] : []),
      `DELETE FROM ${table} WHERE ${where}`,
    ]);
    states.push(plan.snapshot());
    const unique = new Set(states.map((state) => JSON.stringify(state)));
    expect(unique.size).toBe(states.length);
    for (const state of states.toReversed().slice(1)) {
      plan.journal.undo('lan');
      expect(plan.snapshot()).toEqual(state);
    }
    for (const state of states.slice(1)) {
      plan.journal.redo('lan');
      expect(plan.snapshot()).toEqual(state);
    }
  });
});

describe('an action', () => {
  test('is the only way to write: a write outside aborts and changes nothing', () => {
    const before = plan.snapshot();
    for (const statement of [
      `UPDATE item SET title = 'x'`,
      'DELETE FROM cue',
      `INSERT INTO place (id, name, sort_key) VALUES ('a', 'b', 'a0')`,
    ]) {
      expect(() => plan.db.exec(statement), statement).toThrow('no open action');
    }
    expect(plan.snapshot()).toEqual(before);
  });

  test('that fails leaves neither rows nor itself behind, and closes', () => {
    const before = plan.snapshot();
    const actions = one('SELECT count(*) AS n FROM action').n;
    expect(() => plan.act([`UPDATE item SET title = 'x'`, 'DELETE FROM nowhere'])).toThrow();
    expect(plan.snapshot()).toEqual(before);
    expect(one('SELECT count(*) AS n FROM action').n).toBe(actions);
    expect(one('SELECT action_id FROM journal_context').action_id).toBeNull();
  });

  test('that changes nothing leaves no trace', () => {
    const actions = one('SELECT count(*) AS n FROM action').n;
    plan.act(['UPDATE item SET title = title']);
    expect(one('SELECT count(*) AS n FROM action').n).toBe(actions);
  });

  test('records changed columns only', () => {
    const { id, title } = one('SELECT id, title FROM item LIMIT 1');
    plan.act([`UPDATE item SET title = 'Mới', genre = genre WHERE id = '${id}'`]);
    const row = one('SELECT * FROM action_row ORDER BY seq DESC LIMIT 1');
    expect(JSON.parse(String(row.before))).toEqual({ title });
    expect(JSON.parse(String(row.after))).toEqual({ title: 'Mới' });
  });

  test('never changes a key', () => {
    expect(() =>
      plan.act([`UPDATE place SET id = 'other' WHERE id = (SELECT id FROM place LIMIT 1)`]),
    ).toThrow('a key never changes');
  });

  test('REPLACE is recorded as a delete and an insert, so that nothing slips past the journal', () => {
    const { id } = one('SELECT id FROM place LIMIT 1');
    const before = plan.snapshot();
    plan.act([
      `INSERT OR REPLACE INTO person_group (id, name, sort_key) SELECT id, 'Khác', sort_key FROM person_group LIMIT 1`,
    ]);
    expect(plan.snapshot()).not.toEqual(before);
    plan.journal.undo('lan');
    expect(plan.snapshot()).toEqual(before);
    expect(id).toBeTruthy();
  });
});

describe('undo and redo', () => {
  test('take the newest act of this user and pass over another’s', () => {
    const [first, second] = plan.db.prepare('SELECT id FROM item LIMIT 2').all() as { id: string }[];
    plan.act([`UPDATE item SET title = 'Lan' WHERE id = '${first?.id}'`], 'lan');
    plan.act([`UPDATE item SET title = 'Minh' WHERE id = '${second?.id}'`], 'minh');
    plan.journal.undo('lan');
    expect(one(`SELECT count(*) AS n FROM item WHERE title = 'Lan'`).n).toBe(0);
    expect(one(`SELECT count(*) AS n FROM item WHERE title = 'Minh'`).n).toBe(1);
    expect(refusal(() => plan.journal.undo('lan'))).toEqual({ code: 'NOTHING_TO_UNDO' });
  });

  test('a new act closes the redo branch, and the history stays', () => {
    const { id } = one('SELECT id FROM item LIMIT 1');
    plan.act([`UPDATE item SET title = 'A' WHERE id = '${id}'`]);
    plan.journal.undo('lan');
    plan.act([`UPDATE item SET title = 'B' WHERE id = '${id}'`]);
    expect(refusal(() => plan.journal.redo('lan'))).toEqual({ code: 'NOTHING_TO_REDO' });
    expect(plan.journal.reader.history({ limit: 3 }).map((action) => action.kind)).toEqual([
      'do',
      'undo',
      'do',
    ]);
  });

  test('survive a restart', () => {
    const before = plan.snapshot();
    const { id } = one('SELECT id FROM item LIMIT 1');
    plan.act([`UPDATE item SET title = 'A' WHERE id = '${id}'`]);
    const after = plan.snapshot();
    const restarted = createJournal(plan.db, 'replica', () => new Date());
    restarted.undo('lan');
    expect(plan.snapshot()).toEqual(before);
    createJournal(plan.db, 'replica', () => new Date()).redo('lan');
    expect(plan.snapshot()).toEqual(after);
  });

  test('are refused where a row no longer looks as the act left it', () => {
    const { id } = one('SELECT id FROM item LIMIT 1');
    plan.act([`UPDATE item SET title = 'A' WHERE id = '${id}'`], 'lan');
    plan.act([`UPDATE item SET title = 'B' WHERE id = '${id}'`], 'minh');
    const before = plan.snapshot();
    expect(refusal(() => plan.journal.undo('lan'))).toMatchObject({
      code: 'UNDO_REFUSED',
      reason: 'changed-since',
      table: 'item',
      id,
    });
    expect(plan.snapshot()).toEqual(before);
  });

  test('restore changed columns only: another’s edit of the same record stays', () => {
    const { id } = one('SELECT id FROM item LIMIT 1');
    plan.act([`UPDATE item SET title = 'A' WHERE id = '${id}'`], 'lan');
    plan.act([`UPDATE item SET note = 'của Minh' WHERE id = '${id}'`], 'minh');
    plan.journal.undo('lan');
    expect(one(`SELECT title, note FROM item WHERE id = '${id}'`)).toMatchObject({ note: 'của Minh' });
    expect(one(`SELECT title FROM item WHERE id = '${id}'`).title).not.toBe('A');
  });

  test('are refused where a newer record would be taken along', () => {
    const { production_id } = one('SELECT production_id FROM item LIMIT 1');
    plan.act([
      `INSERT INTO item (id, production_id, sort_key, kind, title) VALUES ('new', '${production_id}', 'z', 'item', 'Mới')`,
    ]);
    plan.act(
      [
        `INSERT INTO item (id, production_id, parent_id, sort_key, kind, title) VALUES ('child', '${production_id}', 'new', 'a0', 'item', 'Con')`,
      ],
      'minh',
    );
    const before = plan.snapshot();
    expect(refusal(() => plan.journal.undo('lan'))).toMatchObject({
      code: 'UNDO_REFUSED',
      reason: 'touches-more',
      table: 'item',
      id: 'child',
    });
    expect(plan.snapshot()).toEqual(before);
  });

  test('bring a whole production back, with its tree, cast, calls, slots and cues', () => {
    const { id } = one(`SELECT id FROM production WHERE code = 'LVT'`);
    const before = plan.snapshot();
    plan.act([`DELETE FROM production WHERE id = '${id}'`]);
    const after = plan.snapshot();
    expect(after.item?.length).toBeLessThan(before.item?.length ?? 0);
    expect(after.cue?.length).toBeLessThan(before.cue?.length ?? 0);
    plan.journal.undo('lan');
    expect(plan.snapshot()).toEqual(before);
    plan.journal.redo('lan');
    expect(plan.snapshot()).toEqual(after);
  });

  test('end at a change of the layout, in words', () => {
    const { id } = one('SELECT id FROM item LIMIT 1');
    plan.act([`UPDATE item SET title = 'A' WHERE id = '${id}'`]);
    plan.db.exec('UPDATE action SET schema_version = 1');
    expect(refusal(() => plan.journal.undo('lan'))).toMatchObject({
      code: 'UNDO_REFUSED',
      reason: 'older-schema',
    });
  });
});

describe('which act is meant', () => {
  const editFirst = (title: string) =>
    plan.act([`UPDATE item SET title = '${title}' WHERE id = (SELECT min(id) FROM item)`]);

  test('is named by its last sequence; another newest one is refused, and nothing changes', () => {
    const first = editFirst('A').seq;
    expect(plan.journal.nextUndo('lan')).toEqual({ label: testLabel, seq: first });
    const second = editFirst('B').seq;
    const before = plan.snapshot();
    expect(refusal(() => plan.journal.undo('lan', first))).toEqual({
      code: 'UNDO_REFUSED',
      reason: 'not-newest',
      table: '',
      id: '',
    });
    expect(plan.snapshot()).toEqual(before);
    const undone = plan.journal.undo('lan', second).seq;
    expect(plan.journal.nextRedo('lan')).toEqual({ label: testLabel, seq: undone });
    expect(refusal(() => plan.journal.redo('lan', second))).toMatchObject({ reason: 'not-newest' });
    plan.journal.redo('lan', undone);
    expect(plan.snapshot()).toEqual(before);
    expect(plan.journal.nextRedo('lan')).toBeNull();
  });

  test('of an older layout none is offered, though the wish is still answered in words', () => {
    editFirst('A');
    editFirst('B');
    plan.journal.undo('lan');
    plan.db.exec('UPDATE action SET schema_version = 1');
    expect(plan.journal.nextUndo('lan')).toBeNull();
    expect(plan.journal.nextRedo('lan')).toBeNull();
    expect(refusal(() => plan.journal.undo('lan'))).toMatchObject({ reason: 'older-schema' });
    editFirst('C');
    expect(plan.journal.nextUndo('lan')).not.toBeNull();
  });
});

describe('the three classes', () => {
  const paper = `INSERT INTO issued_paper VALUES ('p', 'cue-sheet', 's', 1, 'h', 'pdf', '2026-03-02T10:04', 'lan', '')`;

  test('history is journaled and never undone; Ctrl+Z passes over it', () => {
    const { id, title } = one('SELECT id, title FROM item LIMIT 1');
    plan.act([`UPDATE item SET title = 'A' WHERE id = '${id}'`]);
    plan.act([paper]);
    expect(plan.journal.reader.history({ limit: 1, table: 'issued_paper', id: 'p' })).toHaveLength(1);
    plan.journal.undo('lan');
    expect(one('SELECT count(*) AS n FROM issued_paper').n).toBe(1);
    expect(one(`SELECT title FROM item WHERE id = '${id}'`).title).toBe(title);
  });

  test('window state and caches are not journaled', () => {
    const seq = plan.journal.reader.sequence();
    plan.db.exec(`INSERT INTO window_state (key, value) VALUES ('place', '#/productions')`);
    expect(plan.journal.reader.sequence()).toBe(seq);
  });

  test('making the plan is not undone', () => {
    expect(refusal(() => plan.journal.undo('sample'))).toEqual({ code: 'NOTHING_TO_UNDO' });
  });
});

describe('an edit of something changed elsewhere', () => {
  const edit = (id: string, seq: number, field: string, sql: string) =>
    plan.journal.act(
      {
        label: testLabel,
        actor: 'lan',
        base: { seq, own: [], touches: [{ table: 'item', id, fields: [field] }] },
      },
      () => plan.db.exec(sql),
    );

  test('is refused if it is the same field, and says by whom and what stands there now', () => {
    const { id } = one('SELECT id FROM item LIMIT 1');
    const seq = plan.journal.reader.sequence();
    plan.act([`UPDATE item SET duration_seconds = 77 WHERE id = '${id}'`], 'minh');
    expect(
      refusal(() =>
        edit(String(id), seq, 'durationSeconds', `UPDATE item SET duration_seconds = 5 WHERE id = '${id}'`),
      ),
    ).toMatchObject({ code: 'STALE', field: 'durationSeconds', by: 'minh', current: '77' });
    expect(one(`SELECT duration_seconds AS d FROM item WHERE id = '${id}'`).d).toBe(77);
  });

  test('passes if it is another field of the same record', () => {
    const { id } = one('SELECT id FROM item LIMIT 1');
    const seq = plan.journal.reader.sequence();
    plan.act([`UPDATE item SET note = 'x' WHERE id = '${id}'`], 'minh');
    edit(String(id), seq, 'title', `UPDATE item SET title = 'y' WHERE id = '${id}'`);
    expect(one(`SELECT title FROM item WHERE id = '${id}'`).title).toBe('y');
  });

  test('of any field, where the whole record is meant', () => {
    const { id } = one('SELECT id FROM item LIMIT 1');
    const seq = plan.journal.reader.sequence();
    const remove = (base: number) =>
      plan.journal.act(
        {
          label: testLabel,
          actor: 'lan',
          base: { seq: base, own: [], touches: [{ table: 'item', id: String(id), fields: null }] },
        },
        () => plan.db.exec(`DELETE FROM item WHERE id = '${id}'`),
      );
    const edited = plan.act([`UPDATE item SET duration_seconds = 77 WHERE id = '${id}'`], 'minh').seq;
    expect(refusal(() => remove(seq))).toMatchObject({
      code: 'STALE',
      field: 'durationSeconds',
      by: 'minh',
      current: '77',
    });
    remove(edited);
    const gone = plan.journal.reader.sequence();
    const { seq: back } = plan.journal.undo('lan');
    const { title } = one(`SELECT title FROM item WHERE id = '${id}'`);
    expect(refusal(() => remove(gone))).toMatchObject({ code: 'STALE', field: 'title', current: title });
    remove(back);
  });
});
