import { expect, test } from 'vitest';
import { testCall } from '../testing/test-call.ts';
import type { CalendarCall, GridColumn } from '../types.ts';
import type { Landing, Lifted } from './drag-state.ts';
import { planAt, planMove } from './landing.ts';
import { landingBoxes, overlapBoxes } from './landing-boxes.ts';

const at = (day: number, hour: number, minute = 0) => day * 1440 + hour * 60 + minute;
const week = [10, 11, 12].map((day): GridColumn => ({ key: `day ${day}`, day }));
const lift = (call: CalendarCall, more: Partial<Lifted> = {}): Lifted => ({
  by: 'pointer',
  call,
  calls: [call],
  item: null,
  act: 'move',
  column: { key: 'day 10', day: 10 },
  pressed: call.start,
  ...more,
});
const spot = (day: number, hour: number, minute = 0) => ({
  index: day - 10,
  column: week[day - 10]!,
  minute: at(day, hour, minute),
});
const free = { severity: null, lines: [] };
const coarse = { step: 15, copy: false, byDay: false };
const morning = testCall({ id: 'a', start: at(10, 8, 20), end: at(10, 10) });

test('a move snaps to the quarter hour, and to where it came from, off the quarter hours too', () => {
  expect(planAt(lift(morning), spot(11, 9, 4), coarse)).toMatchObject({
    start: at(11, 9),
    end: at(11, 10, 40),
  });
  expect(planAt(lift(morning), spot(10, 8, 24), coarse)).toMatchObject({
    start: at(10, 8, 20),
    unchanged: true,
  });
  expect(planAt(lift(morning), spot(10, 8, 27), { ...coarse, step: 5 })).toMatchObject({
    start: at(10, 8, 25),
  });
});

test('the call hangs where it was taken hold of, and begins on the day under the pointer', () => {
  const held = lift(morning, { pressed: at(10, 9, 20) });
  expect(planAt(held, spot(12, 10), coarse)).toMatchObject({ start: at(12, 9) });
  expect(planAt(held, spot(12, 0, 10), coarse)).toMatchObject({ start: at(12, 0) });
});

test('an edge goes no further than a quarter hour from the other, nor beyond the longest call', () => {
  const end = lift(morning, { act: 'resize-end' });
  expect(planAt(end, spot(10, 7), coarse)).toMatchObject({ start: at(10, 8, 20), end: at(10, 8, 35) });
  expect(planAt(end, spot(10, 23, 50), coarse)).toMatchObject({ end: at(10, 23, 45) });
  // A pointer that strays into the next column still means this day.
  expect(planAt(end, spot(12, 11), coarse)).toMatchObject({ end: at(10, 11) });
  const start = lift(morning, { act: 'resize-start' });
  expect(planAt(start, spot(10, 12), coarse)).toMatchObject({ start: at(10, 9, 45), end: at(10, 10) });
});

test('new time is pulled out downwards and upwards', () => {
  const create = lift(morning, { act: 'create', call: null, calls: [], pressed: at(10, 9, 7) });
  expect(planAt(create, spot(10, 10, 40), coarse)).toMatchObject({ start: at(10, 9), end: at(10, 10, 45) });
  // The pointer rarely stands on the line itself: a hair beyond it is still that line.
  expect(planAt(create, spot(10, 11, 1), coarse)).toMatchObject({ start: at(10, 9), end: at(10, 11) });
  expect(planAt(create, spot(10, 8, 4), coarse)).toMatchObject({ start: at(10, 8), end: at(10, 9, 15) });
  expect(planAt(create, spot(10, 7, 59), coarse)).toMatchObject({ start: at(10, 8), end: at(10, 9, 15) });
});

test('another place is another place, and the same time a change', () => {
  const stage: GridColumn = { key: 'stage', day: 10, placeId: 'stage' };
  const held = lift(morning, { column: { key: 'room-1', day: 10, placeId: 'room-1' } });
  expect(planMove(held, morning, stage, morning.start, false)).toMatchObject({
    unchanged: false,
    intent: { type: 'move', ids: ['a'], byMinutes: 0, placeId: 'stage' },
  });
  const home: GridColumn = { key: 'room-1', day: 10, placeId: 'room-1' };
  expect(planMove(held, morning, home, morning.start, false).unchanged).toBe(true);
});

test('what goes over midnight is drawn in two pieces, what is on another page not at all', () => {
  const night = testCall({ id: 'n', start: at(9, 22), end: at(10, 2) });
  const other = testCall({ id: 'o', start: at(12, 8), end: at(12, 9) });
  const lifted = lift(night, { calls: [night, other] });
  const landing: Landing = { ...planMove(lifted, night, week[1]!, at(11, 22), false), preview: free };
  const boxes = landingBoxes(lifted, landing, week, (id) => (id === 'o' ? other : undefined), {
    newCall: '',
    title: null,
  });
  expect(boxes.map(({ index, start, end, lead }) => [index, start, end, lead])).toEqual([
    [1, 1320, 1440, true],
    [2, 0, 120, true],
  ]);
});

test('overlaps are hatched only inside the call', () => {
  const lifted = lift(morning);
  const landing: Landing = {
    ...planMove(lifted, morning, week[0]!, at(10, 9), false),
    preview: {
      ...free,
      overlaps: [
        { from: at(10, 7), to: at(10, 9, 30) },
        { from: at(10, 12), to: at(10, 13) },
      ],
    },
  };
  expect(overlapBoxes(landing, week)).toEqual([{ key: String(at(10, 9)), index: 0, start: 540, end: 570 }]);
});

test('two people who are elsewhere at the same time are one part, so that no box outlives the drag', () => {
  const landing: Landing = {
    ...planMove(lift(morning), morning, week[0]!, at(10, 9), false),
    preview: {
      ...free,
      overlaps: [
        { from: at(10, 9, 30), to: at(10, 10) },
        { from: at(10, 9), to: at(10, 9, 30) },
        { from: at(10, 9), to: at(10, 9, 15) },
      ],
    },
  };
  expect(overlapBoxes(landing, week)).toMatchObject([{ index: 0, start: 540, end: 600 }]);
});

const names = { newCall: '', title: 'Sân khấu' };

test('by places all that changes its place is drawn there; what only changes its time stays where it is', () => {
  const columns = ['room', 'stage'].map((id): GridColumn => ({ key: id, day: 10, placeId: id }));
  const [lead, other] = ['a', 'b'].map((id) =>
    testCall({ id, start: at(10, 8), end: at(10, 9), placeId: id === 'a' ? 'stage' : 'room' }),
  ) as [CalendarCall, CalendarCall];
  const lifted = lift(lead, { calls: [lead, other], column: columns[1]! });
  const boxesOf = (column: GridColumn) =>
    landingBoxes(
      lifted,
      { ...planMove(lifted, lead, column, at(10, 9), false), preview: free },
      columns,
      () => other,
      names,
    ).map(({ call, index }) => [call.id, index]);
  expect(boxesOf(columns[1]!)).toEqual([['a', 1], ['b', 0]]); // biome-ignore format: pairs
  expect(boxesOf(columns[0]!)).toEqual([['a', 0], ['b', 0]]); // biome-ignore format: pairs
});

test('by people a call goes along with everybody who is called, but for who hands it over', () => {
  const columns = ['x', 'y', 'z'].map((id): GridColumn => ({ key: id, day: 10, personId: id }));
  const call = testCall({ id: 'a', start: at(10, 8), end: at(10, 9), personIds: ['x', 'z'] });
  const lifted = lift(call, { column: columns[0]! });
  const boxesOf = (column: GridColumn) =>
    landingBoxes(
      lifted,
      { ...planMove(lifted, call, column, at(10, 9), false), preview: free },
      columns,
      () => call,
      names,
    ).map(({ lead, index }) => [index, lead]);
  expect(boxesOf(columns[0]!)).toEqual([[0, true], [2, false]]); // biome-ignore format: pairs
  expect(boxesOf(columns[1]!)).toEqual([[1, true], [2, false]]); // biome-ignore format: pairs
});
