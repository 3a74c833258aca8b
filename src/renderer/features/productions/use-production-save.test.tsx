// @vitest-environment jsdom
import { ORPCError } from '@orpc/client';
import { act, renderHook } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { client } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { startTexts } from '../../i18n/i18n.ts';
import { useProductionSave } from './use-production-save.ts';

vi.mock('../../client/client.ts', () => ({ client: { productions: { update: vi.fn() } } }));
const update = vi.mocked(client.productions.update);

beforeAll(() => startTexts('vi'));
beforeEach(() => {
  ownWrites.forget();
  update.mockReset();
});

it('sends one edit after another, however quickly they are made, and names what it wrote', async () => {
  let seq = 7;
  const known: number[][] = [];
  update.mockImplementation(async () => {
    known.push(ownWrites.since(7));
    return { seq: ++seq };
  });
  const { result } = renderHook(() => useProductionSave('p'));
  await act(async () => {
    await Promise.all([
      result.current.save({ status: 'script' }, 7),
      result.current.save({ status: 'casting' }, 7),
      result.current.save({ hue: 2 }, 7),
    ]);
  });
  expect(update.mock.calls.map(([input]) => input.baseSeq)).toEqual([7, 7, 7]);
  expect(known).toEqual([[], [8], [8, 9]]);
});

it('sends what was seen, and keeps a refusal at its field when another field is saved', async () => {
  const stale = new ORPCError('STALE', { data: { field: 'title', by: 'Diễm', current: 'Khác' } });
  update.mockRejectedValueOnce(stale).mockResolvedValueOnce({ seq: 12 });
  const { result } = renderHook(() => useProductionSave('p'));
  const stored: boolean[] = [];
  await act(async () => void stored.push(await result.current.save({ title: 'Tôi' }, 7)));
  await act(async () => void stored.push(await result.current.save({ note: 'x' }, 11)));
  expect(stored).toEqual([false, true]);
  expect(update.mock.calls[0]?.[0].baseSeq).toBe(7);
  expect(result.current.refusalOf('title')).toContain('Diễm');
  expect(result.current.refusalOf('note')).toBeNull();
});
