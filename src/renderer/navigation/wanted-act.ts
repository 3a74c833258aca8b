import { useEffect, useSyncExternalStore } from 'react';

/** Dialogs that belong to a page or a menu and can be asked for from elsewhere. */
export type WantedAct = 'season-new' | 'season-export' | 'season-import' | 'production-add';

let wanted: WantedAct | null = null;
const listeners = new Set<() => void>();

function set(act: WantedAct | null): void {
  wanted = act;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks whoever owns the dialog to open it, as soon as that is on the screen. */
export const wantAct = (act: WantedAct): void => set(act);

/** Opens a dialog that was asked for from elsewhere; once for each time. */
export function useWantedAct(act: WantedAct, open: () => void): void {
  const asked = useSyncExternalStore(subscribe, () => wanted === act);
  useEffect(() => {
    if (!asked) return;
    set(null);
    open();
  });
}
