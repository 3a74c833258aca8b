// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { ownWrites } from '../../client/own-writes.ts';
import { createQueryClient } from '../../client/query-client.ts';
import { startTexts } from '../../i18n/i18n.ts';
import { PlaceChoice, type TakeTyped } from './place-choice.tsx';

const call = vi.hoisted(() => vi.fn<(path: readonly string[], input: unknown) => Promise<unknown>>());
vi.mock('../../client/link.ts', () => ({ lazyLink: { call } }));

const chosen = vi.fn<(id: string | null) => void>();
const written = () => call.mock.calls.filter(([path]) => path[2] === 'write').map(([, input]) => input);

beforeAll(() => startTexts('vi'));
beforeEach(() => {
  ownWrites.forget();
  chosen.mockReset();
  call.mockReset();
  call.mockImplementation(async (path) =>
    path[2] === 'write' ? { seq: 2, ids: ['new'] } : { seq: 1, rows: [{ id: 'a', name: 'Nhà hát lớn' }] },
  );
});
afterEach(cleanup);

async function field(takeTyped?: { current: TakeTyped | null }) {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <PlaceChoice label="Nơi diễn" placeId={null} onChoose={chosen} {...(takeTyped ? { takeTyped } : {})} />
    </QueryClientProvider>,
  );
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Nơi diễn' });
  await waitFor(() => expect(call).toHaveBeenCalled());
  return (text: string) => {
    input.focus();
    fireEvent.change(input, { target: { value: text } });
    fireEvent.blur(input);
    return input;
  };
}

it('adds the place that was typed when the field is left', async () => {
  const type = await field();
  type('Đình Bình Thủy');
  await waitFor(() => expect(chosen.mock.calls).toEqual([['new']]));
  expect(written()).toEqual([{ add: [{ name: 'Đình Bình Thủy' }] }]);
});

it('takes one of the list that was typed without marks', async () => {
  const type = await field();
  type('nha hat lon');
  await waitFor(() => expect(chosen.mock.calls).toEqual([['a']]));
  expect(written()).toEqual([]);
});

it('keeps a new one in a form until that is stored, and says so', async () => {
  const takeTyped: { current: TakeTyped | null } = { current: null };
  const type = await field(takeTyped);
  const input = type('Đình Bình Thủy');
  expect(input.value).toBe('Đình Bình Thủy');
  screen.getByText('Địa điểm mới, được thêm khi lưu.');
  expect(written()).toEqual([]);
  expect(await takeTyped.current?.()).toBe('new');
  expect(written()).toEqual([{ add: [{ name: 'Đình Bình Thủy' }] }]);
});

it('takes nothing where nothing was typed', async () => {
  const takeTyped: { current: TakeTyped | null } = { current: null };
  await field(takeTyped);
  expect(await takeTyped.current?.()).toBeUndefined();
});
