import { type ReactElement, Suspense, useCallback, useMemo, useState } from 'react';
import { GuideDrawer, guideOf } from '../features/guide/index.ts';
import { currentPlace } from '../navigation/use-place.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useHelpKey } from './use-help-key.ts';

export type Help = {
  openGuide: () => void;
  openKeys: () => void;
  /** What is open of the two; to be drawn once in the window. */
  view: ReactElement | null;
};

/** F1 opens the guide of the screen, Shift+F1 the sheet of keys. */
export function useHelp(): Help {
  const [open, setOpen] = useState<'guide' | 'keys' | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const openGuide = useCallback(() => setOpen('guide'), []);
  const openKeys = useCallback(() => setOpen('keys'), []);
  useHelpKey(openGuide, openKeys);
  return useMemo(
    () => ({
      openGuide,
      openKeys,
      view:
        open === 'guide' ? (
          <Suspense>
            <GuideDrawer start={guideOf(currentPlace())} onClose={close} />
          </Suspense>
        ) : open === 'keys' ? (
          <ShortcutsDialog onClose={close} />
        ) : null,
    }),
    [open, close, openGuide, openKeys],
  );
}
