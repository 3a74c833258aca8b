// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startTexts } from '../i18n/i18n.ts';
import { ErrorLine } from './error-line.tsx';

beforeAll(() => startTexts('vi'));
afterEach(cleanup);

it('offers another try where there is one, and none otherwise', () => {
  const onRetry = vi.fn();
  const words = () => 'Không làm được.';
  const { rerender } = render(<ErrorLine error={new Error('x')} words={words} onRetry={onRetry} />);
  expect(screen.getByText('Không làm được.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(onRetry).toHaveBeenCalledOnce();
  rerender(<ErrorLine error={new Error('x')} words={words} />);
  expect(screen.queryByRole('button')).toBeNull();
  rerender(<ErrorLine error={null} onRetry={onRetry} />);
  expect(screen.queryByText('Không làm được.')).toBeNull();
});
