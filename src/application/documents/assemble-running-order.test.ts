import { expect, test } from 'vitest';
import { itemsOf, productionInput, type Sketch, sampleSlot } from '../../documents/testing/sample-plan.ts';
import { buildOutline } from '../../domain/productions/index.ts';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { assembleRunningOrder } from './assemble-running-order.ts';
import type { RunningOrderBand, RunningOrderEntry } from './papers.ts';

const bandsOf = (paper: ReturnType<typeof assembleRunningOrder>) =>
  paper.rows.filter((row): row is RunningOrderBand => row.kind === 'band');
const entriesOf = (paper: ReturnType<typeof assembleRunningOrder>) =>
  paper.rows.filter((row): row is RunningOrderEntry => row.kind === 'entry');
const withItems = (sketches: Sketch[]) => {
  const items = itemsOf(sketches);
  return { ...productionInput(), items, outline: buildOutline(items), cues: [] };
};

test('màn and cảnh are bands, lớp are numbered rows that list their bài bản', () => {
  const paper = assembleRunningOrder(productionInput());
  expect(bandsOf(paper).map((band) => band.title)).toEqual([
    'Khai mạc',
    'Màn I – Bìa rừng',
    'Cảnh 1 – Đánh cướp cứu Kiều Nguyệt Nga',
  ]);
  const last = entriesOf(paper).at(-1);
  expect(last).toMatchObject({
    number: '6',
    title: 'Lớp 4 – Nguyệt Nga tạ ơn',
    start: '19:51:40',
    duration: '9:30',
    seconds: 570,
    numbers: ['Nói lối', 'Vọng cổ câu 1, 2', 'Lý con sáo'],
  });
});

test('a set length that differs from the sum is told on the band', () => {
  const band = bandsOf(assembleRunningOrder(productionInput())).at(-1);
  expect(band).toMatchObject({ duration: '25:40', note: 'mục con 26:40, vượt 1:00' });
});

test('what a màn itself asks for has a row of its own', () => {
  const common = entriesOf(assembleRunningOrder(productionInput())).find((entry) => entry.number === '');
  expect(common).toMatchObject({ title: 'Chung cả màn', lighting: 'nền rừng suốt màn', start: '' });
});

test('a short note of a cảnh and who is in charge of it stand on its band', () => {
  const children: Sketch[] = [{ title: 'Lớp đầu', kind: 'unit', durationSeconds: 60 }];
  const rowsOf = (note: string) =>
    assembleRunningOrder(
      withItems([{ title: 'Bìa rừng', kind: 'scene', note, responsible: 'Đinh Công Lượng', children }]),
    ).rows;
  expect(rowsOf('Am thầy bên trái')[0]).toMatchObject({
    note: 'Am thầy bên trái · phụ trách: Đinh Công Lượng',
  });
  expect(rowsOf('Am thầy bên trái')).toHaveLength(2);
  expect(rowsOf('rất dài '.repeat(40))).toHaveLength(3);
});

test('roles are followed by who plays them, an addition by what it is added to', () => {
  const casting = { personId: 'p', personName: 'Nhật Quang', cast: 1, place: 'main' as const };
  const role = { ...productionInput().roles[0]!, name: 'Vân Tiên', castings: [casting] };
  const unit: Sketch = {
    title: 'Lớp',
    kind: 'unit',
    castNames: 'Vân Tiên, Lê Ấn',
    performers: 'cùng tốp múa',
  };
  const paper = assembleRunningOrder({ ...withItems([unit]), roles: [role] });
  expect(entriesOf(paper)[0]?.performers).toBe('Vân Tiên (Nhật Quang), Lê Ấn cùng tốp múa');
});

test('cue numbers join the columns of their departments', () => {
  const entry = entriesOf(assembleRunningOrder(productionInput())).find((each) => each.number === '3');
  expect(entry?.lighting).toBe('cue 1, 2.5, 3');
  expect(entry?.sound).toBe('micro cài 1, 2; chim rừng; cue 1');
  expect(entry?.note).toBe('mở màn: M; M: cue 1');
});

test('what bài bản say for the departments is kept in the row of their lớp', () => {
  const paper = assembleRunningOrder(
    withItems([
      {
        title: 'Lớp có bài',
        kind: 'unit',
        sound: 'micro 1',
        children: [
          { title: 'Nam ai', kind: 'number', sound: 'vang 2 s', performers: 'Vân Tiên', durationSeconds: 60 },
        ],
      },
    ]),
  );
  expect(entriesOf(paper)[0]).toMatchObject({
    sound: 'micro 1\nvang 2 s',
    performers: 'Vân Tiên',
    seconds: 60,
  });
});

test('parts have bands before their first item, an open start stands at the beginning', () => {
  const { items, ...input } = withItems([
    { title: 'Mở đầu', durationSeconds: 60 },
    { title: 'Giữa', durationSeconds: 120 },
    { title: 'Kết', durationSeconds: 30 },
  ]);
  const part = { productionId: input.production.id, title: '' };
  const parts = [
    { ...part, id: 'p1', number: 1, firstItemId: null, lastItemId: items[0]?.id ?? null },
    { ...part, id: 'p2', number: 2, title: 'Đêm hội', firstItemId: items[1]?.id ?? null, lastItemId: null },
  ];
  const paper = assembleRunningOrder({
    ...input,
    parts,
    slot: sampleSlot({ partIds: ['p2'], durationSeconds: 100 }),
  });
  expect(paper.rows.map((row) => row.title)).toEqual([
    'Phần phát sóng 1',
    'Mở đầu',
    'Phần phát sóng 2 – Đêm hội',
    'Giữa',
    'Kết',
  ]);
  expect(bandsOf(paper).map((band) => band.duration)).toEqual(['1:00', '2:30']);
  expect(paper.figures).toEqual([
    { label: 'Kịch bản', seconds: 150, text: '2:30' },
    { label: 'Kế hoạch', seconds: 100, text: '1:40' },
    { label: 'Vượt', seconds: 50, text: '0:50' },
  ]);
});

test('the clock of a late show runs past midnight, and without a slot there is one figure', () => {
  const input = withItems([
    { title: 'Đêm trắng', durationSeconds: 3600 },
    { title: 'Kết', durationSeconds: 60 },
  ]);
  const startsAt = '2022-07-01T23:30' as LocalDateTime;
  const paper = assembleRunningOrder({ ...input, slot: null, production: { ...input.production, startsAt } });
  expect(entriesOf(paper).at(-1)?.start).toBe('24:30:00');
  expect(paper.figures).toEqual([{ label: 'Kịch bản', seconds: 3660, text: '1:01:00' }]);
});

test('every title of any tree is somewhere in the paper', () => {
  const deep: Sketch[] = [
    {
      title: 'A',
      kind: 'act',
      children: [
        {
          title: 'B',
          kind: 'unit',
          children: [{ title: 'C', kind: 'scene', children: [{ title: 'D', kind: 'number' }] }],
        },
      ],
    },
    { title: 'E', kind: 'scene' },
    { title: 'F', kind: 'item', children: [{ title: 'G', kind: 'number' }] },
    { title: 'H', kind: 'number', children: [{ title: 'I', kind: 'curtain' }] },
  ];
  const said = JSON.stringify(assembleRunningOrder(withItems(deep)).rows);
  for (const title of 'ABCDEFGHI') expect(said).toMatch(new RegExp(`"(?:[^"]* – )?${title}"`));
});
