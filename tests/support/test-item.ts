import type { Item, ItemKind } from '../../src/shared/contract/items.ts';

/** A row for tests: everything empty but what is given. */
export function testItem(id: string, orderKey: string, given: Partial<Item> = {}): Item {
  return {
    id,
    productionId: 'production',
    parentId: null,
    orderKey,
    kind: 'number' as ItemKind,
    title: id,
    genre: '',
    durationSeconds: null,
    linkSeconds: 0,
    performers: '',
    author: '',
    mcText: '',
    sound: '',
    lighting: '',
    led: '',
    props: '',
    costumes: '',
    note: '',
    responsible: '',
    verses: '',
    beats: null,
    entryBeat: null,
    mode: '',
    tuning: '',
    castNames: '',
    ...given,
  };
}
