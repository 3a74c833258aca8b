import { useCallback, useMemo, useState } from 'react';
import { useHelpKey } from './use-help-key.ts';

export type Help = {
  /** Which of the two is open. */
  open: 'guide' | 'keys' | null;
  openGuide: () => void;
  openKeys: () => void;
  close: () => void;
};

/** F1 opens and closes the guide of the screen, Shift+F1 opens the sheet of keys. */
export function useHelp(): Help {
  const [open, setOpen] = useState<Help['open']>(null);
  const close = useCallback(() => setOpen(null), []);
  const openGuide = useCallback(() => setOpen('guide'), []);
  const openKeys = useCallback(() => setOpen('keys'), []);
  useHelpKey(
    useCallback(() => setOpen((now) => (now === 'guide' ? null : 'guide')), []),
    openKeys,
  );
  return useMemo(() => ({ open, openGuide, openKeys, close }), [open, openGuide, openKeys, close]);
}
