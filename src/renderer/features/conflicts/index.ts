import { later } from '../../ui/later.ts';

export { ConflictPill } from './conflict-pill.tsx';
export { useConflictsKey } from './use-conflicts-key.ts';
export const ConflictsPage = later(async () => (await import('./conflicts-page.tsx')).ConflictsPage);
