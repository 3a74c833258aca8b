import { expect, test } from 'vitest';
import type { CallFields } from '../../shared/contract/schedule.ts';
import { blankCall } from './call-people.ts';
import { patchCall } from './patch-call.ts';

const call: Omit<CallFields, 'startsAt'> = {
  ...blankCall,
  itemIds: ['a', 'b'],
  itemMinutes: [
    { itemId: 'a', minutes: 40 },
    { itemId: 'b', minutes: 20 },
  ],
};

test('an item that leaves the call forgets its minutes, and has none when it comes back', () => {
  const without = patchCall(call, { itemIds: ['b'] });
  expect(without.itemMinutes).toEqual([{ itemId: 'b', minutes: 20 }]);
  expect(patchCall(without, { itemIds: ['b', 'a'] }).itemMinutes).toEqual([{ itemId: 'b', minutes: 20 }]);
});

test('another order and other fields keep them; what is said of them is taken as it is', () => {
  expect(patchCall(call, { itemIds: ['b', 'a'], note: 'x', title: undefined })).toEqual({
    ...call,
    itemIds: ['b', 'a'],
    note: 'x',
  });
  const itemMinutes = [{ itemId: 'c', minutes: 5 }];
  expect(patchCall(call, { itemMinutes }).itemMinutes).toEqual(itemMinutes);
});
