import { expect, test } from 'vitest';
import { assembleRunningOrder } from '../../application/documents/assemble-running-order.ts';
import { productionInput } from '../testing/sample-plan.ts';
import { columnsOf } from './running-order-columns.ts';

const { rows } = assembleRunningOrder(productionInput(1));
const widthsOf = (columns: ReturnType<typeof columnsOf>) =>
  Object.fromEntries(columns.map(({ key, width }) => [key, width])) as Record<string, number>;
const sum = (columns: ReturnType<typeof columnsOf>) => columns.reduce((total, { width }) => total + width, 0);

test('columns that no row fills lend their room to notes and performers, and the sheet stays as wide', () => {
  const filled = rows.map((row) =>
    row.kind === 'entry'
      ? { ...row, genre: 'múa', mc: 'lời dẫn', author: 'A', led: 'B', costumes: 'C' }
      : row,
  );
  const empty = rows.map((row) => (row.kind === 'entry' ? { ...row, genre: '', mc: '' } : row));
  expect(widthsOf(columnsOf(filled))).toMatchObject({ genre: 14, mc: 23, note: 15, performers: 25 });
  expect(widthsOf(columnsOf(empty))).toMatchObject({ genre: 12, mc: 16 });
  expect(widthsOf(columnsOf(empty)).note).toBeCloseTo(15 + 0.6 * 9, 6);
  expect(sum(columnsOf(empty))).toBeCloseTo(sum(columnsOf(filled)), 6);
});
