import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { orpc } from '../client/client.ts';
import { takeForToday } from '../client/now.ts';
import { useChanges } from '../client/use-changes.ts';
import { useWindowState } from '../client/use-window-state.ts';
import { FirstRun } from '../features/first-run/index.ts';
import { isLanguage, setLanguage } from '../i18n/i18n.ts';
import { defaultDisplay, display, isTheme, readTextSize } from '../theme/display.ts';
import { Shell } from './shell.tsx';
import { Unreachable } from './unreachable.tsx';

/** Puts language, theme and text size that the plan remembers into use. */
function useRememberedDisplay(): boolean {
  const [language] = useWindowState('language');
  const [theme] = useWindowState('theme');
  const [textSize] = useWindowState('textSize');
  useEffect(() => {
    if (language !== undefined) void setLanguage(isLanguage(language) ? language : 'vi');
  }, [language]);
  useEffect(() => {
    display.set({ theme: isTheme(theme) ? theme : defaultDisplay.theme, textSize: readTextSize(textSize) });
  }, [theme, textSize]);
  return language !== undefined && theme !== undefined && textSize !== undefined;
}

export function App() {
  const connection = useChanges();
  const ready = useRememberedDisplay();
  const status = useQuery(orpc.plan.status.queryOptions());
  // Before anything is drawn that asks for the day.
  if (status.data) takeForToday(status.data.shownDay);
  if (status.data && ready) {
    return status.data.open ? (
      <Shell connection={connection} plan={status.data} />
    ) : (
      <FirstRun plan={status.data} />
    );
  }
  return status.error ? <Unreachable error={status.error} onRetry={() => void status.refetch()} /> : null;
}
