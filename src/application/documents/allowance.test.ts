import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { codeOf, testPlanner } from '../testing/test-planner.ts';
import type { AllowancePaper } from './papers.ts';

const planner = testPlanner();
const { client } = planner;
afterAll(() => planner.remove());

const at = (text: string) => text as LocalDateTime;

beforeAll(async () => {
  await client.plan.createSample();
  const { ids } = await client.records.person.write({
    add: [{ name: '=1+1' }, { name: 'Người Vắng' }, { name: 'Người Trễ', honour: 'NSƯT' }],
  });
  const [formula = '', absent = '', late = ''] = ids;
  const call = (startsAt: string, more: object, people: string[], attendance: object[] = []) => ({
    fields: { startsAt: at(startsAt), durationMinutes: 150, status: 'done' as const, ...more },
    people: { add: people, attendance: attendance as never },
  });
  await client.schedule.write({
    add: [
      call('2021-03-02T18:30', {}, ids, [
        { personId: absent, attendance: 'absent' },
        { personId: late, attendance: 'late' },
      ]),
      call('2021-03-09T18:30', { kind: 'performance' }, [formula, late]),
      call('2021-03-10T18:30', { status: 'cancelled' }, ids),
      call('2021-04-01T08:00', {}, ids),
    ],
  });
});

/** Papers come as their data here; the workbook itself is read back where it is written. */
const sheetOf = async (month: string) => {
  const issued = await client.documents.issue({ document: 'allowance', format: 'xlsx', options: { month } });
  return { ...issued, paper: JSON.parse(await issued.bytes.text()) as AllowancePaper };
};

test('the sheet of a month has everyone who was there, and the sum', async () => {
  const { paper, fileName, version } = await sheetOf('2021-03');
  const line = (name: string) => paper.rows.find((row) => row.person === name);
  expect(line('=1+1')).toMatchObject({ rehearsals: 1, shows: 1, minutes: 300, absent: 0 });
  expect(line('NSƯT Người Trễ')).toMatchObject({ rehearsals: 1, shows: 1, late: 1 });
  expect(line('Người Vắng')).toMatchObject({ rehearsals: 0, minutes: 0, absent: 1 });
  expect(paper.rows).toHaveLength(3);
  expect(paper.total).toMatchObject({ rehearsals: 2, shows: 2, minutes: 600, late: 1, absent: 1 });
  expect([fileName, version]).toEqual(['bang-cham-buoi-thang-03-2021-ban-1.xlsx', 1]);
});

test('each month counts its own versions, and one without calls is an empty sheet', async () => {
  expect((await sheetOf('2021-03')).version).toBe(1);
  const empty = await sheetOf('2021-02');
  expect(empty.version).toBe(1);
  expect(empty.paper.rows).toEqual([]);
});

test('a month that is none, and a format it does not come in, are refused', async () => {
  const issue = (format: 'csv' | 'xlsx', month: string) =>
    codeOf(client.documents.issue({ document: 'allowance', format, options: { month } }));
  expect(await issue('xlsx', '2021-13')).toMatchObject({ code: 'INVALID' });
  expect(await issue('csv', '2021-03')).toMatchObject({ code: 'FORMAT_UNSUPPORTED' });
});
