import type { WebContents } from 'electron';
import { isOwnUrl } from './app-url.ts';

/**
 * The window shows the program's own page and nothing else: no other address, no second window, no embedded browser.
 * The page has no links to the outside, so nothing is handed to the system's browser either.
 */
export function keepAtHome(contents: WebContents, home: string): void {
  const stay = (event: { preventDefault(): void }, url: string) => {
    if (!isOwnUrl(url, home)) event.preventDefault();
  };
  contents.on('will-navigate', (event, url) => stay(event, url));
  contents.on('will-redirect', (event, url) => stay(event, url));
  contents.on('will-frame-navigate', (details) => {
    // The page has no frames; the top frame follows the rule above.
    if (!details.isMainFrame) details.preventDefault();
    else stay(details, details.url);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
