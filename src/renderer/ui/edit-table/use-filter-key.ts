import { type RefObject, useEffect } from 'react';

/** Ctrl+F goes to the filter of the table that has the keyboard, else of the first one on the page. */
export function useFilterKey(
  root: RefObject<HTMLElement | null>,
  filter: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked =
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey &&
        event.key.toLowerCase() === 'f';
      if (!asked || event.defaultPrevented || !root.current) return;
      const { activeElement } = document;
      const own = activeElement?.closest('[data-edit-table]') ?? document.querySelector('[data-edit-table]');
      const dialog = document.querySelector('[role="dialog"]');
      if (own !== root.current || (dialog && !dialog.contains(root.current))) return;
      event.preventDefault();
      filter.current?.focus();
      filter.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [root, filter]);
}
