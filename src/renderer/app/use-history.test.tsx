// @vitest-environment jsdom
import { ORPCError } from '@orpc/client';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { ownWrites } from '../client/own-writes.ts';
import { createQueryClient } from '../client/query-client.ts';
import { startTexts } from '../i18n/i18n.ts';
import { ToastProvider } from '../ui/toasts.tsx';
import { useHistory } from './use-history.ts';

const call = vi.hoisted(() => vi.fn<(path: readonly string[], input: unknown) => Promise<unknown>>());
vi.mock('../client/link.ts', () => ({ lazyLink: { call } }));

const label = { key: 'season.rename', params: { name: 'x' } };
/** A planner that has only a history; `refuse` makes the next undo fail. */
let queries: QueryClient;
let newest: number;
let refuse: boolean;

beforeAll(() => startTexts('vi'));
beforeEach(() => {
  ownWrites.forget();
  newest = 5;
  refuse = false;
  call.mockReset();
  call.mockImplementation(async (path) => {
    if (path[1] === 'state') {
      return { seq: newest, undo: label, undoSeq: newest, redo: label, redoSeq: 3, lastSavedAt: null };
    }
    if (refuse) throw new ORPCError('UNDO_REFUSED', { data: { reason: 'not-newest' } });
    return { seq: ++newest, label, productionId: null };
  });
});

async function show() {
  queries = createQueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <ToastProvider>{children}</ToastProvider>
    </QueryClientProvider>
  );
  const { result } = renderHook(useHistory, { wrapper });
  await waitFor(() => expect(result.current.undoAct).not.toBeNull());
  return result;
}

const sent = (kind: string) => call.mock.calls.filter(([path]) => path[1] === kind).map(([, input]) => input);

it('takes back the act that is shown, not one that came meanwhile', async () => {
  const history = await show();
  newest = 8;
  act(() => history.current.undo());
  await waitFor(() => expect(sent('undo')).toEqual([{ expectSeq: 5 }]));
  await waitFor(() => expect(history.current.busy).toBe(false));
  act(() => history.current.redo());
  await waitFor(() => expect(sent('redo')).toEqual([{ expectSeq: 3 }]));
});

it('tells the way back where a restore of a backup stops undo', async () => {
  const history = await show();
  call.mockImplementation(async () => ({
    seq: 6,
    undo: null,
    undoSeq: null,
    redo: null,
    redoSeq: null,
    stoppedBy: { key: 'plan.restore', params: { name: 'x' } },
    lastSavedAt: null,
  }));
  await act(() => queries.invalidateQueries());
  await waitFor(() => expect(history.current.stopped).toBe(true));
  act(() => history.current.undo());
  expect((await screen.findByText(/Không hoàn tác được qua lần khôi phục/)).textContent).toContain(
    'bản sao lưu',
  );
  expect(sent('undo')).toEqual([]);
});

it('means an act of this window that is still on its way', async () => {
  const history = await show();
  let store: () => void = () => undefined;
  const act9 = new Promise<{ seq: number }>((resolve) => {
    store = () => {
      newest = 9;
      resolve({ seq: 9 });
    };
  });
  void ownWrites.send(() => act9);
  act(() => history.current.undo());
  expect(sent('undo')).toEqual([]);
  store();
  await waitFor(() => expect(sent('undo')).toEqual([{ expectSeq: 9 }]));
});

it('reads the history again after a refusal', async () => {
  const history = await show();
  refuse = true;
  act(() => history.current.undo());
  await waitFor(() => expect(sent('state')).toHaveLength(2));
});

it('asks for nothing where there is nothing to take back', async () => {
  const history = await show();
  call.mockImplementation(async () => ({
    seq: newest,
    undo: null,
    undoSeq: null,
    redo: null,
    redoSeq: null,
  }));
  newest = 6;
  await ownWrites.send(async () => ({ seq: 6 }));
  act(() => history.current.redo());
  await waitFor(() => expect(history.current.redoAct).toBeNull());
  expect(sent('redo')).toEqual([]);
});

it('takes back two acts when asked twice, one after the other', async () => {
  const history = await show();
  act(() => {
    history.current.undo();
    history.current.undo();
  });
  await waitFor(() => expect(sent('undo')).toEqual([{ expectSeq: 5 }, { expectSeq: 6 }]));
});
