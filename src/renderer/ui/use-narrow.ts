import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 1099px)');

function subscribe(notify: () => void) {
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

/** A window in which the page needs the width of the navigation, and the list that of its counts. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
