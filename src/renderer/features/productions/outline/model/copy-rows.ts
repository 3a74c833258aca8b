import { numberedTitle, type OutlineNode } from '../../../../../domain/productions/index.ts';
import type { Item, ItemFields } from '../../../../../shared/contract/items.ts';
import { joinTable } from '../../../../../shared/text/table-text.ts';
import { formatMinutesSeconds } from '../../../../../shared/time/duration.ts';

/** Type of our own copy on the clipboard, beside the text for a spreadsheet. */
export const OWN_TYPE = 'application/x-man-nhung-rows';

function fieldsOf({
  id: _id,
  productionId: _p,
  parentId: _up,
  orderKey: _key,
  castNames: _cast,
  personIds: _people,
  roleIds: _roles,
  ...fields
}: Item) {
  return fields satisfies ItemFields;
}

/** Rows with all that is inside them: lines for a spreadsheet, and everything that they hold for a paste here. */
export function copyOf(nodes: readonly OutlineNode[]): { text: string; own: string } {
  const all: OutlineNode[] = [];
  const take = (node: OutlineNode) => {
    all.push(node);
    node.children.forEach(take);
  };
  nodes.forEach(take);
  const cells = (node: OutlineNode, { item, seconds } = node) => [
    numberedTitle(node),
    item.genre,
    item.performers === '' ? item.castNames : item.performers,
    item.durationSeconds === null && seconds === 0 ? '' : formatMinutesSeconds(seconds),
  ];
  return {
    text: joinTable(all.map((node) => cells(node))),
    own: JSON.stringify(all.map((node) => ({ ...fieldsOf(node.item), fromId: node.item.id }))),
  };
}
