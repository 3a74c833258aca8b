import { expect, test } from 'vitest';
import { pairKey, readMinutes, travelChange } from './travel.ts';

test('minutes are read as they are written; an empty cell is not known', () => {
  expect(['', ' 45 ', '1:15', '1g15', '0', '1440'].map(readMinutes)).toEqual([null, 45, 75, 75, 0, 1440]);
  expect(['1441', '-5', 'gần', '4,5', '25:00'].map(readMinutes)).toEqual(Array(5).fill(undefined));
});

test('a cell adds, changes and forgets its journey, whichever way it was written down', () => {
  const known = { id: 'x', fromPlaceId: 'b', toPlaceId: 'a', minutes: 20 };
  expect(pairKey('a', 'b')).toBe(pairKey('b', 'a'));
  expect(travelChange(undefined, 'a', 'b', 15)).toEqual({
    add: [{ fromPlaceId: 'a', toPlaceId: 'b', minutes: 15 }],
  });
  expect(travelChange(known, 'a', 'b', 15)).toEqual({ update: [{ id: 'x', fields: { minutes: 15 } }] });
  expect(travelChange(known, 'a', 'b', null)).toEqual({ remove: ['x'] });
  expect([travelChange(known, 'a', 'b', 20), travelChange(undefined, 'a', 'b', null)]).toEqual([null, null]);
});
