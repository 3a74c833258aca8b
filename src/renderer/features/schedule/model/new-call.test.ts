import { expect, test } from 'vitest';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { newCall } from './new-call.ts';
import { type CallFilter, matches, NONE, noFilter } from './to-calendar-calls.ts';

const column = { key: 'x', day: 0 };
const two = new Map(['lvt', 'q4'].map((id) => [id, id]));
const filtered = (part: Partial<CallFilter>): CallFilter => ({ ...noFilter, ...part });

test('a new call is of what the calendar is narrowed to', () => {
  expect(newCall(noFilter, column, two)).toEqual({ fields: { productionId: null, placeId: null } });
  expect(
    newCall(filtered({ productions: ['lvt'], places: ['p1'], people: ['khiem', 'lan'] }), column, two),
  ).toEqual({
    fields: { productionId: 'lvt', placeId: 'p1' },
    people: { add: ['khiem', 'lan'] },
  });
});

test('its column says more than the filter: the place, and the person beside those that are shown', () => {
  const filter = filtered({ places: ['p1', 'p2'], people: ['khiem', 'lan'] });
  expect(newCall(filter, { ...column, placeId: 'p2' }, two).fields.placeId).toBe('p2');
  expect(
    newCall(filtered({ places: [NONE, 'p1'] }), { ...column, placeId: null }, two).fields.placeId,
  ).toBeNull();
  expect(newCall(filter, { ...column, personId: 'khiem' }, two).people).toEqual({ add: ['khiem'] });
});

test('it is seen under every filter it was made under', () => {
  const filters = [
    filtered({ productions: ['lvt', 'q4'] }),
    filtered({ productions: [NONE] }),
    filtered({ places: ['p1', 'p2'] }),
    filtered({ places: ['p1', NONE] }),
    filtered({ people: ['khiem', 'lan'] }),
  ];
  for (const filter of filters) {
    const { fields, people } = newCall(filter, column, two);
    const list = (people?.add ?? []).map((personId) => ({ personId, source: 'added' }));
    expect(matches({ ...fields, people: list } as unknown as CallRecord, filter)).toBe(true);
  }
});

test('the only production of a season is meant, unless the calendar is narrowed to what is of none', () => {
  const one = new Map([['lvt', 'lvt']]);
  expect(newCall(noFilter, column, one).fields.productionId).toBe('lvt');
  expect(newCall(filtered({ productions: [NONE] }), column, one).fields.productionId).toBeNull();
});
