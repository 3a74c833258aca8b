import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportKind, ImportRequest } from '../../shared/contract/imports.ts';
import { limits } from '../../shared/limits.ts';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let test: TestPlanner;
beforeEach(async () => {
  test = testPlanner();
  await test.client.plan.createSample();
});
afterEach(() => test.remove());

async function begin(kind: ImportKind, lines: string[]): Promise<ImportRequest> {
  const file = new File([lines.join('\n')], 'lịch.csv');
  const { token, suggested: sheet } = await test.client.imports.read({ kind, file });
  const { header, mapping } = await test.client.imports.look({ token, kind, sheet });
  const seasonId = (await test.client.season.list())[0]!.id;
  return { token, kind, sheet, header, mapping, duplicates: 'skip', seasonId };
}
const preview = (request: ImportRequest) => test.client.imports.preview({ ...request, from: 0, count: 300 });
async function apply(request: ImportRequest) {
  const { seq } = await preview(request);
  return test.client.imports.apply({ ...request, skipWrong: false, expectSeq: seq });
}
const callsOf = async (from: string, to: string) =>
  (await test.client.schedule.records({ from: from as LocalDate, to: to as LocalDate })).calls;
const problemsOf = async (request: ImportRequest) =>
  (await preview(request)).problems.map(({ row, field, reason }) => `${row} ${field} ${reason}`);

/** The names of those who are not known, said one by one. */
const strangersOf = async (request: ImportRequest) =>
  (await preview(request)).problems
    .filter(({ reason }) => reason === 'unknown-person')
    .map(({ text }) => text);

const heads = 'Ngày,Giờ bắt đầu,Giờ kết thúc,Loại buổi,Chương trình,Địa điểm,Nội dung,Thêm người,Ghi chú';

describe('calls from a table', () => {
  it('names who of a list is not known', async () => {
    const request = await begin('calls', [
      heads,
      '27/12/2022,08:00,11:00,Tập,LVT,,,"Hồ Ngọc Ánh, Người Lạ",',
    ]);
    expect(await strangersOf(request)).toEqual(['Người Lạ']);
  });

  it('come with their items, place and people by the cast and by hand, as one act that one undo takes back', async () => {
    const request = await begin('calls', [
      heads,
      '27/12/2022,08:00,11:00,Tập,LVT,Phòng tập 1,Hai bạn kết nghĩa,Hồ Ngọc Ánh,mang giày',
      '27/12,18g30 – 21g,,Ráp,Lục Vân Tiên – Kiều Nguyệt Nga,,,,',
      '28/12/2022,22:00,24:30,Họp,,Phòng họp,,"NSƯT Đinh Công Lượng; Đặng Minh Thức",',
    ]);
    expect(await preview(request)).toMatchObject({ counts: { add: 3, wrong: 0 } });
    const done = await apply(request);
    const [first, second, third] = await callsOf('2022-12-27', '2022-12-29');
    expect(first).toMatchObject({ kind: 'rehearsal', durationMinutes: 180, note: 'mang giày' });
    expect(first!.itemIds).toHaveLength(1);
    expect(first!.people.filter(({ source }) => source === 'added')).toHaveLength(1);
    expect(first!.people.filter(({ source }) => source === 'derived').length).toBeGreaterThan(1);
    expect(second).toMatchObject({ kind: 'stagger-through', durationMinutes: 150 });
    expect(third).toMatchObject({ kind: 'meeting', productionId: null, durationMinutes: 150 });
    expect(third!.people).toHaveLength(2);
    await test.client.history.undo({ expectSeq: done.seq });
    expect(await callsOf('2022-12-27', '2022-12-29')).toEqual([]);
  });

  it('begin and end past midnight as the inspector reads it, however that is written', async () => {
    const rows = [
      ['25:00', '26:00'],
      ['25g', '2:00'],
      ['25:00', '26 giờ'],
      ['25:00–26:00', ''],
    ];
    await apply(
      await begin('calls', [
        'Ngày,Giờ bắt đầu,Giờ kết thúc,Ghi chú',
        ...rows.map(([from, to], n) => `${20 + n}/12/2022,${from},${to},Đêm ${n}`),
      ]),
    );
    await apply(
      await begin('calls', ['Ngày giờ,Giờ kết thúc', '24/12/2022 25:00,26:00', '25/12/2022 22:00,0:30']),
    );
    const made = await callsOf('2022-12-21', '2022-12-26');
    expect(made.map(({ startsAt, durationMinutes }) => [startsAt, durationMinutes])).toEqual([
      ...[21, 22, 23, 24, 25].map((day) => [`2022-12-${day}T01:00`, 60]),
      ['2022-12-25T22:00', 150],
    ]);
  });

  it('are skipped where the plan has them, whatever marks the names carry', async () => {
    const lines = [heads, '27/12/2022,08:00,11:00,tap,lvt,phong tap 1,,,'];
    await apply(await begin('calls', lines));
    expect((await preview(await begin('calls', [...lines, lines[1]!]))).counts).toMatchObject({
      add: 0,
      skip: 2,
    });
  });

  it('are refused as a whole with every wrong cell by row and column', async () => {
    const request = await begin('calls', [
      heads,
      '27/12/2022,11:00,08:00,Tập,LVT,Phòng tập 1,,,',
      '27/12/2022,06:00,22:01,Tập,LVT,Phòng 9,Không có,Người Lạ,',
      '27/12/2022,06:00,22:00,Tập,LVT,,,,',
      '31/02/2022,08:00,10:00,Bay,XYZ,,Hai bạn kết nghĩa,"Hồ Ngọc Ánh, Hồ Ngọc Ánh",',
      '27/12/2022,,,Tập,,,Hai bạn kết nghĩa,,',
      '27/12/2022,08:00,09:00,Tập,LVT,,Hai bạn kết nghĩa; hai ban ket nghia,,',
    ]);
    expect(await problemsOf(request)).toEqual([
      '2 endClock ends-before-start',
      '3 place unknown-place',
      '3 added unknown-person',
      '3 endClock call-too-long',
      '3 items unknown-item',
      '5 date not-a-date',
      '5 callKind not-a-choice',
      '5 production unknown-production',
      '5 added twice',
      '6 startClock empty',
      '6 items unknown-item',
      '7 items twice',
    ]);
    expect(await codeOf(apply(request))).toMatchObject({
      code: 'IMPORT_REFUSED',
      data: { reason: 'has-errors' },
    });
    expect(await callsOf('2022-12-27', '2022-12-28')).toEqual([]);
  });

  it.each([
    ['150', 150],
    ['2g30', 150],
    ['2:30', 150],
    ['"2,5 giờ"', 150],
    ['45 phút', 45],
  ])('are as long as %s says', async (length, minutes) => {
    await apply(await begin('calls', ['Ngày,Giờ,Thời lượng', `27/12/2022,8:00,${length}`]));
    expect(await callsOf('2022-12-27', '2022-12-28')).toMatchObject([{ durationMinutes: minutes }]);
  });
});

it('100,000 calls are refused with the limit; others are answered meanwhile, and the plan is as it was', async () => {
  const first = '2022-01-03' as LocalDate;
  const lines = Array.from({ length: 100_000 }, (_, n) => {
    const [year, month, day] = addDays(first, n % 360).split('-');
    return `${day}/${month}/${year},${6 + (n % 16)}:${String(Math.floor(n / 5760)).padStart(2, '0')},120`;
  });
  const before = await test.client.history.state();
  let done = false;
  let answers = 0;
  const work = begin('calls', ['Ngày,Giờ,Thời lượng', ...lines]).then(async (request) => {
    const shown = await preview(request);
    const refused = await codeOf(apply(request));
    done = true;
    return { shown, refused };
  });
  while (!done) {
    await test.client.schedule.records({ from: first, to: addDays(first, 7) });
    answers += 1;
    await new Promise((next) => setTimeout(next, 5));
  }
  const { shown, refused } = await work;
  expect(shown).toMatchObject({ total: 100_000, tooMany: limits.importedCalls });
  expect(refused).toEqual({
    code: 'IMPORT_REFUSED',
    data: { reason: 'too-many-records', limit: limits.importedCalls },
  });
  expect(answers).toBeGreaterThan(10);
  expect(await test.client.history.state()).toEqual(before);
}, 120_000);

describe('availability from a table', () => {
  const availabilityHeads = 'Họ tên,Từ ngày,Đến ngày,Từ giờ,Đến giờ,Thứ,Loại,Ghi chú';
  const added = async () =>
    (await test.client.records.availability.list({})).rows
      .filter(({ note }) => note.startsWith('thử'))
      .toSorted((a, b) => (a.note < b.note ? -1 : 1));

  it('is a day, a span, or weekly without an end', async () => {
    await apply(
      await begin('availability', [
        availabilityHeads,
        'Hồ Ngọc Ánh,01/12/2022,,,,,,thử 1',
        'Thạch Sơn Hải,05/12/2022,07/12/2022,,,,công tác,thử 2',
        'ho ngoc anh,01/12/2022,,20:00,,"T2, T4 - T6",bận,thử 3',
      ]),
    );
    expect(await added()).toMatchObject([
      { firstDate: '2022-12-01', lastDate: '2022-12-01', weekdays: 127, toMinute: 1440, kind: 'busy' },
      { firstDate: '2022-12-05', lastDate: '2022-12-07', kind: 'travelling' },
      { lastDate: null, fromMinute: 1200, weekdays: 0b0011101, kind: 'busy' },
    ]);
    await test.client.history.undo();
    expect(await added()).toEqual([]);
  });

  it('is refused with what goes backwards and who is not known', async () => {
    const request = await begin('availability', [
      availabilityHeads,
      'Người Lạ,01/12/2022,,,,,,',
      'Hồ Ngọc Ánh,05/12/2022,01/12/2022,,,,,',
      'Hồ Ngọc Ánh,05/12/2022,,20:00,19:00,T9,,',
    ]);
    expect(await problemsOf(request)).toEqual([
      '2 person unknown-person',
      '3 lastDate ends-before',
      '4 weekdays not-a-weekday',
      '4 toMinute ends-before-start',
    ]);
  });
});
