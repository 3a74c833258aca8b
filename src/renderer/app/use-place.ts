import { useMemo, useSyncExternalStore } from 'react';
import { formatPlace, type Place, parsePlace } from './place.ts';

function subscribe(notify: () => void) {
  window.addEventListener('hashchange', notify);
  return () => window.removeEventListener('hashchange', notify);
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parsePlace(hash), [hash]);
}

export function go(place: Place): void {
  const hash = formatPlace(place);
  if (hash !== window.location.hash) window.location.hash = hash;
}

/** Another tab of the same page is no step of its own for the back button. */
export function replacePlace(place: Place): void {
  window.history.replaceState(null, '', formatPlace(place));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
