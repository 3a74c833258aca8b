import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CopiedPart, copiedParts, type Production } from '../../shared/contract/productions.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
let client: TestPlanner['client'];
beforeEach(async () => {
  planner = testPlanner();
  ({ client } = planner);
  await client.plan.createSample();
});
afterEach(() => planner.remove());

const tables = [
  'production',
  'item',
  'role',
  'casting',
  'item_role',
  'item_performer',
  'crew_assignment',
  'production_part',
  'cue',
  'cue_target',
  'milestone',
  'attachment',
  'call',
  'slot',
] as const;
type Row = Record<string, unknown>;
type Dump = Record<(typeof tables)[number], Row[]>;

/** Every row of the plan's tables, as they lie in the file. */
function dump(): Dump {
  const db = new Database(planner.application.session.path(), { readonly: true });
  try {
    const rows = tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY rowid`).all()]);
    return Object.fromEntries(rows) as Dump;
  } finally {
    db.close();
  }
}

/** What belongs to a production, with every id of it said as its place: two productions of one content read the same. */
function contentOf(all: Dump, productionId: string): Record<string, Row[]> {
  const names = new Map([[productionId, 'the production']]);
  const own = new Set<unknown>([productionId]);
  const content: Record<string, Row[]> = {};
  for (const table of tables.slice(1)) {
    const rows = all[table].filter(
      (row) =>
        own.has(row.production_id) || own.has(row.item_id) || own.has(row.role_id) || own.has(row.cue_id),
    );
    rows.forEach((row, at) => {
      if (typeof row.id !== 'string') return;
      own.add(row.id);
      names.set(row.id, `${table} ${at}`);
    });
    content[table] = rows;
  }
  const named = (row: Row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, names.get(String(value)) ?? value]),
    );
  return Object.fromEntries(Object.entries(content).map(([table, rows]) => [table, rows.map(named)]));
}

const tablesOf: Record<CopiedPart, (typeof tables)[number][]> = {
  roles: ['role', 'casting', 'item_role'],
  crew: ['crew_assignment'],
  parts: ['production_part'],
  cues: ['cue', 'cue_target'],
  milestones: ['milestone'],
};
const reset = { due_date: null, done_date: null, conclusion: '', minutes: '', skipped: 0 };

test('the copy of any production is the original up to ids, in what was asked for, and undo removes all of it', async () => {
  const productions = await client.productions.list({});
  for (const production of productions) {
    const [item] = (await client.items.tree({ productionId: production.id })).items;
    const file = new File([production.code], `${production.code}.txt`);
    await client.attachments.add({
      productionId: production.id,
      itemId: item?.id ?? '',
      milestoneId: null,
      file,
    });
  }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...productions),
      fc.subarray([...copiedParts]),
      async (original: Production, parts) => {
        const before = dump();
        const { id } = await client.productions.duplicate({
          id: original.id,
          seasonId: original.seasonId,
          title: 'Bản sao',
          code: '',
          startsAt: null,
          parts,
        });
        const after = dump();
        const [source, copy] = [contentOf(after, original.id), contentOf(after, id)];
        const wanted = ['item', 'item_performer', 'attachment', ...parts.flatMap((part) => tablesOf[part])];
        for (const table of tables.slice(1)) {
          const rows = wanted.includes(table) ? (source[table] ?? []) : [];
          const expected =
            table === 'milestone'
              ? rows.map((row) => ({ ...row, ...reset, correction_due: null, correction_done: null }))
              : rows;
          expect(copy[table], table).toEqual(expected);
        }
        await client.history.undo();
        expect(dump()).toEqual(before);
      },
    ),
    { numRuns: 25 },
  );
});

test('milestones are as far from the new premiere as they were from the old one', async () => {
  const original = (await client.productions.list({})).find((each) => each.code === 'LVT') as Production;
  const first = (await client.records.milestone.list({ productionId: original.id })).rows;
  const { id } = await client.productions.duplicate({
    id: original.id,
    seasonId: original.seasonId,
    title: 'Lục Vân Tiên, dựng lại',
    code: 'LVT-23',
    startsAt: '2022-10-27T19:30' as never,
    parts: ['milestones'],
  });
  const copies = (await client.records.milestone.list({ productionId: id })).rows;
  expect(copies.map((row) => row.title)).toEqual(first.map((row) => row.title));
  const days = (date: string | null) => Date.parse(`${date}T00:00Z`) / 86_400_000;
  for (const [at, row] of copies.entries())
    expect(days(row.dueDate) - days(first[at]?.dueDate ?? null)).toBe(7);
  expect((await client.productions.get({ id })).production).toMatchObject({
    code: 'LVT-23',
    callCount: 0,
    slotCount: 0,
  });
});

test('a taken code is refused, and nothing is left of the copy', async () => {
  const original = (await client.productions.list({}))[0] as Production;
  const before = dump();
  const copy = { id: original.id, seasonId: original.seasonId, title: 'Bản sao', startsAt: null };
  expect(
    await codeOf(client.productions.duplicate({ ...copy, code: 'LVT', parts: [...copiedParts] })),
  ).toMatchObject({ code: 'INVALID', data: { field: 'code', reason: 'taken' } });
  expect(dump()).toEqual(before);
});
