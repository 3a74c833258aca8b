// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startTexts } from '../i18n/i18n.ts';
import { go } from '../navigation/use-place.ts';
import { ToastProvider, type Toasts, useToasts } from './toasts.tsx';

beforeAll(() => startTexts('vi'));
beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const seen: { toasts?: Toasts } = {};

function Inside() {
  seen.toasts = useToasts();
  return null;
}

function show(): Toasts {
  render(
    <ToastProvider>
      <Inside />
    </ToastProvider>,
  );
  return seen.toasts!;
}

it('replaces the words on an act by those on the next', () => {
  const toasts = show();
  act(() => void toasts.act({ text: 'Đã xóa', actionLabel: 'Hoàn tác', onAction: () => undefined }));
  act(() => toasts.say('Đã hoàn tác: Xóa', 'act'));
  expect(screen.queryByText('Đã xóa')).toBeNull();
  expect(screen.getByText('Đã hoàn tác: Xóa')).toBeTruthy();
});

it('shows two at most and lets them go after five seconds', () => {
  const toasts = show();
  act(() => toasts.say('Một'));
  act(() => toasts.say('Hai', 'act'));
  act(() => toasts.refuse(new Error('x')));
  expect(screen.queryByText('Một')).toBeNull();
  expect(screen.getByText('Hai')).toBeTruthy();
  act(() => void vi.advanceTimersByTime(5100));
  expect(screen.queryByText('Hai')).toBeNull();
  expect(screen.getByRole('button', { name: 'Đóng' })).toBeTruthy();
});

it('does its action once and closes', () => {
  const toasts = show();
  const onAction = vi.fn();
  act(() => void toasts.act({ text: 'Đã xóa', actionLabel: 'Hoàn tác', onAction }));
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(onAction).toHaveBeenCalledOnce();
  expect(screen.queryByText('Đã xóa')).toBeNull();
});

it('stays behind when the user goes to another page, but not when it is about going there', async () => {
  vi.useRealTimers();
  const toasts = show();
  act(() => toasts.say('Ở trang cũ', 'note'));
  await act(async () => {
    go({ page: 'people' });
    toasts.say('Vì đã đến đây', 'act');
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(screen.queryByText('Ở trang cũ')).toBeNull();
  expect(screen.getByText('Vì đã đến đây')).toBeTruthy();
});
