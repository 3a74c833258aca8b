import { later } from '../../ui/later.ts';

export { useSlotWorld } from './use-slot-world.ts';
export const BroadcastPage = later(async () => (await import('./broadcast-page.tsx')).BroadcastPage);
export const SlotTable = later(async () => (await import('./slot-table.tsx')).SlotTable);
