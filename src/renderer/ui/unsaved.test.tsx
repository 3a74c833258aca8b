// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useUnsaved } from './unsaved.ts';

afterEach(cleanup);

/** True if the window would ask before it goes. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('asks before the window goes for as long as one field is unsaved', () => {
  const first = renderHook(({ dirty }) => useUnsaved(dirty), { initialProps: { dirty: true } });
  const second = renderHook(({ dirty }) => useUnsaved(dirty), { initialProps: { dirty: true } });
  expect(asks()).toBe(true);
  first.rerender({ dirty: false });
  expect(asks()).toBe(true);
  second.unmount();
  expect(asks()).toBe(false);
});
