import { beforeEach, describe, expect, test } from 'vitest';
import type { DocumentRequest } from '../../shared/contract/documents.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { dayOfPapers } from '../testing/day-of-papers.ts';
import { codeOf } from '../testing/test-planner.ts';

const { known, day, at, client, paper, schedule, events } = dayOfPapers();
let [personId, productionId] = ['', ''];
beforeEach(() => {
  ({ personId, productionId } = known);
});

async function addCall(clock = '18:30') {
  const { ids } = await client().schedule.write({
    add: [
      { fields: { startsAt: at(clock), durationMinutes: 60, productionId }, people: { add: [personId] } },
    ],
  });
  return ids[0]!;
}

describe('a calendar follows a call', () => {
  test('through moves and undo its sequence only rises, and its UID stays', async () => {
    const id = await addCall();
    const seen = [await events()];
    await client().schedule.write({ update: [{ id, fields: { startsAt: at('19:00') } }] });
    seen.push(await events());
    await client().history.undo();
    seen.push(await events());
    await client().history.redo();
    seen.push(await events());
    expect(seen.map(([event]) => event?.UID)).toEqual(Array(4).fill(`${id}@mannhung`));
    expect(seen.map(([event]) => event?.DTSTART)).toEqual([
      '20221227T113000Z',
      '20221227T120000Z',
      '20221227T113000Z',
      '20221227T120000Z',
    ]);
    const sequences = seen.map(([event]) => Number(event?.SEQUENCE));
    expect(sequences.slice(0, 2)).toEqual([0, 1]);
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    expect(new Set(sequences).size).toBe(4);
  });

  test('a deleted call comes as cancelled in its days, and is certain again when it comes back', async () => {
    const id = await addCall();
    const [before] = await events();
    await client().schedule.write({ remove: [id] });
    const [gone] = await events();
    expect(gone).toMatchObject({ UID: `${id}@mannhung`, STATUS: 'CANCELLED', DTSTART: '20221227T113000Z' });
    expect(Number(gone?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
    expect(await events(schedule({ personId, from: '2022-12-28', to: '2022-12-30' }))).toEqual([]);
    const other = (await client().people.list()).find(({ id: own }) => own !== personId)!;
    expect(await events(schedule({ personId: other.id }))).toEqual([]);
    await client().history.undo();
    const [back] = await events();
    expect(back?.STATUS).toBe('TENTATIVE');
    expect(Number(back?.SEQUENCE)).toBeGreaterThan(Number(gone?.SEQUENCE));
  });

  test('who is taken off the list finds the call cancelled; times of the person are those of the person', async () => {
    const id = await addCall();
    const [before] = await events();
    const people = { times: [{ personId, arriveMinutes: 15, leaveMinutes: 45 }] };
    await client().schedule.write({ update: [{ id, fields: {}, people }] });
    const [own] = await events();
    expect(own).toMatchObject({ DTSTART: '20221227T114500Z', DTEND: '20221227T121500Z' });
    expect(Number(own?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
    await client().schedule.write({ update: [{ id, fields: {}, people: { remove: [personId] } }] });
    const [off] = await events();
    expect(off?.STATUS).toBe('CANCELLED');
    expect(Number(off?.SEQUENCE)).toBeGreaterThan(Number(own?.SEQUENCE));
    // On paper the call is simply not there.
    expect((await paper({ ...schedule(), format: 'pdf' } as DocumentRequest)).weeks).toEqual([]);
  });

  test('a production and a place have calendars too', async () => {
    const id = await addCall();
    const ofProduction = await events({ ...schedule({}), productionId } as DocumentRequest);
    expect(ofProduction.map(({ UID }) => UID)).toEqual([`${id}@mannhung`]);
    const { rows } = await client().records.place.list({});
    expect(await events(schedule({ placeId: rows[0]!.id }))).toEqual([]);
  });
});

test('papers of the calls ask for what they need', async () => {
  const codes = await Promise.all(
    (['call-sheet', 'week-schedule', 'personal-schedule', 'attendance-sheet'] as const).map((document) =>
      codeOf(client().documents.preview({ document, format: 'pdf' })),
    ),
  );
  expect(codes).toMatchObject([
    { code: 'DOCUMENT_NEEDS', data: { needs: 'date' } },
    { code: 'DOCUMENT_NEEDS', data: { needs: 'date' } },
    { code: 'DOCUMENT_NEEDS', data: { needs: 'person' } },
    { code: 'DOCUMENT_NEEDS', data: { needs: 'date' } },
  ]);
});

test('any day of a week is the same paper, and each day of call sheets counts its own versions', async () => {
  const week = (date: string): DocumentRequest => ({
    document: 'week-schedule',
    format: 'xlsx',
    options: { date: date as LocalDate },
  });
  await client().documents.issue(week('2022-12-26'));
  expect(await client().documents.preview(week('2022-12-30'))).toMatchObject({ version: 1, issued: true });
  const sheet: DocumentRequest = { document: 'call-sheet', format: 'pdf', options: { date: day } };
  await client().documents.issue(sheet);
  await addCall();
  expect(await client().documents.preview(sheet)).toMatchObject({
    version: 2,
    issued: false,
    fileName: 'lich-goi-2022-12-27-ban-2.pdf',
  });
});

describe('a second version of a call sheet says what changed since the first', () => {
  const sheet = (more: object = {}): DocumentRequest => ({
    document: 'call-sheet',
    format: 'pdf',
    options: { date: day },
    ...more,
  });
  const changesOf = async (request = sheet()) => (await paper(request)).changes;
  const message = async () => (await client().schedule.dayText({ date: day })).text;

  test('nothing in a first one; then moved, new and off, who came and left; in Zalo too', async () => {
    const [moved, off] = [await addCall('08:00'), await addCall('14:00')];
    expect(await changesOf()).toBeUndefined();
    expect(await message()).not.toContain('THAY ĐỔI');
    await client().documents.issue(sheet());
    // Printed once more it is still the first.
    expect(await changesOf()).toBeUndefined();
    const other = (await client().people.list()).find(({ name }) => name === 'Đặng Dung')!;
    await client().schedule.write({
      update: [
        {
          id: moved,
          fields: { startsAt: at('09:00') },
          people: { add: [other.id], remove: [personId] },
        },
        { id: off, fields: { status: 'cancelled' } },
      ],
      add: [{ fields: { startsAt: at('19:00'), durationMinutes: 90, kind: 'meeting' } }],
    });
    const changes = {
      title: 'Thay đổi so với bản 1',
      lines: [
        { title: 'Hủy', text: '14:00 – 15:00 Tập' },
        { title: 'Dời', text: '08:00 – 09:00 Tập → 09:00 – 10:00' },
        { title: 'Thêm', text: '19:00 – 20:30 Họp' },
        { title: 'Thêm người', text: 'Dung Đồng Sen (09:00 Tập)' },
        { title: 'Bớt người', text: 'Hồ Ngọc Ánh (09:00 Tập)' },
      ],
    };
    expect(await changesOf()).toEqual(changes);
    expect(await message()).toContain(
      [
        '',
        'THAY ĐỔI SO VỚI BẢN 1',
        'Hủy: 14:00 – 15:00 Tập',
        'Dời: 08:00 – 09:00 Tập → 09:00 – 10:00',
        'Thêm: 19:00 – 20:30 Họp',
        'Thêm người: Dung Đồng Sen (09:00 Tập)',
        'Bớt người: Hồ Ngọc Ánh (09:00 Tập)',
        '',
        '',
      ].join('\n'),
    );
    // The second version says the same however often it is printed; the third speaks of the second.
    await client().documents.issue(sheet({ format: 'docx' }));
    expect(await client().documents.preview(sheet())).toMatchObject({ version: 2, issued: true });
    expect(await changesOf()).toEqual(changes);
    await client().schedule.write({ remove: [moved] });
    expect(await changesOf()).toEqual({
      title: 'Thay đổi so với bản 2',
      lines: [{ title: 'Hủy', text: '09:00 – 10:00 Tập' }],
    });
  });

  test('a call that went to another day is moved, not off; of a sheet of one production its own calls count', async () => {
    const id = await addCall('08:00');
    await client().documents.issue(sheet());
    await client().documents.issue(sheet({ productionId }));
    await client().schedule.write({
      update: [{ id, fields: { startsAt: '2022-12-29T08:00' as LocalDateTime } }],
    });
    const lines = [{ title: 'Dời', text: '08:00 – 09:00 Tập → 29/12 08:00 – 09:00' }];
    expect(await changesOf()).toMatchObject({ lines });
    expect(await changesOf(sheet({ productionId }))).toMatchObject({ lines });
    await client().history.undo();
    expect(await changesOf(sheet({ productionId }))).toBeUndefined();
  });

  test('another version of the same calls says nothing of them', async () => {
    await addCall('08:00');
    await client().documents.issue(sheet());
    await client().schedule.write({
      add: [{ fields: { startsAt: '2022-12-28T08:00' as LocalDateTime, durationMinutes: 60 } }],
    });
    expect(await client().documents.preview(sheet())).toMatchObject({ version: 2, issued: false });
    expect(await changesOf()).toBeUndefined();
  });
});

test('a day as a message is what the call sheet says', async () => {
  await addCall();
  const { text, lines } = await client().schedule.dayText({ date: day });
  expect(text).toBe(lines.map((line) => line.text).join('\n'));
  expect(text).toContain('LỊCH THỨ BA 27/12/2022');
  expect(text).toContain('18:30 – 19:30 Tập');
  expect(text).toContain('Gọi: Hồ Ngọc Ánh');
});
