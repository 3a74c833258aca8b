import {
  isGroup,
  numberedTitle,
  type Outline,
  type OutlineNode,
} from '../../../../../domain/productions/index.ts';
import type { ItemKind } from '../../../../../shared/contract/items.ts';

/** One line of the grid: flat and comparable, so that a row renders only when something in it changed. */
export type RowView = {
  id: string;
  parentId: string | null;
  depth: number;
  /** Place among its siblings from 1, and how many they are, as a screen reader says them. */
  place: number;
  siblings: number;
  kind: ItemKind;
  /** Drawn as a band: hồi, màn, cảnh, and other rows that hold rows; a lớp is a line among its bài bản. */
  group: boolean;
  hasChildren: boolean;
  expanded: boolean;
  /** The title with its number, as it is read. */
  title: string;
  genre: string;
  performers: string;
  seconds: number;
  /** No length set here or below. */
  unset: boolean;
  overridden: boolean;
  startSeconds: number;
  /** Stage needs that are filled in, as letters: m MC, s sound, l lighting, v LED, p props, c costumes, n note. */
  needs: string;
  draft: boolean;
};

const needLetters = [
  ['mcText', 'm'],
  ['sound', 's'],
  ['lighting', 'l'],
  ['led', 'v'],
  ['props', 'p'],
  ['costumes', 'c'],
  ['note', 'n'],
] as const;

/** The id that a row which is not saved yet has in the window. */
export const DRAFT_PREFIX = 'draft-';

function toRow(node: OutlineNode, place: number, siblings: number, expanded: boolean): RowView {
  const { item } = node;
  return {
    id: item.id,
    parentId: item.parentId,
    depth: node.depth,
    place,
    siblings,
    kind: item.kind,
    group: isGroup(node) && item.kind !== 'unit',
    hasChildren: node.children.length > 0,
    expanded,
    title: numberedTitle(node),
    genre: item.genre,
    performers: item.performers === '' ? item.castNames : item.performers,
    seconds: node.seconds,
    unset: item.durationSeconds === null && node.seconds === 0,
    overridden: node.overridden,
    startSeconds: node.startSeconds,
    needs: needLetters.map(([field, letter]) => (item[field] === '' ? '' : letter)).join(''),
    draft: item.id.startsWith(DRAFT_PREFIX),
  };
}

function same(a: RowView, b: RowView): boolean {
  for (const key of Object.keys(a) as (keyof RowView)[]) if (a[key] !== b[key]) return false;
  return true;
}

/** The visible rows, top to bottom. Rows that look the same as in `before` keep their object. */
export function visibleRows(
  outline: Outline,
  collapsed: ReadonlySet<string>,
  before: ReadonlyMap<string, RowView>,
): RowView[] {
  const rows: RowView[] = [];
  const walk = (nodes: readonly OutlineNode[]) => {
    nodes.forEach((node, i) => {
      const open = node.children.length > 0 && !collapsed.has(node.item.id);
      const row = toRow(node, i + 1, nodes.length, open);
      const known = before.get(row.id);
      rows.push(known && same(known, row) ? known : row);
      if (open) walk(node.children);
    });
  };
  walk(outline.roots);
  return rows;
}
