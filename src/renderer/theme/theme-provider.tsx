import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { darkTheme, lightTheme } from './fluent-theme.ts';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(notify: () => void) {
  prefersDark.addEventListener('change', notify);
  return () => prefersDark.removeEventListener('change', notify);
}

/** Light or dark, live, as the system says. */
function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => prefersDark.matches);
}

/** The nonce that the host wrote into the page; without one (vite's own server) styles need none. */
function pageNonce(): string | undefined {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return nonce && !nonce.startsWith('__') ? nonce : undefined;
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const dark = useDark();
  const renderer = useMemo(() => {
    const nonce = pageNonce();
    return createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {});
  }, []);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={dark ? darkTheme : lightTheme}>{children}</FluentProvider>
    </RendererProvider>
  );
}
