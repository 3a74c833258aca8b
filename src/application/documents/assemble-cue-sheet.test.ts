import { expect, test } from 'vitest';
import { productionInput } from '../../documents/testing/sample-plan.ts';
import { assembleCueSheet } from './assemble-cue-sheet.ts';
import type { CueSheetCue } from './papers.ts';

const cuesOf = (paper: ReturnType<typeof assembleCueSheet>) =>
  paper.rows.filter((row): row is CueSheetCue => row.kind === 'cue');

test('cues stand in calling order under their lớp, bài bản before the cues that fall in them', () => {
  const paper = assembleCueSheet(productionInput());
  const from = paper.rows.findIndex(
    (row) => row.kind === 'group' && row.title === 'Lớp 4 – Nguyệt Nga tạ ơn',
  );
  expect(paper.rows.slice(from).map((row) => (row.kind === 'cue' ? row.number : row.title))).toEqual([
    'Lớp 4 – Nguyệt Nga tạ ơn',
    'Nói lối',
    '10',
    'Vọng cổ câu 1, 2',
    '11',
    '11.5',
    'Lý con sáo',
    '12',
  ]);
});

test('a bài bản says câu, nhịp, hơi, dây and who sings', () => {
  const row = assembleCueSheet(productionInput()).rows.find(
    (each) => each.kind === 'number' && each.title.startsWith('Vọng'),
  );
  expect(row).toEqual({
    kind: 'number',
    title: 'Vọng cổ câu 1, 2',
    details: '32 nhịp · vào nhịp 16 · hơi Nam · dây đào, hò nhì',
    singers: 'Nguyệt Nga',
  });
});

test('times, lengths and follows are in words', () => {
  const cues = cuesOf(assembleCueSheet(productionInput()));
  expect(cues[0]).toMatchObject({ start: '19:34:30', duration: '0:08', trigger: 'nhạc', small: '' });
  expect(cues[1]).toMatchObject({ duration: '2,5 s', small: 'nối tự động' });
  expect(cues[3]).toMatchObject({ small: 'nối +2 s' });
});

test('a cue without an item, or whose item is gone, is in a group of its own', () => {
  const input = productionInput();
  const cues = input.cues.slice(0, 2).map((cue) => ({ ...cue, itemId: null, offsetMs: null }));
  const paper = assembleCueSheet({ ...input, cues });
  expect(paper.rows.slice(-3)).toMatchObject([
    { kind: 'group', title: 'Chưa gắn vào tiết mục' },
    { number: '1', start: '' },
    { number: '2' },
  ]);
});

test('no cue is lost whatever it is attached to', () => {
  const input = productionInput(1);
  const ids = [...input.outline.all.map((node) => node.item.id), 'gone', null];
  const cues = input.cues.map((cue, i) => ({ ...cue, itemId: ids[i % ids.length] ?? null }));
  const numbers = cuesOf(assembleCueSheet({ ...input, cues })).map((cue) => cue.number);
  expect(numbers.toSorted()).toEqual(cues.map((cue) => cue.number).toSorted());
});

test('the legend has the departments that are called, in the order of the house', () => {
  const paper = assembleCueSheet(productionInput());
  expect(paper.departments.map((each) => each.code)).toEqual([
    'AS',
    'AT',
    'LED',
    'M',
    'HĐ',
    'ĐC',
    'PT',
    'KM',
    'N',
  ]);
  expect(paper.spoken).toEqual({
    standby: 'Chuẩn bị màn hình LED 2…',
    reply: 'Rõ',
    go: 'Màn hình LED 2, đi!',
  });
  expect(paper.showCaller).toBe('Trần Hoài Phong');
});

test('a cue whose bài bản was deleted is listed without a time: no one may call it by one', () => {
  const input = productionInput();
  const cues = input.cues.map((cue, at) => (at === 0 ? { ...cue, itemId: null, offsetMs: 30_000 } : cue));
  const paper = assembleCueSheet({ ...input, cues });
  const at = paper.rows.findIndex((row) => row.kind === 'group' && row.title === 'Chưa gắn vào tiết mục');
  expect(paper.rows[at + 1]).toMatchObject({ kind: 'cue', number: cues[0]?.number, start: '' });
});
