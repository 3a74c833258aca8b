import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createShelf, find, foldEntry } from './index.ts';

const word = fc.constantFrom('tap', 'tong', 'duyet', 'hat', 'mua');
const change = fc.record({
  put: fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), word), { maxLength: 6 }),
  gone: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 4 }),
});

test('after any changes a shelf of small pieces finds what one laid out anew finds', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), word, (changes, wanted) => {
      const shelf = createShelf<{ id: string; title: string; words: string }>(4);
      const plain = new Map<string, string>();
      for (const { put, gone } of changes) {
        const fresh = new Map(put.map(([id, title]) => [String(id), title]));
        shelf.put(
          [...fresh].map(([id, title]) => foldEntry({ id, title, words: '' })),
          gone.map(String),
        );
        for (const id of gone) plain.delete(String(id));
        for (const [id, title] of fresh) plain.set(id, title);
      }
      expect(shelf.size).toBe(plain.size);
      for (const [id, title] of plain) expect(shelf.get(id)?.title).toBe(title);
      const found = find(shelf.segments(), wanted, 100).map(({ entry }) => entry.id);
      const expected = [...plain].filter(([, title]) => title === wanted).map(([id]) => id);
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test('gaps never outnumber what a shelf holds, however often it is changed', () => {
  const shelf = createShelf<{ id: string; title: string; words: string }>(8);
  const entry = (id: number, title: string) => foldEntry({ id: String(id), title, words: '' });
  shelf.put(Array.from({ length: 64 }, (_, id) => entry(id, 'tap')));
  for (let n = 0; n < 1000; n++) shelf.put([entry((n * 37) % 64, `tap ${n}`)]);
  const laidOut = shelf.segments().reduce((sum, { entries }) => sum + entries.length, 0);
  expect(shelf.size).toBe(64);
  expect(laidOut).toBeLessThanOrEqual(2 * 64 + 8);
});

test('what was changed last is searched first', () => {
  const shelf = createShelf<{ id: string; title: string; words: string }>(2);
  const entries = ['a', 'b', 'c', 'd'].map((id) => foldEntry({ id, title: 'tap', words: '' }));
  shelf.put(entries);
  shelf.put(entries.slice(0, 1));
  expect(find(shelf.segments(), 'tap', 4)[0]?.entry.id).toBe('a');
});
