export { ConflictPill } from './conflict-pill.tsx';
export { ConflictsPage } from './conflicts-page.tsx';
export { useConflictsKey } from './use-conflicts-key.ts';
