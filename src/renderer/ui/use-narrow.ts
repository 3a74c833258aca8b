import { useSyncExternalStore } from 'react';
import { zoom } from './zoom.ts';

const NARROW = 1100;

function subscribe(notify: () => void) {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}

/**
 * A window in which the page needs the width of the navigation, and the list that of its counts. Larger text makes the
 * same window narrower.
 */
export function useNarrow(below: number = NARROW): boolean {
  return useSyncExternalStore(subscribe, () => window.innerWidth / zoom() < below);
}
