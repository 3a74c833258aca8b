import { kindRank, type Outline } from '../../../../../domain/productions/index.ts';

/** How deep the outline is shown: màn and cảnh, down to lớp, everything. */
export const levels = ['scenes', 'units', 'all'] as const;
export type Level = (typeof levels)[number];

/** The rows to close so that nothing below a level shows; the user may open single ones again. */
export function collapsedAt(outline: Outline, level: Level): Set<string> {
  const deepest =
    level === 'scenes' ? kindRank('scene') : level === 'units' ? kindRank('unit') : Number.POSITIVE_INFINITY;
  const closed = outline.all.filter(
    (node) => node.children.length > 0 && node.children.every((child) => kindRank(child.item.kind) > deepest),
  );
  return new Set(closed.map((node) => node.item.id));
}
