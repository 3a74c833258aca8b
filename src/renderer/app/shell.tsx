import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '../../shared/contract/plan.ts';
import type { Connection } from '../client/use-changes.ts';
import { useSeason } from '../client/use-season.ts';
import { formatPlace } from '../navigation/place.ts';
import { usePlace } from '../navigation/use-place.ts';
import { ConnectionBar } from './connection-bar.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { Page } from './page.tsx';
import styles from './shell.module.css';
import { StatusBar } from './status-bar.tsx';
import { useArrival } from './use-arrival.ts';
import { useHistory } from './use-history.ts';
import { useRegions } from './use-regions.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** The frame: header, navigation, the page, status bar. */
export function Shell({ connection, plan }: { connection: Connection; plan: PlanStatus }) {
  const { t } = useTranslation('shell');
  const place = usePlace();
  const season = useSeason();
  const history = useHistory();
  const frame = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  useUndoKeys(history);
  useRegions(frame);
  useArrival(place);
  const skip = useCallback(() => main.current?.focus(), []);
  return (
    <div className={styles.shell} ref={frame}>
      <button type="button" className={styles.skip} onClick={skip}>
        {t('skip')}
      </button>
      <Header history={history} season={season} />
      <ConnectionBar connection={connection} />
      <div className={styles.middle}>
        <Navigation place={place} />
        <main className={styles.main} ref={main} tabIndex={-1} data-region="main" aria-label={t('main')}>
          <ErrorBoundary resetKey={formatPlace(place)}>
            <Page place={place} choice={season} />
          </ErrorBoundary>
        </main>
      </div>
      <StatusBar connected={connection === 'here'} plan={plan} seasonId={season.chosen?.id} />
    </div>
  );
}
