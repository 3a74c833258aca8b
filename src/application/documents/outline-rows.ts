import {
  contentSeconds,
  numberedTitle,
  type Outline,
  type OutlineNode,
} from '../../domain/productions/index.ts';
import type { Item } from '../../shared/contract/items.ts';
import type { ProductionPart } from '../../shared/contract/productions.ts';

/** A running order as papers print it: bands above, entries below, and what an entry holds listed inside it. */
export type OutlineRow =
  | { kind: 'part'; title: string; depth: 0; startSeconds: number; seconds: number }
  | { kind: 'band'; node: OutlineNode; title: string; depth: number }
  | { kind: 'entry'; node: OutlineNode; title: string; depth: number; inner: OutlineNode[] };

/**
 * A band groups others: hồi, màn, cảnh with something in them, or a tiết mục that holds more than bài bản and lời.
 * All else is an entry, a row of its own, which lists everything below it; so every title is in the paper.
 */
function isBand(node: OutlineNode): boolean {
  switch (node.item.kind) {
    case 'act':
    case 'curtain':
    case 'scene':
      return node.children.length > 0;
    case 'item':
      return node.children.some((child) => child.item.kind !== 'number' && child.item.kind !== 'speech');
    case 'unit':
    case 'number':
    case 'speech':
      return false;
  }
}

function below(node: OutlineNode): OutlineNode[] {
  return node.children.flatMap((child) => [child, ...below(child)]);
}

function partTitle(part: ProductionPart): string {
  const label = `Phần phát sóng ${part.number}`;
  if (part.title === '') return label;
  return part.title.toLowerCase().startsWith(label.toLowerCase()) ? part.title : `${label} – ${part.title}`;
}

/** Bands of the parts stand before the item that a part begins with; an open start is the start of the show. */
function partsByFirstItem(outline: Outline, parts: readonly ProductionPart[]): Map<string, ProductionPart[]> {
  const found = new Map<string, ProductionPart[]>();
  for (const part of parts.toSorted((a, b) => a.number - b.number)) {
    const named =
      part.firstItemId !== null && outline.byId.has(part.firstItemId) ? part.firstItemId : undefined;
    const at = named ?? outline.roots[0]?.item.id;
    if (at !== undefined) found.set(at, [...(found.get(at) ?? []), part]);
  }
  return found;
}

export function outlineRows(outline: Outline, parts: readonly ProductionPart[]): OutlineRow[] {
  const starting = partsByFirstItem(outline, parts);
  const rows: OutlineRow[] = [];
  const shift = parts.length > 0 ? 1 : 0;

  const beginParts = (node: OutlineNode) => {
    for (const part of starting.get(node.item.id) ?? []) {
      const seconds = contentSeconds(outline, [part]);
      rows.push({ kind: 'part', title: partTitle(part), depth: 0, startSeconds: node.startSeconds, seconds });
    }
  };
  const place = (node: OutlineNode) => {
    beginParts(node);
    const row = { node, title: numberedTitle(node), depth: node.depth + shift };
    if (isBand(node)) {
      rows.push({ kind: 'band', ...row });
      for (const child of node.children) place(child);
    } else {
      const inner = below(node);
      // A part that begins inside a lớp has its band before that lớp: a row is never split by a band.
      for (const child of inner) beginParts(child);
      rows.push({ kind: 'entry', ...row, inner });
    }
  };
  for (const root of outline.roots) place(root);
  return rows;
}

/** `Vọng cổ câu 1, 2`: a bài bản with the câu that are sung of it. */
export function numberTitle(item: Item): string {
  if (item.verses === '' || item.title.toLowerCase().includes('câu')) return item.title;
  return `${item.title} ${item.verses.toLowerCase().includes('câu') ? '' : 'câu '}${item.verses}`;
}
