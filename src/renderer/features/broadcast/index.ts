import { later } from '../../ui/later.ts';

export { SlotTable } from './slot-table.tsx';
export { useSlotWorld } from './use-slot-world.ts';
export const BroadcastPage = later(async () => (await import('./broadcast-page.tsx')).BroadcastPage);
