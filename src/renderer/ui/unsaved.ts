import { useEffect } from 'react';

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

/**
 * For a text field: while `dirty`, closing or reloading the window asks first, so that what is typed is not lost. The
 * browser asks by itself; under Electron the main process does.
 */
export function useUnsaved(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    change(1);
    return () => change(-1);
  }, [dirty]);
}
