import {
  buildOutline,
  isGroup,
  type Outline,
  type OutlineNode,
  type OutlineRow,
} from '../productions/index.ts';

/** Who is on stage in an item, as far as casting asks. */
export type CastItem = OutlineRow & {
  title: string;
  /** Phục trang, as written; empty where nothing is said. */
  costumes: string;
  roleIds: readonly string[];
  personIds: readonly string[];
};

/** A column of the matrix of roles and items: a lớp or a tiết mục, under the màn and cảnh that it stands in. */
export type CastColumn<Row extends OutlineRow> = {
  node: OutlineNode<Row>;
  /** The groups above it, from the top; empty for one that stands at the top. */
  groups: readonly OutlineNode<Row>[];
};

/** Groups that hold others are heads; what lies in a lớp or tiết mục (bài bản, lời dẫn) belongs to it. */
const isHead = (node: OutlineNode<OutlineRow>): boolean =>
  isGroup(node) && node.children.length > 0 && ['act', 'curtain', 'scene'].includes(node.item.kind);

/** The items that people are put into, in the order of the show. */
export function castColumns<Row extends OutlineRow>(outline: Outline<Row>): CastColumn<Row>[] {
  const columns: CastColumn<Row>[] = [];
  const walk = (nodes: readonly OutlineNode<Row>[], groups: readonly OutlineNode<Row>[]) => {
    for (const node of nodes) {
      if (isHead(node as OutlineNode<OutlineRow>)) walk(node.children, [...groups, node]);
      else columns.push({ node, groups });
    }
  };
  walk(outline.roots, []);
  return columns;
}

/** An item and all that lies in it. */
export function withInner<Row extends OutlineRow>(node: OutlineNode<Row>): OutlineNode<Row>[] {
  return [node, ...node.children.flatMap(withInner)];
}

export const outlineOfCast = (items: readonly CastItem[]): Outline<CastItem> => buildOutline(items);
