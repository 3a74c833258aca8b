import { expect, test } from 'vitest';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { newCall } from './new-call.ts';
import { type CallFilter, matches, NONE, noFilter } from './to-calendar-calls.ts';

const column = { key: 'x', day: 0 };
const filtered = (part: Partial<CallFilter>): CallFilter => ({ ...noFilter, ...part });

test('a new call is of what the calendar is narrowed to', () => {
  expect(newCall(noFilter, column)).toEqual({ fields: { productionId: null, placeId: null } });
  expect(
    newCall(filtered({ productions: ['lvt'], places: ['p1'], people: ['khiem', 'lan'] }), column),
  ).toEqual({
    fields: { productionId: 'lvt', placeId: 'p1' },
    people: { add: ['khiem', 'lan'] },
  });
});

test('its column says more than the filter: the place, and the person beside those that are shown', () => {
  const filter = filtered({ places: ['p1', 'p2'], people: ['khiem', 'lan'] });
  expect(newCall(filter, { ...column, placeId: 'p2' }).fields.placeId).toBe('p2');
  expect(newCall(filtered({ places: [NONE, 'p1'] }), { ...column, placeId: null }).fields.placeId).toBeNull();
  expect(newCall(filter, { ...column, personId: 'khiem' }).people).toEqual({ add: ['khiem'] });
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
    const { fields, people } = newCall(filter, column);
    const list = (people?.add ?? []).map((personId) => ({ personId, source: 'added' }));
    expect(matches({ ...fields, people: list } as unknown as CallRecord, filter)).toBe(true);
  }
});
