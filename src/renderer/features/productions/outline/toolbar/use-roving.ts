import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

const WITHIN = 'button:not([disabled]), input:not([disabled])';

/** Left and right are the caret's while it has a way to go in a field. */
function caretGoesOn(target: EventTarget, forward: boolean): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  const { selectionStart, selectionEnd, value } = target;
  if (selectionStart === 0 && selectionEnd === value.length) return false;
  return forward ? selectionEnd !== value.length : selectionStart !== 0;
}

/** One stop of Tab for a whole toolbar: the control that was last used; arrows, Home and End walk among them. */
export function useRoving(toolbar: RefObject<HTMLElement | null>) {
  const current = useRef<Element | null>(null);
  const controls = () => [...(toolbar.current?.querySelectorAll<HTMLElement>(WITHIN) ?? [])];
  const mark = () => {
    const all = controls();
    const stop = all.find((each) => each === current.current) ?? all[0];
    for (const each of all) each.tabIndex = each === stop ? 0 : -1;
  };
  useLayoutEffect(mark);
  return {
    onFocus(event: FocusEvent) {
      current.current = event.target;
      mark();
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const all = controls();
      const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
      const forward = event.key === 'ArrowRight' || event.key === 'End';
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: all.length - 1 }[event.key];
      if (at < 0 || to === undefined || caretGoesOn(event.target, forward)) return;
      event.preventDefault();
      all.at(to % all.length)?.focus();
    },
  };
}
