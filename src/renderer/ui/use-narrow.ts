import { useSyncExternalStore } from 'react';
import { zoom } from './zoom.ts';

const NARROW = 1100;

function subscribe(notify: () => void) {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}

/** Larger text makes the same window narrower. */
const isNarrow = () => window.innerWidth / zoom() < NARROW;

/** A window in which the page needs the width of the navigation, and the list that of its counts. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}
