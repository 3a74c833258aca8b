import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { useStore } from '../ui/store.ts';
import { display } from './display.ts';
import { darkTheme, lightTheme } from './fluent-theme.ts';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(notify: () => void) {
  prefersDark.addEventListener('change', notify);
  return () => prefersDark.removeEventListener('change', notify);
}

/** Light or dark: as chosen, else live as the system says. */
function useDark(): boolean {
  const system = useSyncExternalStore(subscribe, () => prefersDark.matches);
  const chosen = useStore(display, (now) => now.theme);
  return chosen === 'system' ? system : chosen === 'dark';
}

/** The whole page grows, texts with their boxes: every measure of the window is in pixels, so that nothing is left out. */
function useTextSize(): void {
  const size = useStore(display, (now) => now.textSize);
  useLayoutEffect(() => {
    document.documentElement.style.zoom = size === 100 ? '' : String(size / 100);
    // What measures the window (`use-narrow.ts`) measures it anew.
    window.dispatchEvent(new Event('resize'));
  }, [size]);
}

/**
 * Fluent's styles carry the nonce that the host wrote into the page (vite's own server writes none), and stand before
 * the window's own: where both set the same of one element, the window's is meant, whichever page brought it.
 */
function rendererOfPage() {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  const nonce = meta && !meta.content.startsWith('__') ? meta.content : '';
  return createDOMRenderer(document, {
    ...(meta ? { insertionPoint: meta } : {}),
    ...(nonce ? { styleElementAttributes: { nonce } } : {}),
  });
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const dark = useDark();
  useTextSize();
  const renderer = useMemo(rendererOfPage, []);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={dark ? darkTheme : lightTheme}>{children}</FluentProvider>
    </RendererProvider>
  );
}
