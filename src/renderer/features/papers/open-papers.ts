import { useSyncExternalStore } from 'react';
import type { DocumentKind } from '../../../shared/contract/documents.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';

/** What the papers are opened for; what is left out is what was chosen last, or what there is. */
export type PapersWish = {
  document?: DocumentKind;
  productionId?: string;
  channelId?: string;
  seasonId?: string;
  /** Papers of the calls: their day, or a day of their week. */
  date?: LocalDate;
  /** A person's schedule. */
  personId?: string;
  /** The attendance sheet of one call. */
  callId?: string;
};

let wish: PapersWish | null = null;
const listeners = new Set<() => void>();

function set(next: PapersWish | null): void {
  wish = next;
  for (const listener of listeners) listener();
}

/** Opens the papers from anywhere in the window: a production, the slots, the people, the overview. */
export const openPapers = (next: PapersWish = {}): void => set(next);
export const closePapers = (): void => set(null);

export function usePapersWish(): PapersWish | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => wish,
  );
}
