// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { at, build, focus, focused, press, readyGrid } from './testing/test-grid.tsx';

readyGrid();

describe('Home and End while walking', () => {
  test('to the first and the last call of the day', async () => {
    build();
    focus('a');
    await press('End');
    expect(focused().dataset.call).toBe('b');
    await press('Home');
    expect(focused().dataset.call).toBe('a');
  });

  test('on a day without calls to the ends of its hours', async () => {
    build();
    focus('c');
    await press('ArrowRight');
    await press('End');
    expect(focused().dataset).toMatchObject({ cursor: '', start: String(22 * 60) });
    await press('Home');
    expect(focused().dataset).toMatchObject({ cursor: '', start: '0' });
  });
});

describe('Home and End on a call in the hand', () => {
  test('End takes hold of the end, once more lets go of it', async () => {
    const { intents, drag } = build();
    focus('a');
    await press(' ');
    await press('End');
    await press('ArrowDown');
    expect(drag.landing.get()).toMatchObject({ start: at(0, 8), end: at(0, 10, 15) });
    await press('End');
    await press('Escape');
    expect(intents).toEqual([]);
  });

  test('Home takes hold of the start, which never passes the end', async () => {
    const { intents, drag } = build();
    focus('a');
    await press(' ');
    await press('Home');
    for (let quarter = 0; quarter < 12; quarter++) await press('ArrowDown');
    expect(drag.landing.get()).toMatchObject({ start: at(0, 9, 45), end: at(0, 10) });
    await press(' ');
    expect(intents).toEqual([{ type: 'resize', id: 'a', start: at(0, 9, 45), end: at(0, 10) }]);
  });

  test('a month knows no edges, and several calls have none in common', async () => {
    const { drag } = build('month');
    focus('a');
    await press(' ');
    await press('End');
    expect(drag.lifted.get()?.act).toBe('move');
    await press('Escape');
  });
});

describe('pages', () => {
  test.each([
    ['week', -7],
    ['day', -1],
    ['month', -7],
  ] as const)('PageUp in the %s carries a call back', async (view, days) => {
    const { drag } = build(view);
    focus('a');
    await press(' ');
    await press('PageUp');
    expect(drag.landing.get()?.start).toBe(at(days, 8));
  });

  test('there and back is where it was', async () => {
    const { intents, drag } = build();
    focus('a');
    await press(' ');
    await press('PageDown');
    await press('PageUp');
    expect(drag.landing.get()).toMatchObject({ start: at(0, 8), unchanged: true });
    await press(' ');
    expect(intents.filter(({ type }) => type === 'move')).toEqual([]);
  });

  test('PageUp while walking turns the page back', async () => {
    const { intents } = build();
    focus('c');
    await press('PageUp');
    expect(intents).toEqual([{ type: 'page', by: -1 }]);
  });
});
