import { Suspense, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '../../shared/contract/plan.ts';
import type { Connection } from '../client/use-changes.ts';
import { useSeason } from '../client/use-season.ts';
import { ArrangeHost } from '../features/arrange/index.ts';
import { useConflictsKey } from '../features/conflicts/index.ts';
import { GuidePanel, guideOf } from '../features/guide/index.ts';
import { PapersHost } from '../features/papers/index.ts';
import { formatPlace } from '../navigation/place.ts';
import { usePlace } from '../navigation/use-place.ts';
import { readAllLater } from '../ui/later.ts';
import { ConnectionBar } from './connection-bar.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { Page } from './page.tsx';
import styles from './shell.module.css';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { StatusBar } from './status-bar.tsx';
import { useArrival } from './use-arrival.ts';
import { useCommands } from './use-commands.ts';
import { useHelp } from './use-help.ts';
import { useHistory } from './use-history.ts';
import { useRegions } from './use-regions.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** The frame: header, navigation, the page, status bar. */
export function Shell({ connection, plan }: { connection: Connection; plan: PlanStatus }) {
  const { t } = useTranslation('shell');
  const place = usePlace();
  const season = useSeason();
  const history = useHistory();
  const help = useHelp();
  const commands = useCommands(history, season, help, place);
  const frame = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  useUndoKeys(history);
  useConflictsKey();
  useRegions(frame);
  useArrival(place);
  useEffect(() => void readAllLater(), []);
  const skip = useCallback(() => main.current?.focus(), []);
  return (
    <div className={styles.shell} ref={frame}>
      <button type="button" className={styles.skip} onClick={skip}>
        {t('skip')}
      </button>
      <Header history={history} season={season} commands={commands} help={help} />
      <ConnectionBar connection={connection} />
      <div className={styles.middle}>
        <Navigation place={place} />
        <main className={styles.main} ref={main} tabIndex={-1} data-region="main" aria-label={t('main')}>
          <ErrorBoundary resetKey={formatPlace(place)}>
            <Suspense>
              <Page place={place} choice={season} />
            </Suspense>
          </ErrorBoundary>
        </main>
        <Suspense>
          {help.open === 'guide' && <GuidePanel of={guideOf(place)} onClose={help.close} />}
        </Suspense>
      </div>
      <PapersHost />
      <ArrangeHost />
      {help.open === 'keys' && <ShortcutsDialog onClose={help.close} />}
      <StatusBar connected={connection === 'here'} plan={plan} seasonId={season.chosen?.id} />
    </div>
  );
}
