import { TargetRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/contract/season.ts';
import { orpc } from '../../client/client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ImportButton } from '../imports/index.ts';
import { ActivityTable } from './activity-table.tsx';
import { tally } from './tally.ts';
import { TargetBars } from './target-bars.tsx';
import styles from './targets-page.module.css';

/** The year's targets with what was done for each, and the dated activities below. */
export function TargetsPage({ season }: { season: Season }) {
  const { t } = useTranslation('targets');
  const targets = useQuery(orpc.season.targets.queryOptions({ input: { seasonId: season.id } }));
  const activities = useQuery(orpc.season.activities.queryOptions({ input: { seasonId: season.id } }));
  const productions = useQuery(orpc.productions.list.queryOptions({ input: { seasonId: season.id } }));
  const slots = useQuery(orpc.broadcast.slots.queryOptions({ input: { seasonId: season.id } }));
  const counted = {
    activities: activities.data ?? [],
    productions: productions.data ?? [],
    slots: slots.data ?? [],
  };
  return (
    <>
      <PageHeader title={t('title')} facts={season.name}>
        <ImportButton kind="activities" scope={{ seasonId: season.id }} />
      </PageHeader>
      <Loaded query={targets}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState icon={<TargetRegular />} title={t('empty')} text={t('emptyText')} />
          ) : (
            <div className={styles.page}>
              <TargetBars tallies={tally(lines, counted)} />
              <Loaded query={activities}>
                {(rows) => <ActivityTable activities={rows} targets={lines} />}
              </Loaded>
            </div>
          )
        }
      </Loaded>
    </>
  );
}
