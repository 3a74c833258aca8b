import { type RefObject, useEffect } from 'react';

const region = '[data-region]';
/** In a table the row of the keyboard, not the buttons of the head above it. */
const row = 'tbody tr[tabindex="0"], [role="row"][tabindex="0"], [role="treegrid"] [tabindex="0"]';
const focusable =
  'button:not([disabled]):not([tabindex="-1"]), a[href], input:not([disabled]), select, textarea, [tabindex="0"]';

/** What takes the keyboard in a part of the window, without what belongs to a part inside of it. */
function entryOf(part: HTMLElement): HTMLElement {
  const own = [...part.querySelectorAll<HTMLElement>(focusable)].find(
    (candidate) => candidate.closest(region) === part,
  );
  const inside = part.tagName === 'MAIN' ? null : part.querySelector<HTMLElement>(row);
  return inside ?? own ?? part;
}

/** Details that say only that nothing is chosen have nothing to go to: the round would end there. */
const takesKeyboard = (part: HTMLElement) => part.hasAttribute('tabindex') || entryOf(part) !== part;

/** The part that F6 goes to from `active`; they stand in the order of the page, a part inside another after it. */
export function nextRegion(frame: ParentNode, active: Element | null, back: boolean): HTMLElement | null {
  const parts = [...frame.querySelectorAll<HTMLElement>(region)].filter(
    (part) => part === active?.closest(region) || takesKeyboard(part),
  );
  const here = active?.closest<HTMLElement>(region);
  const at = here ? parts.indexOf(here) : -1;
  const from = at < 0 && back ? 0 : at;
  const next = parts[(from + (back ? -1 : 1) + parts.length) % parts.length];
  return next ? entryOf(next) : null;
}

/** F6 and Shift+F6 go round the parts: header, navigation, content, its table or grid, its details, status bar. */
export function useRegions(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || !frame.current) return;
      // A dialog keeps the keyboard.
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      const next = nextRegion(frame.current, document.activeElement, event.shiftKey);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [frame]);
}
