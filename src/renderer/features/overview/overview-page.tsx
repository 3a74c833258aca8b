import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lunarMonthName, toLunar, yearName } from '../../../domain/season/index.ts';
import type { Overview } from '../../../shared/contract/overview.ts';
import type { Season } from '../../../shared/contract/season.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { orpc } from '../../client/client.ts';
import { weekdayWords } from '../../i18n/date-words.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PaperButton } from '../papers/index.ts';
import { ProductionDialog } from '../productions/index.ts';
import { EmptyOverview } from './empty-overview.tsx';
import styles from './overview-page.module.css';
import { TargetsCard } from './targets-card.tsx';
import { TaskList } from './tasks/task-list.tsx';
import { Timeline } from './timeline/timeline.tsx';

/** Days pass while the window stays open. */
const ASK_AGAIN_MS = 10 * 60_000;

/** The season at a glance: the year's timeline, what is to be done, and the targets. */
export function OverviewPage({ season }: { season: Season }) {
  const { t } = useTranslation(['overview', 'productions']);
  const query = useQuery({
    ...orpc.season.overview.queryOptions({ input: { seasonId: season.id } }),
    refetchInterval: ASK_AGAIN_MS,
  });
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeader title={t('title')} facts={query.data && <Today overview={query.data} season={season} />}>
        <PaperButton document="season-plan" seasonId={season.id} />
        <Button appearance="primary" size="small" icon={<Add20Regular />} onClick={() => setAdding(true)}>
          {t('productions:add')}
        </Button>
      </PageHeader>
      <Loaded query={query}>
        {(overview) => (
          <>
            <div className={styles.page}>
              <div className={styles.main}>
                {overview.productions.length === 0 ? (
                  <EmptyOverview onAdd={() => setAdding(true)} />
                ) : (
                  <Timeline season={season} overview={overview} />
                )}
                <TargetsCard overview={overview} year={season.year} />
              </div>
              <aside className={styles.aside} aria-label={t('tasks.title')}>
                <TaskList overview={overview} />
              </aside>
            </div>
          </>
        )}
      </Loaded>
      {adding && <ProductionDialog season={season} onClose={() => setAdding(false)} />}
    </>
  );
}

/** The day with its lunar one, and a word where the season stands on another. */
function Today({ overview: { today, phase }, season }: { overview: Overview; season: Season }) {
  const { t } = useTranslation('overview');
  const { day, month, year, leap } = toLunar(today);
  const facts = [
    `${weekdayWords(today)}, ${formatDate(today)}`,
    t('lunar', { day, month: lunarMonthName(month, leap), year: yearName(year) }),
  ];
  if (phase === 'after') facts.push(t('over', { date: formatDate(season.endDate) }));
  if (phase === 'before') facts.push(t('ahead', { date: formatDate(season.startDate) }));
  return <>{facts.join(' · ')}</>;
}
