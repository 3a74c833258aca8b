import { useEffect, useRef } from 'react';
import { OWN_TYPE } from './model/copy-rows.ts';
import type { Clip } from './state/paste.ts';

export function inField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null
  );
}

/** A paste anywhere but in a field or a dialog: the keyboard may be on a button, or nowhere. */
export function usePaste(paste: (clip: Clip) => void) {
  const newest = useRef(paste);
  newest.current = paste;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || inField(event.target) || !event.clipboardData) return;
      const text = event.clipboardData.getData('text/plain');
      const own = event.clipboardData.getData(OWN_TYPE);
      if (text.trim() === '' && own === '') return;
      event.preventDefault();
      newest.current({ text, own });
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
