import { expect, test } from 'vitest';
import { blankItem } from '../../../../domain/productions/index.ts';
import { blankCall } from '../../../../domain/schedule/index.ts';
import type { Item } from '../../../../shared/contract/items.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { LocalDateTime } from '../../../../shared/time/local-time.ts';
import { startWords } from './start-words.ts';

const item = (id: string, productionId = 'p'): Item => ({
  ...blankItem,
  id,
  productionId,
  parentId: null,
  orderKey: id,
  kind: 'scene',
  title: id,
  castNames: '',
  roleIds: [],
  personIds: [],
});
const call: CallRecord = {
  ...blankCall,
  id: 'c',
  revision: 0,
  productionId: 'p',
  startsAt: '2022-09-26T23:30' as LocalDateTime,
  itemIds: ['b', 'a'],
  itemMinutes: [
    { itemId: 'b', minutes: 45 },
    { itemId: 'a', minutes: 30 },
  ],
  people: [],
};
const items = [item('a'), item('b'), item('x', 'other')];

test('the items of an accepted order begin after each other, over midnight too', () => {
  expect(startWords(call, items, [])).toEqual(
    new Map([
      ['b', '23:30'],
      ['a', '00:15'],
    ]),
  );
});

test('nothing is said where there is only a sequence, or where the minutes are too many', () => {
  expect(startWords({ ...call, itemMinutes: [] }, items, []).size).toBe(0);
  expect(startWords({ ...call, durationMinutes: 60 }, items, []).size).toBe(0);
});
