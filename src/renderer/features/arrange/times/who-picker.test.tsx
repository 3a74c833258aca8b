// @vitest-environment jsdom
import { Dialog, DialogSurface, FluentProvider } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startTexts } from '../../../i18n/i18n.ts';
import { WhoPicker } from './who-picker.tsx';

beforeAll(async () => {
  await startTexts('vi');
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} }); // biome-ignore format: a stand-in
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

test('Escape shuts the open list and keeps the dialog; the next one shuts the dialog', () => {
  const close = vi.fn();
  const nothing = () => undefined;
  const people = [{ key: 'person 1', name: 'Trung Kiên', detail: '' }];
  render(
    <FluentProvider>
      <Dialog open onOpenChange={close}>
        <DialogSurface>
          <WhoPicker items={[]} people={people} chosen={[]} onAdd={nothing} onRemove={nothing} />
        </DialogSurface>
      </Dialog>
    </FluentProvider>,
  );
  const box = screen.getByRole('combobox');
  fireEvent.click(box);
  expect(box.getAttribute('aria-expanded')).toBe('true');
  fireEvent.keyDown(box, { key: 'Escape' });
  expect(box.getAttribute('aria-expanded')).toBe('false');
  expect(close).not.toHaveBeenCalled();
  fireEvent.keyDown(box, { key: 'Escape' });
  expect(close).toHaveBeenCalledTimes(1);
});
