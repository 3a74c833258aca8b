import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { snapshot } from '../../storage/testing/test-plan.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
let client: TestPlanner['client'];
let sampleId: string;
beforeEach(async () => {
  planner = testPlanner();
  ({ client } = planner);
  await client.plan.createSample();
  sampleId = (await client.season.list())[0]?.id ?? '';
});
afterEach(() => planner.remove());

const day = (text: string) => text as LocalDate;
const year2023 = {
  name: 'Mùa diễn 2023',
  year: 2023,
  startDate: day('2023-01-01'),
  endDate: day('2023-12-31'),
};
const state = () => snapshot(planner.application.session.path());

describe('a new season', () => {
  test('from nothing is empty, and undo takes it away without a trace', async () => {
    const before = state();
    const { id } = await client.season.create({ ...year2023, from: null });
    expect(await client.season.list()).toMatchObject([
      { id, year: 2023, productionCount: 0, isSample: false },
      { id: sampleId },
    ]);
    expect(await client.season.targets({ seasonId: id })).toEqual([]);
    await client.history.undo();
    expect(state()).toEqual(before);
  });

  test('takes over targets, and productions as shells with their steps, dated where the premiere is known', async () => {
    const [q1, , , , play] = await client.productions.list({ seasonId: sampleId });
    const { id } = await client.season.create({
      ...year2023,
      from: {
        seasonId: sampleId,
        targets: true,
        crew: true,
        productions: [
          { id: q1?.id ?? '', startsAt: '2023-01-18T20:00' as LocalDateTime },
          { id: play?.id ?? '', startsAt: null },
        ],
      },
    });
    const withoutIds = (rows: { kind: string; planned: number | null }[]) =>
      rows.map(({ kind, planned }) => ({ kind, planned }));
    expect(withoutIds(await client.season.targets({ seasonId: id }))).toEqual(
      withoutIds(await client.season.targets({ seasonId: sampleId })),
    );
    const [shell, playShell, ...more] = await client.productions.list({ seasonId: id });
    expect(more).toEqual([]);
    expect(shell).toMatchObject({
      code: 'Q1-2023',
      title: 'Mừng Đảng – Mừng Xuân',
      kind: 'programme',
      quarter: 1,
      status: 'idea',
      occasion: 'Kỷ niệm 93 năm ngày thành lập Đảng, đón Tết Quý Mão 2023',
      startsAt: '2023-01-18T20:00',
      itemCount: 0,
      callCount: 0,
      slotCount: 0,
    });
    expect(playShell).toMatchObject({ kind: 'cai-luong', code: 'LVT-2023', startsAt: null });
    const steps = (await client.records.milestone.list({ productionId: shell?.id })).rows;
    expect(steps.find((step) => step.kind === 'premiere')).toMatchObject({
      dueDate: '2023-01-18',
      doneDate: null,
    });
    expect(steps.find((step) => step.kind === 'script')?.dueDate).toBe('2022-10-20');
    const playSteps = (await client.records.milestone.list({ productionId: playShell?.id })).rows;
    expect(playSteps.some((step) => step.kind === 'reading')).toBe(true);
    expect(steps.some((step) => step.kind === 'reading')).toBe(false);
    expect(new Set(playSteps.map((step) => step.dueDate))).toEqual(new Set([null]));
    const jobs = (list: { job: string }[]) => list.map((row) => row.job);
    expect(jobs(await client.people.crew({ productionId: shell?.id }))).toEqual(
      jobs(await client.people.crew({ productionId: q1?.id })),
    );
  });

  test('adds the certain holidays of years that have none, and doubles none', async () => {
    const of = async (year: string) =>
      (await client.records.holiday.list({})).rows.filter(({ date }) => date.startsWith(year)).length;
    const before = [await of('2022'), await of('2023')];
    await client.season.create({ ...year2023, from: null });
    expect([await of('2022'), await of('2023')]).toEqual(before);
    expect(await of('2024')).toBe(9);
  });

  test('that ends before it begins, or takes from what is not there, is refused and leaves nothing', async () => {
    const before = state();
    expect(
      await codeOf(client.season.create({ ...year2023, endDate: day('2022-12-31'), from: null })),
    ).toEqual({
      code: 'INVALID',
      data: { field: 'endDate', reason: 'too-small' },
    });
    const from = {
      seasonId: sampleId,
      targets: true,
      crew: false,
      productions: [{ id: sampleId, startsAt: null }],
    };
    expect(await codeOf(client.season.create({ ...year2023, from }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(state()).toEqual(before);
  });
});

describe('a season', () => {
  test('is edited, and an edit of what another changed is refused', async () => {
    const { seq } = await client.season.contents({ id: sampleId });
    await client.season.update({ id: sampleId, fields: { startDate: day('2021-12-01') } });
    expect((await client.season.list())[0]).toMatchObject({ startDate: '2021-12-01', year: 2022 });
    const late = { id: sampleId, fields: { startDate: day('2022-01-03') }, baseSeq: seq };
    expect(await codeOf(planner.as('minh').season.update(late))).toMatchObject({ code: 'STALE' });
    expect(
      await codeOf(client.season.update({ id: sampleId, fields: { startDate: day('2023-01-01') } })),
    ).toEqual({
      code: 'INVALID',
      data: { field: 'endDate', reason: 'too-small' },
    });
    await client.history.undo();
    expect((await client.season.list())[0]).toMatchObject({ startDate: '2022-01-01' });
  });

  test('is deleted with all that hangs on it, and undo brings every row back', async () => {
    const before = state();
    const contents = await client.season.contents({ id: sampleId });
    expect(contents.counts).toMatchObject({ production: 5, target: 15, activity: 100 });
    await client.season.remove({ id: sampleId, alsoHouse: false, baseSeq: contents.seq });
    expect(await client.season.list()).toEqual([]);
    expect(await client.productions.list({})).toEqual([]);
    expect((await client.people.list()).length).toBe(60);
    await client.history.undo();
    expect(state()).toEqual(before);
    await client.history.redo();
    expect(await client.season.list()).toEqual([]);
  });

  test('may take its own people along; whoever takes part in another season stays', async () => {
    const before = state();
    const [q1] = await client.productions.list({ seasonId: sampleId });
    const crew = await client.people.crew({ productionId: q1?.id });
    await client.season.create({
      ...year2023,
      from: {
        seasonId: sampleId,
        targets: false,
        crew: true,
        productions: [{ id: q1?.id ?? '', startsAt: null }],
      },
    });
    const stay = new Set(crew.map((row) => row.personId));
    const { ownPeople } = await client.season.contents({ id: sampleId });
    await client.season.remove({ id: sampleId, alsoHouse: true });
    const left = await client.people.list();
    expect(left.length).toBe(60 - ownPeople);
    for (const id of stay) expect(left.some((person) => person.id === id)).toBe(true);
    expect(await client.schedule.calls({ to: '2022-12-31T23:59' as LocalDateTime })).toEqual([]);
    await client.history.undo();
    await client.history.undo();
    expect(state()).toEqual(before);
  });

  test('with a production that another added meanwhile is not deleted unseen', async () => {
    const { seq } = await client.season.contents({ id: sampleId });
    await planner.as('minh').productions.add({ seasonId: sampleId, fields: { title: 'Mới', kind: 'other' } });
    expect(
      await codeOf(client.season.remove({ id: sampleId, alsoHouse: false, baseSeq: seq })),
    ).toMatchObject({
      code: 'STALE',
    });
    expect(await client.season.list()).toHaveLength(1);
  });
});

describe('the overview', () => {
  test('of the sample on its own day agrees with what the records say', async () => {
    const overview = await client.season.overview({ seasonId: sampleId });
    expect(overview).toMatchObject({
      today: '2022-09-14',
      day: '2022-09-14',
      phase: 'during',
      aheadDays: 14,
    });
    const productions = await client.productions.list({ seasonId: sampleId });
    expect(overview.productions.map((each) => each.title)).toEqual(productions.map((each) => each.title));
    expect(overview.slots.length).toBe((await client.broadcast.slots({ seasonId: sampleId })).length);
    const activities = await client.season.activities({ seasonId: sampleId });
    const film = overview.targets.find(({ target }) => target.kind === 'mobile-film');
    const own = activities.filter((activity) => activity.targetId === film?.target.id);
    const count = (status: string) => own.filter((activity) => activity.status === status).length;
    expect(film).toMatchObject({ done: count('done'), planned: count('planned'), missed: count('missed') });
    expect(film?.verdict).toMatchObject({ kind: 'behind', count: 28 - count('done') });
    const programmes = overview.targets.find(({ target }) => target.kind === 'quarterly-programme');
    expect(programmes).toMatchObject({ done: 3, planned: 1, missed: 0 });
    const slots = await client.broadcast.slots({ seasonId: sampleId });
    for (const task of overview.tasks.filter((each) => each.kind === 'tape')) {
      const slot = slots.find((each) => each.id === task.recordId);
      expect(slot?.deliveredDate).toBeNull();
      expect(slot?.dueDate).toBe(task.date);
    }
    expect(overview.tasks.some((task) => task.kind === 'tape' && task.state === 'late')).toBe(true);
    expect(overview.holidays.some((day) => day.kind === 'memorial')).toBe(true);
  });

  test('of a season that is over stands on its last day', async () => {
    planner.clock.now = new Date('2026-11-24T02:00:00Z');
    const overview = await client.season.overview({ seasonId: sampleId });
    expect(overview).toMatchObject({ today: '2026-11-24', day: '2022-12-31', phase: 'after' });
    const late = overview.tasks.filter((task) => task.state === 'late' && task.kind !== 'backup');
    expect(late.every((task) => task.days >= -365)).toBe(true);
  });

  test('of an empty season has only the backup to ask for, and an unknown one is refused', async () => {
    const { id } = await client.season.create({ ...year2023, from: null });
    const overview = await client.season.overview({ seasonId: id });
    expect([overview.productions, overview.targets]).toEqual([[], []]);
    expect(overview.tasks.filter((task) => task.productionId !== null)).toEqual([]);
    await client.history.undo();
    expect(await codeOf(client.season.overview({ seasonId: id }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
