// @vitest-environment jsdom
import { FluentProvider } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CommitText } from './commit-text.tsx';

afterEach(cleanup);

function show(check?: (text: string) => string | null) {
  const onCommit = vi.fn();
  render(
    <FluentProvider>
      <CommitText label="Tên" value="Cũ" onCommit={onCommit} {...(check ? { check } : {})} />
    </FluentProvider>,
  );
  const input = screen.getByLabelText<HTMLInputElement>('Tên');
  input.focus();
  return { input, onCommit };
}

it('saves once, on Enter or on leaving, and only what changed', () => {
  const { input, onCommit } = show();
  fireEvent.blur(input);
  expect(onCommit).not.toHaveBeenCalled();
  fireEvent.change(input, { target: { value: 'Mới' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  fireEvent.blur(input);
  expect(onCommit.mock.calls).toEqual([['Mới']]);
});

it('brings the old text back on Escape and saves nothing', () => {
  const { input, onCommit } = show();
  fireEvent.change(input, { target: { value: 'Mới' } });
  fireEvent.keyDown(input, { key: 'Escape' });
  expect(input.value).toBe('Cũ');
  expect(onCommit).not.toHaveBeenCalled();
});

it('keeps a wrong text in the field with the reason, unsaved', () => {
  const { input, onCommit } = show((text) => (text === '' ? 'Không được để trống' : null));
  fireEvent.change(input, { target: { value: '' } });
  fireEvent.blur(input);
  expect(screen.getByText('Không được để trống')).toBeTruthy();
  expect(onCommit).not.toHaveBeenCalled();
});

it('leaves Enter to the input method while it composes a letter', () => {
  const { input, onCommit } = show();
  fireEvent.change(input, { target: { value: 'Mơ' } });
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  expect(onCommit).not.toHaveBeenCalled();
});

it('keeps what was sent in sight until the plan says it, and what is still typed against changes from elsewhere', () => {
  const field = (value: string) => (
    <FluentProvider>
      <CommitText label="Tên" value={value} onCommit={() => undefined} />
    </FluentProvider>
  );
  const { rerender } = render(field('Cũ'));
  const input = screen.getByLabelText<HTMLInputElement>('Tên');
  fireEvent.change(input, { target: { value: ' Mới ' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(input.value).toBe(' Mới ');
  rerender(field('Mới'));
  expect(input.value).toBe('Mới');
  fireEvent.change(input, { target: { value: 'Đang gõ' } });
  rerender(field('Của người khác'));
  expect(input.value).toBe('Đang gõ');
});
