import { describe, expect, it } from 'vitest';
import { testItem } from '../../../tests/support/test-item.ts';
import { placeOfNew } from './new-item-place.ts';
import { numberedTitle, roman } from './numbering.ts';
import { buildOutline } from './outline.ts';

const outline = buildOutline([
  testItem('man', 'a0', { kind: 'curtain', title: 'Đánh cướp' }),
  testItem('canh', 'a0', { kind: 'scene', parentId: 'man', title: 'Cảnh 1 – Làng' }),
  testItem('lop', 'a0', { kind: 'unit', parentId: 'canh' }),
  testItem('bai', 'a0', { parentId: 'lop', title: 'Vọng cổ' }),
]);

describe('placeOfNew', () => {
  it('puts a row after the nearest of its own level', () => {
    expect(placeOfNew(outline, 'bai', 'number')).toEqual({ targetId: 'bai', side: 'after' });
    expect(placeOfNew(outline, 'bai', 'unit')).toEqual({ targetId: 'lop', side: 'after' });
    expect(placeOfNew(outline, 'bai', 'curtain')).toEqual({ targetId: 'man', side: 'after' });
  });
  it('puts a row at the end of what may hold it', () => {
    expect(placeOfNew(outline, 'lop', 'number')).toEqual({ targetId: 'lop', side: 'inside' });
    expect(placeOfNew(outline, 'man', 'unit')).toEqual({ targetId: 'man', side: 'inside' });
  });
  it('goes to the end without a current row, and stands beside what cannot be inside it', () => {
    expect(placeOfNew(outline, null, 'curtain')).toEqual({ targetId: null, side: 'inside' });
    expect(placeOfNew(buildOutline([testItem('bai', 'a0')]), 'bai', 'curtain')).toEqual({
      targetId: 'bai',
      side: 'after',
    });
  });
});

describe('numbering', () => {
  it('writes roman numbers', () => {
    expect([1, 4, 9, 14, 20].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XX']);
  });
  it('names màn, cảnh and lớp before their title, once', () => {
    expect(outline.all.map(numberedTitle)).toEqual([
      'Màn I – Đánh cướp',
      'Cảnh 1 – Làng',
      'Lớp 1 – lop',
      'Vọng cổ',
    ]);
  });

  it('leaves a phần of a programme its own number', () => {
    const [part, act] = buildOutline([
      testItem('p', 'a0', { kind: 'act', title: 'Phần 2 – Quê hương' }),
      testItem('h', 'a1', { kind: 'act', title: 'Phần thưởng' }),
    ]).roots.map(numberedTitle);
    expect([part, act]).toEqual(['Phần 2 – Quê hương', 'Hồi II – Phần thưởng']);
  });
});
