// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useChanges } from './use-changes.ts';

const answer = vi.fn<() => Promise<Response>>();
beforeEach(() => vi.stubGlobal('fetch', answer));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  answer.mockReset();
});

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

it('stops asking a planner that was started anew, until the window is visited again', async () => {
  answer.mockImplementation(async () => new Response('', { status: 401 }));
  const { result } = renderHook(useChanges, { wrapper });
  await waitFor(() => expect(result.current).toBe('restarted'));
  const asked = answer.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(answer).toHaveBeenCalledTimes(asked);
  act(() => void window.dispatchEvent(new Event('focus')));
  await waitFor(() => expect(answer.mock.calls.length).toBeGreaterThan(asked));
});

it('asks again where nobody answers', async () => {
  answer.mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')));
  const { result } = renderHook(useChanges, { wrapper });
  await waitFor(() => expect(result.current).toBe('away'));
  const asked = answer.mock.calls.length;
  await waitFor(() => expect(answer.mock.calls.length).toBeGreaterThan(asked), { timeout: 3000 });
});
