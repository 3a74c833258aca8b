import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlanStore, TableRow } from '../../application/plan/plan-store.ts';
import { type JournaledSample, journaledSample, snapshot, testLabel } from '../testing/test-plan.ts';
import { createPlanStore } from './plan-store.ts';

let sample: JournaledSample;
let plan: PlanStore;
beforeEach(() => {
  sample = journaledSample();
  plan = createPlanStore(sample.db, () => new Date('2022-09-14T02:40:00Z'));
});
afterEach(() => sample.remove());

const action = { label: testLabel, actor: 'lan' };
const people = (count: number): TableRow[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `person-${String(n).padStart(4, '0')}`,
    name: `Người ${n}`,
    // Rows with other columns among the rest.
    ...(n % 120 === 0 ? { phone: String(n) } : {}),
  }));

test('many rows of several shapes come in their order, each in the journal; taken back and done anew as one act', () => {
  const rows = people(451);
  const before = snapshot(sample.path);
  const since = plan.sequence();
  plan.act(action, (writer) => writer.insertRows([{ table: 'person', rows }]));
  expect(plan.changedRecords(since).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  const written = plan.rows(
    'person',
    'id',
    rows.map(({ id }) => String(id)),
  );
  expect(written.map(({ id, name, phone }) => [id, name, phone])).toEqual(
    rows.map(({ id, name, phone }) => [id, name, phone ?? '']),
  );
  const after = snapshot(sample.path);
  plan.undo('lan');
  expect(snapshot(sample.path)).toEqual(before);
  plan.redo('lan');
  expect(snapshot(sample.path)).toEqual(after);
});

test('one wrong row among many leaves nothing of the act', () => {
  const rows = people(250);
  const before = snapshot(sample.path);
  rows[180] = { ...rows[180], name: null };
  expect(() => plan.act(action, (writer) => writer.insertRows([{ table: 'person', rows }]))).toThrow();
  expect(snapshot(sample.path)).toEqual(before);
});
