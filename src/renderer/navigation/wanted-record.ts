import { useEffect, useSyncExternalStore } from 'react';

let wanted: string | null = null;
const listeners = new Set<() => void>();

function set(id: string | null): void {
  wanted = id;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the page that is gone to for this record: it shows and selects it as soon as it has it. */
export const wantRecord = (id: string): void => set(id);

/**
 * For a list of records: `show` is called once when the record that someone went to stands in it. `has` may answer no
 * while the list is still being read; the wish waits.
 */
export function useWantedRecord(has: (id: string) => boolean, show: (id: string) => void): void {
  const id = useSyncExternalStore(subscribe, () => wanted);
  useEffect(() => {
    if (id === null || !has(id)) return;
    set(null);
    show(id);
  });
}
