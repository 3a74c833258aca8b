import { useEffect } from 'react';
import { go } from '../../navigation/use-place.ts';

/** Ctrl+Shift+X opens the list of conflicts from everywhere. */
export function useConflictsKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.shiftKey || event.altKey || event.key.toLowerCase() !== 'x') return;
      if (event.defaultPrevented) return;
      event.preventDefault();
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      go({ page: 'conflicts' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
