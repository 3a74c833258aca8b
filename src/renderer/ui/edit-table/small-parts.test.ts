import { describe, expect, it } from 'vitest';
import { isChosen, matchingOptions, toggleChoice } from './choice-list.ts';
import { isShown, nextSorting, plainLayout, readLayout, tracksOf } from './table-layout.ts';

describe('a list of choices', () => {
  const options = ['Đội cải lương', 'Tổ nhạc', 'Tổ kỹ thuật'];

  it('puts a choice in and takes it out, and completes what is half written', () => {
    expect(toggleChoice('', 'Tổ nhạc', options)).toBe('Tổ nhạc');
    expect(toggleChoice('Tổ nhạc', 'Đội cải lương', options)).toBe('Tổ nhạc, Đội cải lương');
    expect(toggleChoice('to nhac; Đội cải lương', 'Tổ nhạc', options)).toBe('Đội cải lương');
    expect(toggleChoice('Tổ nhạc, ky', 'Tổ kỹ thuật', options)).toBe('Tổ nhạc, Tổ kỹ thuật');
    expect(toggleChoice('múa', 'Tổ nhạc', options)).toBe('múa, Tổ nhạc');
    expect(isChosen('tổ nhạc,Đội cải lương', 'Tổ nhạc')).toBe(true);
    expect(isChosen('tổ nhạc cụ', 'Tổ nhạc')).toBe(false);
  });

  it('finds options without marks, those that begin with it first', () => {
    expect(matchingOptions(['kép lão', 'lão', 'hề'], 'lao')).toEqual(['lão', 'kép lão']);
    expect(matchingOptions(options, '')).toBe(options);
  });
});

describe('the layout of a table', () => {
  it('is read from what was kept, and from nothing where that is damaged', () => {
    const kept = { shown: { note: false, x: 'yes' }, widths: { name: 200, y: -5 }, sorting: { key: 'name' } };
    expect(readLayout(JSON.stringify(kept))).toEqual({
      shown: { note: false },
      widths: { name: 200 },
      sorting: { key: 'name', descending: false },
    });
    for (const text of [null, undefined, '', '{', '7', '"x"']) expect(readLayout(text)).toEqual(plainLayout);
  });

  it('goes before the default of a column', () => {
    expect(isShown({ ...plainLayout, shown: { a: true } }, { key: 'a', hidden: true })).toBe(true);
    expect(isShown(plainLayout, { key: 'a', hidden: true })).toBe(false);
  });

  it('always fills the width of the table', () => {
    const fixed = [
      { key: 'a', width: 100 },
      { key: 'b', width: 80 },
    ];
    expect(tracksOf(plainLayout, fixed)).toEqual({ tracks: '44px 100px minmax(80px, 1fr)', least: 224 });
    expect(tracksOf({ ...plainLayout, widths: { a: 120 } }, [{ key: 'a' }, { key: 'b' }]).tracks).toBe(
      '44px 120px minmax(160px, 1fr)',
    );
  });

  it('sorts up, down and not', () => {
    const up = nextSorting(null, 'a');
    const down = nextSorting(up, 'a');
    expect([up, down, nextSorting(down, 'a')]).toEqual([
      { key: 'a', descending: false },
      { key: 'a', descending: true },
      null,
    ]);
    expect(nextSorting(down, 'b')).toEqual({ key: 'b', descending: false });
  });
});
