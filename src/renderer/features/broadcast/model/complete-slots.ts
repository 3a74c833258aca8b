import type { RecordFields, RecordRow } from '../../../../shared/contract/records.ts';
import type { TableChange } from '../../../ui/edit-table/edit-column.ts';
import { partsByNumber, type SlotCells } from './slot-cells.ts';

type Completed =
  | { change: TableChange<RecordFields<'slot'>> }
  | { problem: 'productionEmpty' | 'channelEmpty' | 'startsAtEmpty' | 'part'; text: string };

/**
 * What is written of a change of the table: new slots must have what a slot cannot be without, and parts that were
 * typed as numbers become those of the production that stands in the same row.
 */
export function completeSlots(
  change: TableChange<SlotCells>,
  parts: readonly Pick<RecordRow<'part'>, 'id' | 'productionId' | 'number' | 'title'>[],
): Completed {
  const add: Partial<RecordFields<'slot'>>[] = [];
  for (const { partNumbers, ...fields } of change.add ?? []) {
    const { productionId, channelId, startsAt } = fields;
    if (productionId === undefined) return { problem: 'productionEmpty', text: '' };
    if (channelId === undefined) return { problem: 'channelEmpty', text: '' };
    if (startsAt === undefined) return { problem: 'startsAtEmpty', text: '' };
    const found = partsByNumber(partNumbers ?? [], productionId, parts);
    if ('missing' in found) return { problem: 'part', text: String(found.missing) };
    add.push(partNumbers ? { ...fields, partIds: found.ids } : fields);
  }
  return { change: change.add ? { ...change, add } : change };
}
