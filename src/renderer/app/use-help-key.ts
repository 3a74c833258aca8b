import { useEffect } from 'react';

/** F1 and Shift+F1 open the program's own help instead of the browser's. */
export function useHelpKey(openGuide: () => void, openKeys: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F1' || event.defaultPrevented) return;
      event.preventDefault();
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      if (event.shiftKey) openKeys();
      else openGuide();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [openGuide, openKeys]);
}
