import { TargetRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/contract/season.ts';
import { orpc } from '../../client/client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ImportButton } from '../imports/index.ts';
import { PaperButton } from '../papers/index.ts';
import { ActivityTable } from './activity-table.tsx';
import { TargetBars } from './target-bars.tsx';
import styles from './targets-page.module.css';

/** The year's targets with what was done for each, and the dated activities below. */
export function TargetsPage({ season }: { season: Season }) {
  const { t } = useTranslation('targets');
  const lines = useQuery(orpc.season.targets.queryOptions({ input: { seasonId: season.id } }));
  const activities = useQuery(orpc.season.activities.queryOptions({ input: { seasonId: season.id } }));
  const overview = useQuery(orpc.season.overview.queryOptions({ input: { seasonId: season.id } }));
  return (
    <>
      <PageHeader title={t('title')} facts={season.name}>
        <ImportButton kind="activities" scope={{ seasonId: season.id }} />
        <PaperButton document="season-plan" seasonId={season.id} />
      </PageHeader>
      <Loaded query={lines}>
        {(targets) =>
          targets.length === 0 ? (
            <EmptyState icon={<TargetRegular />} title={t('empty')} text={t('emptyText')} />
          ) : (
            <div className={styles.page}>
              <Loaded query={overview}>{(answer) => <TargetBars tallies={answer.targets} />}</Loaded>
              <Loaded query={activities}>
                {(rows) => <ActivityTable activities={rows} targets={targets} />}
              </Loaded>
            </div>
          )
        }
      </Loaded>
    </>
  );
}
