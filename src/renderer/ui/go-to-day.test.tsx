// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { startTexts } from '../i18n/i18n.ts';
import { GoToDay } from './go-to-day.tsx';

beforeAll(() => startTexts('vi'));
afterEach(cleanup);

function opened() {
  const onDay = vi.fn();
  render(<GoToDay day={'2022-12-26' as LocalDate} onDay={onDay} />);
  fireEvent.click(screen.getByRole('button', { name: 'Đến ngày…' }));
  return { onDay, field: screen.getByRole('textbox', { name: 'Đến ngày' }) };
}

it('goes to a day as it is written, in the year in sight where none is said', () => {
  const { onDay, field } = opened();
  fireEvent.change(field, { target: { value: '15/9' } });
  fireEvent.submit(field);
  expect(onDay).toHaveBeenCalledWith('2022-09-15');
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('says how a day is written, and stays, when it cannot read one', () => {
  const { onDay, field } = opened();
  fireEvent.change(field, { target: { value: '31/9' } });
  fireEvent.submit(field);
  expect(onDay).not.toHaveBeenCalled();
  expect(screen.getByText('Viết như 15/9 hoặc 15/9/2022')).toBeTruthy();
});

it('goes to the first of a month of another year', () => {
  const { onDay } = opened();
  fireEvent.click(screen.getByRole('button', { name: 'Năm sau' }));
  fireEvent.click(screen.getByRole('button', { name: 'Tháng 3 năm 2023' }));
  expect(onDay).toHaveBeenCalledWith('2023-03-01');
});
