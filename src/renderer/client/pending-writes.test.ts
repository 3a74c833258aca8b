import { afterEach, expect, it } from 'vitest';
import type { RecordRow } from '../../shared/contract/records.ts';
import {
  beginWrite,
  endWrite,
  type PendingWrite,
  pendingWrites,
  settleWrites,
  withPending,
} from './pending-writes.ts';

afterEach(() => pendingWrites.set([]));

const rows = [
  { id: 'a', name: 'Tổ 1' },
  { id: 'b', name: 'Tổ 2' },
] as RecordRow<'group'>[];
const shown = (seq: number) => withPending(rows, seq, pendingWrites.get() as PendingWrite<'group'>[]);

it('shows what was written until rows of that sequence are read', () => {
  const key = beginWrite({ kind: 'group', update: [{ id: 'a', fields: { name: 'Đoàn' } }], remove: ['b'] });
  expect(shown(7)).toEqual([{ id: 'a', name: 'Đoàn' }]);
  endWrite(key, 9);
  expect(shown(8)).toEqual([{ id: 'a', name: 'Đoàn' }]);
  expect(shown(9)).toBe(rows);
  settleWrites('group', 8);
  expect(pendingWrites.get()).toHaveLength(1);
  settleWrites('person', 9);
  expect(pendingWrites.get()).toHaveLength(1);
  settleWrites('group', 9);
  expect(pendingWrites.get()).toEqual([]);
});

it('shows the plan again where it was refused, and keeps the rows that were not touched', () => {
  const key = beginWrite({ kind: 'group', update: [{ id: 'a', fields: { name: 'x' } }], remove: [] });
  expect(shown(7)[1]).toBe(rows[1]);
  endWrite(key, null);
  expect(shown(7)).toBe(rows);
});
