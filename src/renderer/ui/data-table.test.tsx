// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { DataTable } from './data-table.tsx';
import type { Column } from './data-table-rows.ts';

afterEach(cleanup);

const columns: Column<string>[] = [
  { key: 'name', header: 'Tên', text: (row) => row, sort: (row) => row },
  { key: 'size', header: 'Cỡ', text: (row) => String(row.length), sort: (row) => row.length },
];
const table = (rows: readonly string[], startAt?: string, onOpen = vi.fn()) => (
  <DataTable
    label="Bảng"
    columns={columns}
    rows={rows}
    rowKey={(row) => row}
    startAt={startAt}
    onOpen={onOpen}
    empty="Trống"
  />
);
const row = (text: string) => screen.getByText(text).closest('tr');

it('begins at the row that was left for its page', () => {
  render(table(['Một', 'Hai', 'Ba'], 'Hai'));
  expect(row('Hai')?.tabIndex).toBe(0);
  expect(row('Một')?.tabIndex).toBe(-1);
});

it('hands the keyboard to the next row when its row goes', () => {
  const { rerender } = render(table(['Một', 'Hai', 'Ba']));
  row('Hai')?.focus();
  rerender(table(['Một', 'Ba']));
  expect(document.activeElement).toBe(row('Ba'));
  rerender(table(['Một']));
  expect(document.activeElement).toBe(row('Một'));
});

it('leaves the keyboard alone where it is elsewhere', () => {
  const { rerender } = render(
    <>
      <button type="button">Ngoài</button>
      {table(['Một', 'Hai'])}
    </>,
  );
  row('Hai')?.focus();
  screen.getByText('Ngoài').focus();
  rerender(
    <>
      <button type="button">Ngoài</button>
      {table(['Một'])}
    </>,
  );
  expect(document.activeElement).toBe(screen.getByText('Ngoài'));
});

it('is one tab stop in its head, whose arrows go over the sort buttons', () => {
  render(table(['Một', 'Hai']));
  const [name, size] = screen.getAllByRole('button');
  expect([name?.tabIndex, size?.tabIndex]).toEqual([0, -1]);
  name?.focus();
  fireEvent.keyDown(name!, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(size);
  expect([name?.tabIndex, size?.tabIndex]).toEqual([-1, 0]);
  fireEvent.keyDown(size!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(row('Một'));
});
