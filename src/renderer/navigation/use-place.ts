import { useMemo, useSyncExternalStore } from 'react';
import { formatPlace, type Place, parsePlace } from './place.ts';

/**
 * A browser keeps the place in the address, for its back button and bookmarks. The desktop window shows no address;
 * its port to the planner is handed to one loaded document, so the address is left alone there and the place lies
 * beside the page, where a reload finds it.
 */
const inAddress = window.manNhung === undefined;
const KEY = 'man-nhung:place';

const read = (): string => (inAddress ? window.location.hash : (window.sessionStorage.getItem(KEY) ?? ''));

function subscribe(notify: () => void) {
  window.addEventListener('hashchange', notify);
  return () => window.removeEventListener('hashchange', notify);
}

function write(text: string, replace: boolean): void {
  if (text === read()) return;
  if (inAddress && !replace) {
    window.location.hash = text;
    return;
  }
  if (inAddress) window.history.replaceState(null, '', text);
  else window.sessionStorage.setItem(KEY, text);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

// Links carry their place as `#/…`, which a browser follows by itself.
if (!inAddress) {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    write(link.getAttribute('href') ?? '', false);
  });
}

export function usePlace(): Place {
  const text = useSyncExternalStore(subscribe, read);
  return useMemo(() => parsePlace(text), [text]);
}

export const currentPlace = (): Place => parsePlace(read());

export function go(place: Place): void {
  write(formatPlace(place), false);
}

/** Another tab of the same page is no step of its own for the back button. */
export function replacePlace(place: Place): void {
  write(formatPlace(place), true);
}
