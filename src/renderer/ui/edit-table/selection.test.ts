import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockOf,
  emptyView,
  extendTo,
  type Frame,
  keepWithin,
  nextCell,
  rowsOfBlock,
  selectAll,
  selectCell,
  selectColumns,
  selectRows,
  stepFrom,
} from './selection.ts';
import { HEAD_ROW, NEW_ROW } from './table-types.ts';

function frameOf(rows: readonly string[], cols: readonly string[]): Frame {
  return {
    order: rows,
    indexOf: new Map(rows.map((id, index) => [id, index])),
    columns: cols.map((key) => ({ key })),
  };
}
const frame = frameOf(['a', 'b', 'c', 'd', NEW_ROW], ['x', 'y', 'z']);
const at = (row: string, col: string) => ({ row, col });

describe('a block', () => {
  it('lies between the active cell and the far corner, whichever way it was drawn', () => {
    const view = extendTo(selectCell(at('c', 'z')), at('b', 'y'));
    expect(view.active).toEqual(at('c', 'z'));
    expect(blockOf(view, frame)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 });
    expect(rowsOfBlock(blockOf(view, frame), frame)).toEqual(['b', 'c']);
  });

  it('holds neither the head nor the line of a new row', () => {
    const view = selectCell(at('d', 'x'));
    expect(extendTo(view, at(NEW_ROW, 'x'))).toBe(view);
    expect(extendTo(selectCell(at(NEW_ROW, 'x')), at('a', 'x')).head).toEqual(at(NEW_ROW, 'x'));
    expect(blockOf(selectCell(at(HEAD_ROW, 'x')), frame)).toBeNull();
    expect(rowsOfBlock(blockOf(selectAll(view, frame), frame), frame)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('grows to whole rows and whole columns', () => {
    const view = extendTo(selectCell(at('b', 'y')), at('c', 'y'));
    expect(blockOf(selectRows(view, frame), frame)).toEqual({ top: 1, bottom: 2, left: 0, right: 2 });
    expect(selectRows(view, frame).whole).toBe(true);
    expect(blockOf(selectColumns(view, frame), frame)).toEqual({ top: 0, bottom: 3, left: 1, right: 1 });
    expect(blockOf(selectRows(view, frame, 'd', 'a'), frame)).toEqual({
      top: 0,
      bottom: 3,
      left: 0,
      right: 2,
    });
  });
});

describe('a step', () => {
  it('goes up to the head, down to the new line, and no further', () => {
    expect(stepFrom(at('a', 'y'), frame, { rows: -1 })).toEqual(at(HEAD_ROW, 'y'));
    expect(stepFrom(at(HEAD_ROW, 'y'), frame, { rows: 1 })).toEqual(at('a', 'y'));
    expect(stepFrom(at('d', 'x'), frame, { rows: 1 })).toEqual(at(NEW_ROW, 'x'));
    expect(stepFrom(at(NEW_ROW, 'x'), frame, { rows: 1 })).toEqual(at(NEW_ROW, 'x'));
    expect(stepFrom(at('c', 'x'), frame, { rows: -20 })).toEqual(at('a', 'x'));
    expect(stepFrom(at('b', 'x'), frame, { toRow: 'last', toCol: 'last' })).toEqual(at('d', 'z'));
  });

  it('by Tab walks the cells row by row', () => {
    expect(nextCell(at('a', 'z'), frame, false)).toEqual(at('b', 'x'));
    expect(nextCell(at('b', 'x'), frame, true)).toEqual(at('a', 'z'));
    expect(nextCell(at(NEW_ROW, 'z'), frame, false)).toBeNull();
    expect(nextCell(at(HEAD_ROW, 'x'), frame, true)).toBeNull();
  });
});

describe('after the rows changed', () => {
  it('the selection stays on its rows', () => {
    const view = extendTo(selectCell(at('b', 'x')), at('c', 'y'));
    const sorted = frameOf(['c', 'q', 'b', NEW_ROW], ['x', 'y', 'z']);
    expect(keepWithin(view, frame, sorted)).toBe(view);
    expect(blockOf(view, sorted)).toEqual({ top: 0, bottom: 2, left: 0, right: 1 });
  });

  it('a row that is gone hands on to the one in its place', () => {
    const after = frameOf(['a', 'd', NEW_ROW], ['x', 'z']);
    expect(keepWithin(selectCell(at('b', 'y')), frame, after).active).toEqual(at('d', 'z'));
    expect(keepWithin(selectCell(at('b', 'x')), frame, frameOf([], ['x'])).active).toEqual(at(HEAD_ROW, 'x'));
    expect(keepWithin(emptyView, frame, after)).toBe(emptyView);
  });

  it('never points at what is not there', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
    const cols = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(ids, cols, ids, cols, fc.nat(), fc.nat(), (rows, columns, rows2, columns2, r, c) => {
        const [before, after] = [frameOf(rows, columns), frameOf(rows2, columns2)];
        const row = rows[r % Math.max(1, rows.length)] ?? HEAD_ROW;
        const { active } = keepWithin(selectCell(at(row, columns[c % columns.length]!)), before, after);
        expect(active && (active.row === HEAD_ROW || after.indexOf.has(active.row))).toBe(true);
        expect(columns2).toContain(active?.col);
      }),
    );
  });
});
