export { BroadcastPage } from './broadcast-page.tsx';
export { SlotTable } from './slot-table.tsx';
export { useSlotWorld } from './use-slot-world.ts';
