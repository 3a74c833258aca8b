import { type RefObject, useEffect } from 'react';

const focusable =
  'button:not([disabled]):not([tabindex="-1"]), a[href], input:not([disabled]), [tabindex="0"]';

/** F6 and Shift+F6 go round the parts of the window: header, navigation, content, status bar. */
export function useRegions(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      const regions = [...(frame.current?.querySelectorAll<HTMLElement>('[data-region]') ?? [])];
      if (regions.length === 0) return;
      event.preventDefault();
      const at = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = regions[(at + step + regions.length) % regions.length];
      (next?.querySelector<HTMLElement>(focusable) ?? next)?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [frame]);
}
