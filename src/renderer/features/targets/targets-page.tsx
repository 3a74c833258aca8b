import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/contract/season.ts';
import { orpc } from '../../client/client.ts';
import { useRecords } from '../../client/records.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ImportButton } from '../imports/index.ts';
import { PaperButton } from '../papers/index.ts';
import { ActivityTable } from './activity-table.tsx';
import { TargetTable } from './target-table.tsx';
import styles from './targets-page.module.css';

/** The year's targets with what was done for each, and the dated activities below. */
export function TargetsPage({ season }: { season: Season }) {
  const { t } = useTranslation('targets');
  const scope = { seasonId: season.id };
  const targets = useRecords('target', scope);
  const activities = useRecords('activity', scope);
  const { tallies, over } = useTallies(season.id);
  const [only, setOnly] = useState('');
  return (
    <>
      <PageHeader title={t('title')} facts={season.name}>
        <ImportButton kind="activities" scope={{ seasonId: season.id }} />
        <PaperButton document="season-plan" seasonId={season.id} />
      </PageHeader>
      <Loaded query={targets}>
        {(read) => (
          <div className={styles.page}>
            <TargetTable
              seasonId={season.id}
              rows={read.rows}
              seq={read.seq}
              tallies={tallies}
              over={over}
              onOpen={(target) => setOnly(target.id)}
            />
            <Loaded query={activities}>
              {({ rows, seq }) => (
                <ActivityTable
                  season={season}
                  rows={rows}
                  seq={seq}
                  targets={read.rows}
                  // A target that was deleted meanwhile hides nothing.
                  only={read.rows.some((target) => target.id === only) ? only : ''}
                  onOnly={setOnly}
                />
              )}
            </Loaded>
          </div>
        )}
      </Loaded>
    </>
  );
}

/** How far each target has come, by its id, as the overview counts it. */
function useTallies(seasonId: string) {
  const { data } = useQuery(orpc.season.overview.queryOptions({ input: { seasonId } }));
  const tallies = useMemo(() => new Map(data?.targets.map((line) => [line.target.id, line])), [data]);
  return { tallies, over: data?.phase === 'after' };
}
