// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { createQueryClient } from './query-client.ts';
import { forgetWindowState, useWindowState } from './use-window-state.ts';

const call = vi.hoisted(() => vi.fn<(path: readonly string[], input: unknown) => Promise<unknown>>());
vi.mock('./link.ts', () => ({ lazyLink: { call } }));

let answer: (value: { value: string | null }) => void;
beforeEach(() => {
  forgetWindowState();
  call.mockReset();
  call.mockImplementation((path) => {
    if (path[1] === 'status') return Promise.resolve({ open: true });
    if (path[1] === 'getWindowState')
      return new Promise((resolve) => {
        answer = resolve;
      });
    return Promise.resolve({});
  });
});

function show() {
  const queries = createQueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  return renderHook(() => useWindowState('width'), { wrapper }).result;
}

it('shows a choice at once, and a kept value that arrives later does not write over it', async () => {
  const state = show();
  await waitFor(() => expect(call.mock.calls.some(([path]) => path[1] === 'getWindowState')).toBe(true));
  expect(state.current[0]).toBeUndefined();
  act(() => state.current[1]('300'));
  expect(state.current[0]).toBe('300');
  await act(async () => answer({ value: '200' }));
  expect(state.current[0]).toBe('300');
  expect(call.mock.calls.filter(([path]) => path[1] === 'setWindowState').map(([, input]) => input)).toEqual([
    { key: 'width', value: '300' },
  ]);
});

it('is forgotten for another plan', async () => {
  const state = show();
  await waitFor(() => expect(call.mock.calls.some(([path]) => path[1] === 'getWindowState')).toBe(true));
  act(() => state.current[1]('300'));
  await act(async () => answer({ value: '200' }));
  act(() => forgetWindowState());
  expect(state.current[0]).toBe('200');
});
