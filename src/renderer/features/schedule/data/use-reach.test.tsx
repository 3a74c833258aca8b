// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createCalendarDrag, type Lifted } from '../grid/index.ts';
import { testCall } from '../grid/testing/test-call.ts';
import { useReach } from './use-reach.ts';

const week = { first: 100, end: 107 };
const later = { first: 121, end: 128 };

function build() {
  const drag = createCalendarDrag();
  const hook = renderHook(({ span }) => useReach(drag, span), { initialProps: { span: week } });
  const call = testCall({ id: 'a', start: 102 * 1440 + 480, end: 102 * 1440 + 600 });
  const lifted: Lifted = {
    by: 'pointer',
    call,
    calls: [call],
    item: null,
    act: 'move',
    column: { key: '102', day: 102 },
    pressed: call.start,
  };
  const put = (next: Lifted | null) => act(() => drag.lifted.set(next));
  const turn = (span: typeof week) => hook.rerender({ span });
  return { reach: () => hook.result.current, lifted, put, turn };
}

test('the days that are shown are read, and no others', () => {
  const { reach, turn } = build();
  expect(reach()).toEqual(week);
  turn(later);
  expect(reach()).toEqual(later);
});

test('what is carried over pages takes the days along that it came from', () => {
  const { reach, lifted, put, turn } = build();
  put(lifted);
  expect(reach()).toEqual(week);
  turn(later);
  expect(reach()).toEqual({ first: 102, end: 128 });
});

test('after the drop they stay for as long as the page does', () => {
  const { reach, lifted, put, turn } = build();
  put(lifted);
  turn(later);
  put(null);
  expect(reach()).toEqual({ first: 102, end: 128 });
  const next = { first: 128, end: 135 };
  turn(next);
  expect(reach()).toEqual(next);
});

test('days that stay the same keep their identity, so that nothing is read again', () => {
  const { reach, lifted, put } = build();
  const before = reach();
  put(lifted);
  put(null);
  expect(reach()).toBe(before);
});
