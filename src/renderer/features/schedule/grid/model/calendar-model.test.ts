import { expect, test, vi } from 'vitest';
import { testCall } from '../testing/test-call.ts';
import { createCalendarModel } from './calendar-model.ts';

const at = (day: number, hour: number) => day * 1440 + hour * 60;

test('a change reaches the days it touches and no other, and equal calls keep their identity', () => {
  const model = createCalendarModel();
  const calls = [
    testCall({ id: 'a', start: at(10, 8), end: at(10, 10) }),
    testCall({ id: 'b', start: at(11, 8), end: at(11, 10) }),
  ];
  model.setCalls(calls);
  const before = [10, 11, 12].map((day) => model.column({ key: '', day }, 5));
  const heard = [10, 11, 12].map(() => vi.fn());
  heard.forEach((listener, n) => {
    model.subscribeDay(10 + n, listener);
  });
  model.setCalls([{ ...calls[0]! }, testCall({ id: 'b', start: at(12, 8), end: at(12, 10) })]);
  expect(heard.map((listener) => listener.mock.calls.length)).toEqual([0, 1, 1]);
  expect(model.column({ key: '', day: 10 }, 5)).toBe(before[0]);
  expect(model.column({ key: '', day: 11 }, 5).calls).toEqual([]);
  expect(model.column({ key: '', day: 12 }, 5).calls.map((call) => call.id)).toEqual(['b']);
  expect(model.call('a')).toBe(calls[0]);
});

test('the same calls again wake nobody', () => {
  const model = createCalendarModel();
  const call = testCall({ id: 'a', start: at(1, 22), end: at(2, 1) });
  model.setCalls([call]);
  const heard = vi.fn();
  model.subscribe(heard);
  model.setCalls([{ ...call, initials: [...call.initials] }]);
  expect(heard).not.toHaveBeenCalled();
  model.setCalls([]);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(model.column({ key: '', day: 2 }, 5).calls).toEqual([]);
});

test('columns of places and of people hold their own calls', () => {
  const model = createCalendarModel();
  model.setCalls([
    testCall({ id: 'a', start: at(1, 8), end: at(1, 9), placeId: 'p1', personIds: ['khiêm'] }),
    testCall({ id: 'b', start: at(1, 8), end: at(1, 9), placeId: null, personIds: ['khiêm', 'nhiên'] }),
  ]);
  const ids = (column: object) =>
    model.column({ key: '', day: 1, ...column }, 5).calls.map((call) => call.id);
  expect(ids({ placeId: 'p1' })).toEqual(['a']);
  expect(ids({ placeId: null })).toEqual(['b']);
  expect(ids({ personId: 'khiêm' })).toEqual(['a', 'b']);
  expect(ids({ personId: 'nhiên' })).toEqual(['b']);
});
