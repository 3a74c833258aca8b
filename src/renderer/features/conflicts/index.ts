export { ConflictPill } from './conflict-pill.tsx';
export { conflictSentence } from './conflict-sentence.ts';
export { ConflictsPage } from './conflicts-page.tsx';
export { useConflictsKey } from './use-conflicts-key.ts';
