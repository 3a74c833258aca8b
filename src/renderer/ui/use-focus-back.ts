import { useEffect, useRef, useState } from 'react';
import { focusIsLost, focusPage } from './focus-page.ts';

/** What opened the dialog. The item of a menu vanishes with its menu; the button of the menu stays. */
function openerNow(): HTMLElement | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return null;
  const button = activeElement.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return (button ? document.getElementById(button) : null) ?? activeElement;
}

/**
 * For a dialog that is drawn only while it is open: gives the keyboard back to what opened it, or to the page where
 * that is gone.
 */
export function useFocusBack(): void {
  const [opener] = useState(openerNow);
  const open = useRef(false);
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
      // The surface leaves the page after this; whatever takes the keyboard on purpose meanwhile keeps it.
      setTimeout(() => {
        if (open.current || !focusIsLost()) return;
        if (opener?.isConnected && opener !== document.body) opener.focus();
        if (focusIsLost()) focusPage();
      });
    };
  }, [opener]);
}
