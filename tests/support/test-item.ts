import { blankItem } from '../../src/domain/productions/index.ts';
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
    ...blankItem,
    castNames: '',
    personIds: [],
    roleIds: [],
    ...given,
  };
}
