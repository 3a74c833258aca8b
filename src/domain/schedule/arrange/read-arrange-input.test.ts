import { describe, expect, test } from 'vitest';
import { readArrangeInput } from './read-arrange-input.ts';

const items = [
  { id: 'a', minutes: 10 },
  { id: 'b', minutes: 20 },
];
const read = (value: unknown) => readArrangeInput(typeof value === 'string' ? value : JSON.stringify(value));

test('a rehearsal with and without costs, its ids as numbers too', () => {
  const people = [
    { id: 7, items: ['a'] },
    { id: 'x', cost: 3, items: [] },
  ];
  expect(read({ items, people })).toEqual({
    ok: true,
    input: {
      items,
      people: [
        { id: '7', cost: 1, items: ['a'] },
        { id: 'x', cost: 3, items: [] },
      ],
    },
  });
});

describe('is refused', () => {
  const person = { id: 'x', cost: 1, items: ['a'] };
  test.each([
    ['no JSON', '{"items": [', 'not-json', ''],
    ['a list', [], 'not-a-rehearsal', 'items, people'],
    ['no people', { items }, 'not-a-rehearsal', 'people'],
    ['nothing to rehearse', { items: [], people: [] }, 'no-items', 'items'],
    ['an item without id', { items: [{ minutes: 5 }], people: [] }, 'no-id', 'items[0]'],
    ['an item twice', { items: [...items, items[0]], people: [] }, 'id-twice', 'items “a”'],
    ['no minutes', { items: [{ id: 'a', minutes: 0 }], people: [] }, 'minutes', 'items[0] “a”: minutes 0'],
    ['minutes as text', { items: [{ id: 'a', minutes: '5' }], people: [] }, 'minutes', 'items[0] “a”'],
    ['a cost below zero', { items, people: [{ ...person, cost: -1 }] }, 'cost', 'people[0] “x”: cost -1'],
    [
      'an unknown item',
      { items, people: [{ ...person, items: ['z'] }] },
      'unknown-item',
      'people[0] “x”: items “z”',
    ],
    [
      'an item twice',
      { items, people: [{ ...person, items: ['a', 'a'] }] },
      'item-twice',
      'people[0] “x”: items “a”',
    ],
    ['a person twice', { items, people: [person, person] }, 'id-twice', 'people “x”'],
    [
      'too many items',
      { items: Array.from({ length: 201 }, (_, at) => ({ id: `${at}`, minutes: 1 })), people: [] },
      'too-many-items',
      'items: 201',
    ],
  ])('%s', (_, value, reason, where) => {
    const answer = read(value);
    expect(answer).toMatchObject({ ok: false, refusal: { reason } });
    expect(answer.ok ? '' : answer.refusal.where).toContain(where);
  });
});
