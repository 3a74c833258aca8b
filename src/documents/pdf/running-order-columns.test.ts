import { expect, test } from 'vitest';
import { assembleRunningOrder } from '../../application/documents/assemble-running-order.ts';
import { productionInput } from '../testing/sample-plan.ts';
import { columnsOf, runningOrderSheet } from './running-order-columns.ts';

const { rows, columns: all } = assembleRunningOrder(productionInput(1));
const wide = (of: typeof rows) => columnsOf(of, all, 245);
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
  expect(widthsOf(wide(filled))).toMatchObject({ genre: 14, mc: 23, note: 15, performers: 25 });
  expect(widthsOf(wide(empty))).toMatchObject({ genre: 12, mc: 16 });
  expect(widthsOf(wide(empty)).note).toBeCloseTo(15 + 0.6 * 9, 6);
  expect(sum(wide(empty))).toBeCloseTo(sum(wide(filled)), 6);
});

test('few columns share an upright sheet; without the MC its room goes to the borrowers', () => {
  const short = assembleRunningOrder({ ...productionInput(1), options: { columns: 'short', withMc: false } });
  expect(short.columns).toEqual(['title', 'performers', 'costumes', 'note']);
  expect(runningOrderSheet(short).orientation).toBe('portrait');
  expect(sum(columnsOf(short.rows, short.columns, 156))).toBeCloseTo(156, 6);
  const without = assembleRunningOrder({ ...productionInput(1), options: { withMc: false } });
  expect(without.columns).not.toContain('mc');
  expect(sum(columnsOf(without.rows, without.columns, 245))).toBeCloseTo(245, 6);
  expect(runningOrderSheet(without).orientation).toBe('landscape');
});
