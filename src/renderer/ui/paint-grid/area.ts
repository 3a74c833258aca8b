/** A rectangle of cells, ends included. */
export type Area = { top: number; bottom: number; left: number; right: number };
export type CellAt = { row: number; col: number };

export function areaOf(a: CellAt, b: CellAt): Area {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.col, b.col),
    right: Math.max(a.col, b.col),
  };
}

export function cellsOf({ top, bottom, left, right }: Area): CellAt[] {
  const cells: CellAt[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) cells.push({ row, col });
  return cells;
}

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/**
 * Where a key goes from a cell; null for a key that goes nowhere. With Ctrl, and by Home and End, to the edge. Rows that
 * hold no cells (`isBand`) are stepped over.
 */
export function stepFrom(
  at: CellAt,
  key: string,
  ctrl: boolean,
  size: { rows: number; cols: number },
  isBand: (row: number) => boolean,
): CellAt | null {
  const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const settle = (row: number, by: number): number => {
    let next = clamp(row, size.rows);
    while (isBand(next) && next + by >= 0 && next + by < size.rows) next += by;
    return isBand(next) ? at.row : next;
  };
  if (key === 'Home') return { row: ctrl ? settle(0, 1) : at.row, col: 0 };
  if (key === 'End') return { row: ctrl ? settle(size.rows - 1, -1) : at.row, col: size.cols - 1 };
  const step = steps[key];
  if (!step) return null;
  const far = ctrl && key.startsWith('Arrow') ? Number.MAX_SAFE_INTEGER : 1;
  const [down, right] = [step[0] * far, step[1] * far];
  if (down === 0) return { row: at.row, col: clamp(at.col + right, size.cols) };
  return { row: settle(clamp(at.row + down, size.rows), Math.sign(down)), col: at.col };
}
