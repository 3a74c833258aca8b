import { useSyncExternalStore } from 'react';

const NARROW = 1100;

function subscribe(notify: () => void) {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}

/** Larger text makes the same window narrower. */
const isNarrow = () => window.innerWidth / (Number(document.documentElement.style.zoom) || 1) < NARROW;

/** A window in which the page needs the width of the navigation, and the list that of its counts. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}
