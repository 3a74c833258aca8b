import {
  numberedTitle,
  type Outline,
  type OutlineNode,
  ordinalLabel,
} from '../../../../domain/productions/index.ts';
import { fold } from '../../../../shared/text/fold.ts';

/** The item that a text means: `several` where more than one is called so. */
export type FoundItem = { id: string } | 'unknown' | 'several';

export type ItemNames = {
  /** Names to choose from, in running order; no two are the same. */
  labels: readonly string[];
  labelOf: (id: string) => string;
  find: (text: string) => FoundItem;
};

function parentOf(outline: Outline, node: OutlineNode): OutlineNode | undefined {
  return node.item.parentId === null ? undefined : outline.byId.get(node.item.parentId);
}

/** Bài bản are called the same in many lớp: those are told apart by where they stand, then by a number. */
function labelsOf(outline: Outline, nodes: readonly OutlineNode[]): Map<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const [title, same] of Map.groupBy(nodes, (node) => numberedTitle(node))) {
    for (const node of same) {
      const parent = parentOf(outline, node);
      const place = parent ? ordinalLabel(parent) || parent.item.title : '';
      const stem = same.length > 1 && place !== '' ? `${title} (${place})` : title;
      let label = stem;
      for (let n = 2; taken.has(label); n++) label = `${stem} · ${n}`;
      taken.add(label);
      labels.set(node.item.id, label);
    }
  }
  return labels;
}

/** Items as a cell names them: by label, title, number (`Lớp 3`, and `3` for the third tiết mục), folded. */
export function itemNames(outline: Outline, nodes: readonly OutlineNode[] = outline.all): ItemNames {
  const labels = labelsOf(outline, nodes);
  const byLabel = new Map([...labels].map(([id, label]) => [label, id]));
  const folded = Map.groupBy(
    nodes.flatMap((node) => {
      const names = [
        labels.get(node.item.id) ?? '',
        node.item.title,
        ordinalLabel(node),
        ...(node.item.kind === 'item' ? [`${node.ordinal}`, `${node.ordinal}. ${node.item.title}`] : []),
      ];
      return [...new Set(names.filter((name) => name !== '').map(fold))].map((key) => ({
        key,
        id: node.item.id,
      }));
    }),
    (entry) => entry.key,
  );
  return {
    labels: nodes.map((node) => labels.get(node.item.id) ?? ''),
    labelOf: (id) => labels.get(id) ?? outline.byId.get(id)?.item.title ?? '',
    find(text) {
      const exactly = byLabel.get(text.normalize('NFC').trim());
      if (exactly !== undefined) return { id: exactly };
      const [first, ...others] = folded.get(fold(text)) ?? [];
      if (!first) return 'unknown';
      return others.length > 0 ? 'several' : { id: first.id };
    },
  };
}
