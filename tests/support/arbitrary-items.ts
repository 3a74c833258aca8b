import fc from 'fast-check';
import type { Item, ItemKind } from '../../src/shared/contract/items.ts';
import { testItem } from './test-item.ts';

const kinds: ItemKind[] = ['act', 'curtain', 'scene', 'unit', 'number', 'speech', 'item'];

/** Any running order: up to 24 rows, each below an earlier one or at the top, with keys that may be equal. */
export const arbitraryItems: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      parent: fc.nat(),
      top: fc.boolean(),
      key: fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4', 'a5V'),
      kind: fc.constantFrom(...kinds),
      duration: fc.option(fc.integer({ min: 0, max: 900 })),
      link: fc.integer({ min: 0, max: 30 }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((rows) =>
    rows.map((row, i) =>
      testItem(`r${String(i).padStart(2, '0')}`, row.key, {
        parentId: i === 0 || row.top ? null : `r${String(row.parent % i).padStart(2, '0')}`,
        kind: row.kind,
        durationSeconds: row.duration,
        linkSeconds: row.link,
      }),
    ),
  );
