import { Button } from '@fluentui/react-components';
import { MoviesAndTvRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/assert-never.ts';
import type { DocumentKind } from '../../../shared/contract/documents.ts';
import type { Production } from '../../../shared/contract/productions.ts';
import { orpc } from '../../client/client.ts';
import { codeOf } from '../../client/coded-error.ts';
import type { ProductionTab } from '../../navigation/place.ts';
import { go } from '../../navigation/use-place.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { MilestonesTab } from '../milestones/index.ts';
import { openPapers } from '../papers/index.ts';
import { CallsTab } from './calls-tab.tsx';
import { InfoTab } from './info-tab.tsx';
import { useVisit } from './last-visit.ts';
import { RolesTab } from './lists/cast/roles-tab.tsx';
import { CrewTable } from './lists/crew-table.tsx';
import { CuesTab } from './lists/cues-tab.tsx';
import { SlotsTab } from './lists/slots-tab.tsx';
import { Outline } from './outline/index.ts';
import { ProductionHead } from './production-head.tsx';
import styles from './production-page.module.css';

/** One production: its head, its tabs, and the papers made of it. */
export function ProductionPage({ id, tab }: { id: string; tab: ProductionTab }) {
  const query = useQuery(orpc.productions.get.queryOptions({ input: { id } }));
  useVisit(id);
  const panelId = useId();
  const onPaper = (document: DocumentKind) => openPapers({ document, productionId: id });
  if (codeOf(query.error) === 'NOT_FOUND') return <Gone />;
  return (
    <Loaded query={query}>
      {({ production, seq }) => (
        <>
          <ProductionHead
            production={production}
            tab={tab}
            panelId={panelId}
            paper={paperOf(tab)}
            onPrint={() => onPaper(paperOf(tab))}
          />
          <div className={styles.panel} id={panelId} role="tabpanel" aria-labelledby={`tab-${tab}`}>
            <Suspense>
              <Tab tab={tab} production={production} seq={seq} onPaper={onPaper} />
            </Suspense>
          </div>
        </>
      )}
    </Loaded>
  );
}

/** The paper that a tab is about. */
const paperOf = (tab: ProductionTab): DocumentKind =>
  tab === 'roles' || tab === 'crew' ? 'cast-list' : 'running-order';

type TabProps = {
  tab: ProductionTab;
  production: Production;
  seq: number;
  onPaper: (document: DocumentKind) => void;
};

function Tab({ tab, production, seq, onPaper }: TabProps) {
  switch (tab) {
    case 'outline':
      return <Outline productionId={production.id} />;
    case 'milestones':
      return <MilestonesTab production={production} />;
    case 'roles':
      return <RolesTab productionId={production.id} />;
    case 'crew':
      return <CrewTable productionId={production.id} />;
    case 'calls':
      return <CallsTab production={production} />;
    case 'slots':
      return <SlotsTab production={production} onPaper={() => onPaper('broadcast-schedule')} />;
    case 'cues':
      return <CuesTab productionId={production.id} onPaper={() => onPaper('cue-sheet')} />;
    case 'info':
      return <InfoTab production={production} seq={seq} />;
    default:
      return assertNever(tab);
  }
}

function Gone() {
  const { t } = useTranslation('shell');
  return (
    <EmptyState icon={<MoviesAndTvRegular />} title={t('gone.title')} text={t('gone.text')}>
      <Button onClick={() => go({ page: 'productions' })}>{t('broken.home')}</Button>
    </EmptyState>
  );
}
