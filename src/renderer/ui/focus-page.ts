/** Where a page wants the keyboard: the row that was opened last, else its heading. */
const arrivals = ['tr[data-arrival][tabindex="0"]', 'h1[tabindex="-1"]'];
/** A page that is still being read comes within this time, or the keyboard is left where it is. */
const LONGEST_WAIT = 3000;

/** True while no control has the keyboard: the one that had it is gone. */
export function focusIsLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

let stopWaiting: () => void = () => undefined;

/** Gives the keyboard to the page as soon as it is there, unless a control has taken it meanwhile. */
export function focusPage(): void {
  stopWaiting();
  const tryNow = (): boolean => {
    if (!focusIsLost()) return true;
    const main = document.querySelector('main');
    for (const arrival of arrivals) {
      const target = main?.querySelector<HTMLElement>(arrival);
      if (!target) continue;
      target.focus();
      return true;
    }
    return false;
  };
  if (tryNow()) return;
  const observer = new MutationObserver(() => {
    if (tryNow()) stopWaiting();
  });
  const timer = setTimeout(() => stopWaiting(), LONGEST_WAIT);
  stopWaiting = () => {
    observer.disconnect();
    clearTimeout(timer);
    stopWaiting = () => undefined;
  };
  observer.observe(document.body, { childList: true, subtree: true });
}
