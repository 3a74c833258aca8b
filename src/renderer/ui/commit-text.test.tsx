// @vitest-environment jsdom
import { FluentProvider } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CommitText } from './commit-text.tsx';

afterEach(cleanup);

function show(check?: (text: string) => string | null) {
  const onCommit = vi.fn();
  render(
    <FluentProvider>
      <CommitText label="Tên" value="Cũ" seq={7} onCommit={onCommit} {...(check ? { check } : {})} />
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
  expect(onCommit.mock.calls).toEqual([['Mới', 7]]);
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

it('lets a wrong text go when the plan says something else, and not while someone is at it', () => {
  const field = (value: string) => (
    <FluentProvider>
      <CommitText
        label="Đến"
        value={value}
        seq={7}
        check={(text) => (text < '09:00' ? 'Trước giờ bắt đầu' : null)}
        onCommit={() => undefined}
      />
    </FluentProvider>
  );
  const { rerender } = render(field('06:00'));
  const input = screen.getByLabelText<HTMLInputElement>('Đến');
  input.focus();
  fireEvent.change(input, { target: { value: '00:30' } });
  rerender(field('07:00'));
  expect(input.value).toBe('00:30');
  fireEvent.blur(input);
  expect(screen.getByText('Trước giờ bắt đầu')).toBeTruthy();
  rerender(field('11:00'));
  expect(input.value).toBe('11:00');
});

it('shows what is there again where the same was only written otherwise', () => {
  const onCommit = vi.fn();
  render(
    <FluentProvider>
      <CommitText label="Đến" value="11:00" seq={7} shownAs={() => '11:00'} onCommit={onCommit} />
    </FluentProvider>,
  );
  const input = screen.getByLabelText<HTMLInputElement>('Đến');
  fireEvent.change(input, { target: { value: '11g' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  expect([input.value, onCommit.mock.calls.length]).toEqual(['11:00', 0]);
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
      <CommitText label="Tên" value={value} seq={7} onCommit={() => undefined} />
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

it('saves with what was seen when typing began, and again with what is seen after that', () => {
  const onCommit = vi.fn();
  const field = (value: string, seq: number) => (
    <FluentProvider>
      <CommitText label="Tên" value={value} seq={seq} onCommit={onCommit} />
    </FluentProvider>
  );
  const { rerender } = render(field('Cũ', 7));
  const input = screen.getByLabelText<HTMLInputElement>('Tên');
  fireEvent.change(input, { target: { value: 'M' } });
  rerender(field('Của người khác', 9));
  fireEvent.change(input, { target: { value: 'Mới' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  fireEvent.change(input, { target: { value: 'Mới nữa' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onCommit.mock.calls).toEqual([
    ['Mới', 7],
    ['Mới nữa', 9],
  ]);
});

it('shows a refused text again, though the plan says something else meanwhile', async () => {
  let answer: (stored: boolean) => void = () => undefined;
  const onCommit = () => new Promise<boolean>((resolve) => (answer = resolve));
  const field = (value: string) => (
    <FluentProvider>
      <CommitText label="Tên" value={value} seq={7} onCommit={onCommit} />
    </FluentProvider>
  );
  const { rerender } = render(field('Cũ'));
  const input = screen.getByLabelText<HTMLInputElement>('Tên');
  input.focus();
  fireEvent.change(input, { target: { value: 'Của tôi' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  rerender(field('Của người khác'));
  expect(input.value).toBe('Của người khác');
  await act(async () => answer(false));
  expect(input.value).toBe('Của tôi');
  rerender(field('Lần nữa'));
  expect(input.value).toBe('Của tôi');
  fireEvent.keyDown(input, { key: 'Escape' });
  expect(input.value).toBe('Lần nữa');
});

it('asks before the window goes while a text is typed and not yet saved', () => {
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const { input } = show();
  expect(asks()).toBe(false);
  fireEvent.change(input, { target: { value: 'Mới' } });
  expect(asks()).toBe(true);
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(asks()).toBe(false);
});
