import type { ItemKind } from '../../../../../shared/contract/items.ts';
import type { Production } from '../../../../../shared/contract/productions.ts';

type ProductionKind = Production['kind'];

/** What a button adds: a kind, or a phần, which is kept as a tiết mục that holds others and says its own number. */
export type AddKind = ItemKind | 'part';

/** The add buttons of the toolbar, the filled one first. */
export function offeredKinds(kind: ProductionKind): readonly AddKind[] {
  switch (kind) {
    case 'cai-luong':
      return ['number', 'unit', 'scene', 'curtain'];
    case 'programme':
    case 'other':
      return ['item', 'part', 'speech'];
  }
}

/** What an empty outline begins with. */
export function firstKind(kind: ProductionKind): ItemKind {
  return kind === 'cai-luong' ? 'curtain' : 'item';
}

/** Kinds that the menu offers inside a row. */
export function innerKinds(kind: ProductionKind): readonly ItemKind[] {
  return kind === 'cai-luong'
    ? ['curtain', 'scene', 'unit', 'number', 'speech']
    : ['item', 'number', 'speech'];
}
