import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
beforeEach(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
});
afterEach(() => planner.remove());

test('default channels that are gone come back, changed ones are put right, own ones stay; one act, taken back as one', async () => {
  const { records, settings, history } = planner.client;
  const { rows } = await records.channel.list({});
  const unused = rows.find((row) => !row.enabled);
  const changed = rows.find((row) => row.code === 'VTV9');
  await records.channel.write({ remove: [unused?.id ?? ''] });
  await records.channel.write({ update: [{ id: changed?.id ?? '', fields: { name: 'Chín', aliases: [] } }] });
  await records.channel.write({ add: [{ ...rows[0], code: 'NHÀ', name: 'Kênh nhà' }] });
  const before = (await records.channel.list({})).rows;
  expect(await settings.restoreDefaults({ what: 'channels' })).toMatchObject({ added: 1, changed: 1 });
  const after = (await records.channel.list({})).rows;
  expect(after.find((row) => row.code === 'VTV9')).toEqual(changed);
  expect(after.map((row) => row.code)).toEqual(expect.arrayContaining([unused?.code, 'NHÀ']));
  await history.undo();
  expect((await records.channel.list({})).rows).toEqual(before);
});

test('departments keep those of the house’s own; what is as it should be is no act', async () => {
  const { records, settings, history } = planner.client;
  const { rows } = await records.department.list({});
  await records.department.write({ update: [{ id: rows[0]?.id ?? '', fields: { colour: '#123456' } }] });
  await records.department.write({ add: [{ code: 'QP', name: 'Quay phim', callWord: 'máy quay' }] });
  await settings.restoreDefaults({ what: 'departments' });
  const after = (await records.department.list({})).rows;
  expect(after[0]).toEqual(rows[0]);
  expect(after.at(-1)?.code).toBe('QP');
  const { undoSeq } = await history.state();
  await settings.restoreDefaults({ what: 'departments' });
  expect((await history.state()).undoSeq).toBe(undoSeq);
});

test('the process is put back as a whole', async () => {
  const { records, settings } = planner.client;
  const { rows } = await records.milestoneTemplate.list({});
  await records.milestoneTemplate.write({ remove: rows.slice(0, 3).map((row) => row.id) });
  await records.milestoneTemplate.write({ add: [{ title: 'Của nhà' }] });
  await settings.restoreDefaults({ what: 'milestones' });
  const back = (await records.milestoneTemplate.list({})).rows;
  expect(back.map(({ id: _, ...row }) => row)).toEqual(rows.map(({ id: _, ...row }) => row));
});
