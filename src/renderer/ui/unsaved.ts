import { useEffect } from 'react';

/** Electron asks nobody and merely refuses to close, so only a browser is stopped. */
const canAsk = window.manNhung === undefined;

let unsaved = 0;

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function change(by: number): void {
  unsaved += by;
  // Only while something is unsaved: a listener that always stands there keeps the page out of the browser's cache.
  if (unsaved > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

/** For a text field: while `dirty`, closing or reloading the window asks first, so that what is typed is not lost. */
export function useUnsaved(dirty: boolean): void {
  useEffect(() => {
    if (!dirty || !canAsk) return;
    change(1);
    return () => change(-1);
  }, [dirty]);
}
