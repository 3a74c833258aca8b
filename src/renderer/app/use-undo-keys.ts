import { useEffect } from 'react';
import type { HistoryControl } from './use-history.ts';

/** Where Ctrl+Z belongs to the text being written, not to the plan. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  if (target instanceof HTMLInputElement) {
    return !target.readOnly && !/^(button|checkbox|radio|range|color|file|submit|reset)$/.test(target.type);
  }
  return target instanceof HTMLElement && target.isContentEditable === true;
}

/** Which of the two a key press means; null if neither. */
export function undoKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): 'undo' | 'redo' | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

export function useUndoKeys({ undo, redo, busy }: HistoryControl): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = undoKey(event);
      // A dialog is a small act of its own: what stands behind it must not change under it.
      if (
        !wanted ||
        event.defaultPrevented ||
        isTextField(event.target) ||
        document.querySelector('[role="dialog"]')
      )
        return;
      event.preventDefault();
      // A second press is a second act and waits for the first; only a key that is held down does not pile up.
      if (busy && event.repeat) return;
      if (wanted === 'undo') undo();
      else redo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, busy]);
}
