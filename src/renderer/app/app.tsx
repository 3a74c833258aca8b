import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { orpc } from '../client/client.ts';
import { useChanges } from '../client/use-changes.ts';
import { useWindowState } from '../client/use-window-state.ts';
import { FirstRun } from '../features/first-run/index.ts';
import { isLanguage, setLanguage } from '../i18n/i18n.ts';
import { Shell } from './shell.tsx';
import { Unreachable } from './unreachable.tsx';

/** Puts the language that the plan remembers into use. */
function useRememberedLanguage(): boolean {
  const [language] = useWindowState('language');
  useEffect(() => {
    if (isLanguage(language)) void setLanguage(language);
  }, [language]);
  return language !== undefined;
}

export function App() {
  const connection = useChanges();
  const ready = useRememberedLanguage();
  const status = useQuery(orpc.plan.status.queryOptions());
  if (status.data && ready) {
    return status.data.open ? (
      <Shell connection={connection} plan={status.data} />
    ) : (
      <FirstRun plan={status.data} />
    );
  }
  return status.error ? <Unreachable error={status.error} onRetry={() => void status.refetch()} /> : null;
}
