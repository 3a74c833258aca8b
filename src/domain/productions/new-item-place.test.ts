import { describe, expect, it } from 'vitest';
import { testItem } from '../../../tests/support/test-item.ts';
import { isPart, placeOfNew } from './new-item-place.ts';
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

describe('a programme', () => {
  const programme = buildOutline([
    testItem('phan1', 'a0', { kind: 'item', title: 'Phần I – Mùa xuân' }),
    testItem('mua', 'a0', { kind: 'item', parentId: 'phan1', title: 'Múa' }),
    testItem('phan2', 'a1', { kind: 'item', title: 'Phần II' }),
    testItem('ca', 'a2', { kind: 'item', title: 'Phần thưởng của mẹ' }),
  ]);
  it('knows its phần by what they hold or say', () => {
    expect(programme.all.filter(isPart).map((node) => node.item.id)).toEqual(['phan1', 'phan2']);
  });
  it('puts tiết mục inside a phần, and phần after one another', () => {
    expect(placeOfNew(programme, 'phan2', 'item')).toEqual({ targetId: 'phan2', side: 'inside' });
    expect(placeOfNew(programme, 'mua', 'item')).toEqual({ targetId: 'mua', side: 'after' });
    expect(placeOfNew(programme, 'mua', 'speech')).toEqual({ targetId: 'mua', side: 'after' });
    expect(placeOfNew(programme, 'mua', 'part')).toEqual({ targetId: 'phan1', side: 'after' });
    expect(placeOfNew(programme, 'ca', 'part')).toEqual({ targetId: 'ca', side: 'after' });
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
});
