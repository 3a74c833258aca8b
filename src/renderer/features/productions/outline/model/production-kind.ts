import type { ItemKind } from '../../../../../shared/contract/items.ts';
import type { Production } from '../../../../../shared/contract/productions.ts';

type ProductionKind = Production['kind'];

/** The add buttons of the toolbar, the filled one first. A programme's phần is kept as a hồi that says its own name. */
export function offeredKinds(kind: ProductionKind): readonly ItemKind[] {
  switch (kind) {
    case 'cai-luong':
      return ['number', 'unit', 'scene', 'curtain'];
    case 'programme':
    case 'other':
      return ['item', 'act', 'speech'];
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
