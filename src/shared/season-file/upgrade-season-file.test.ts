import { expect, test } from 'vitest';
import { upgradeSeasonFile } from './upgrade-season-file.ts';

test('a file of version 1 gets what its rows did not say yet, and keeps what they say', () => {
  const file = {
    formatVersion: 1,
    person: [{ id: 'p', name: 'Lê Ánh' }],
    call: [{ id: 'c', note: 'mang quạt' }],
    callPerson: [{ callId: 'c', personId: 'p', source: 'added' }],
    callItem: [{ callId: 'c', itemId: 'i', orderKey: 'a0' }],
    item: 'broken',
  };
  expect(upgradeSeasonFile(file)).toEqual({
    formatVersion: 1,
    person: [{ id: 'p', name: 'Lê Ánh', photoBlobId: null, waitCost: 1 }],
    call: [{ id: 'c', note: 'mang quạt', castNumber: null, withUnderstudies: false, revision: 0 }],
    callPerson: [
      {
        callId: 'c',
        personId: 'p',
        source: 'added',
        attendance: '',
        arriveMinutes: null,
        leaveMinutes: null,
      },
    ],
    callItem: [{ callId: 'c', itemId: 'i', orderKey: 'a0', minutes: null }],
    item: 'broken',
    availability: [],
    callCasting: [],
  });
});

test('a file of version 2 gets items of calls without minutes of their own, and nothing of before', () => {
  const file = {
    formatVersion: 2,
    call: [{ id: 'c' }],
    callItem: [{ callId: 'c', itemId: 'i', orderKey: 'a0' }],
  };
  expect(upgradeSeasonFile(file)).toEqual({
    ...file,
    callItem: [{ callId: 'c', itemId: 'i', orderKey: 'a0', minutes: null }],
  });
});

test('a file of the present version is left as it is', () => {
  const file = { formatVersion: 3, call: [{ id: 'c' }], callItem: [{ callId: 'c' }] };
  expect(upgradeSeasonFile(file)).toBe(file);
});
