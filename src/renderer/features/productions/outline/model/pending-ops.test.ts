import { describe, expect, it } from 'vitest';
import { testItem } from '../../../../../../tests/support/test-item.ts';
import { buildOutline } from '../../../../../domain/productions/index.ts';
import { applyPending, type PendingOp } from './pending-ops.ts';

const items = [
  testItem('man1', 'a0', { kind: 'curtain' }),
  testItem('lop1', 'a0', { kind: 'unit', parentId: 'man1' }),
  testItem('bai', 'a0', { parentId: 'lop1', durationSeconds: 60 }),
  testItem('man2', 'a1', { kind: 'curtain' }),
];
const show = (ops: PendingOp[], real = new Map<string, string>(), seq = 5) =>
  buildOutline(applyPending(items, seq, ops, real)).all.map(
    (node) => `${'·'.repeat(node.depth)}${node.item.id}`,
  );

describe('applyPending', () => {
  it('shows an edit at once, and no longer once it is stored', () => {
    const edit: PendingOp = { key: 1, seq: null, type: 'update', id: 'bai', fields: { durationSeconds: 90 } };
    expect(applyPending(items, 5, [edit], new Map())[2]?.durationSeconds).toBe(90);
    expect(applyPending(items, 6, [{ ...edit, seq: 6 }], new Map())).toBe(items);
    expect(applyPending(items, 5, [{ ...edit, seq: 6 }], new Map())[2]?.durationSeconds).toBe(90);
  });

  it('shows moves and removals with what is inside', () => {
    expect(
      show([{ key: 1, seq: null, type: 'move', ids: ['lop1'], to: { targetId: 'man2', side: 'inside' } }]),
    ).toEqual(['man1', 'man2', '·lop1', '··bai']);
    expect(show([{ key: 1, seq: null, type: 'remove', ids: ['man1'] }])).toEqual(['man2']);
  });

  it('shows a new row in its place under its stand-in id, then under its stored one, never twice', () => {
    const add: PendingOp = {
      key: 1,
      seq: null,
      type: 'add',
      tempId: 'draft-1',
      at: { targetId: 'bai', side: 'after' },
      fields: { kind: 'number', title: 'Lý' },
    };
    expect(show([add])).toEqual(['man1', '·lop1', '··bai', '··draft-1', 'man2']);
    const real = new Map([['draft-1', 'bai2']]);
    expect(show([add], real)).toEqual(['man1', '·lop1', '··bai', '··bai2', 'man2']);
    const stored = [...items, testItem('bai2', 'a1', { parentId: 'lop1' })];
    expect(applyPending(stored, 5, [add], real).filter((item) => item.id === 'bai2')).toHaveLength(1);
  });

  it('lets later acts speak of a row by its stand-in id', () => {
    const ops: PendingOp[] = [
      {
        key: 1,
        seq: 6,
        type: 'add',
        tempId: 'draft-1',
        at: { targetId: null, side: 'inside' },
        fields: { kind: 'curtain', title: 'Màn' },
      },
      { key: 2, seq: null, type: 'update', id: 'draft-1', fields: { title: 'Màn mới' } },
      { key: 3, seq: null, type: 'move', ids: ['lop1'], to: { targetId: 'draft-1', side: 'inside' } },
    ];
    const real = new Map([['draft-1', 'man3']]);
    expect(show(ops, real)).toEqual(['man1', 'man2', 'man3', '·lop1', '··bai']);
    expect(applyPending(items, 5, ops, real).find((item) => item.id === 'man3')?.title).toBe('Màn mới');
  });

  it('leaves out what became impossible', () => {
    expect(
      show([{ key: 1, seq: null, type: 'move', ids: ['man1'], to: { targetId: 'lop1', side: 'inside' } }]),
    ).toEqual(['man1', '·lop1', '··bai', 'man2']);
  });
});
