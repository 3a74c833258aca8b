import { Button } from '@fluentui/react-components';
import { Add20Regular, MoviesAndTvRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Production } from '../../../shared/contract/productions.ts';
import type { Season } from '../../../shared/contract/season.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { go } from '../../navigation/use-place.ts';
import { useWantedAct } from '../../navigation/wanted-act.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { PaperButton } from '../papers/index.ts';
import { useProductionDialogs } from './dialogs.tsx';
import { lastVisit } from './last-visit.ts';
import { useProductionColumns } from './production-columns.tsx';
import styles from './productions-page.module.css';
import { kinds } from './status-tone.ts';
import { placeOfStep } from './step-production.ts';

const byKind = (productions: readonly Production[]) =>
  kinds.flatMap((kind) => productions.filter((production) => production.kind === kind));

/** All productions of a season: what, when, where, how long against its slot, how much is in it. */
export function ProductionsPage({ season }: { season: Season }) {
  const { t } = useTranslation('productions');
  const toasts = useToasts();
  const list = orpc.productions.list.queryOptions({ input: { seasonId: season.id } });
  const query = useQuery({ ...list, select: byKind });
  const { data: inOrder } = useQuery(list);
  const slots = useQuery(orpc.broadcast.slots.queryOptions({ input: { seasonId: season.id } }));
  const dialogs = useProductionDialogs(season);
  useWantedAct('production-add', dialogs.acts.add);
  const slotLengths = useMemo(
    () => new Map(slots.data?.map((slot) => [slot.id, slot.durationSeconds])),
    [slots.data],
  );
  const places = query.data?.some((production) => production.placeName !== '') ?? false;
  const step = useCallback(
    (production: Production, way: 'up' | 'down') => {
      const after = placeOfStep(inOrder ?? [], production.id, way);
      if (after === undefined) return;
      ownWrites
        .send(() => client.productions.move({ id: production.id, after }))
        .catch((error: unknown) => toasts.refuse(error));
    },
    [inOrder, toasts],
  );
  const acts = useMemo(() => ({ ...dialogs.acts, open: true, step }), [dialogs.acts, step]);
  const columns = useProductionColumns({ slotLengths, places, acts });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || !event.shiftKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const key = event.target instanceof Element ? event.target.closest<HTMLElement>('tr')?.dataset.key : null;
    const production = inOrder?.find((each) => each.id === key);
    if (!production) return;
    event.preventDefault();
    step(production, event.key === 'ArrowUp' ? 'up' : 'down');
  };
  const group = useCallback((production: Production) => t(`kind.${production.kind}`), [t]);
  const add = (
    <Button appearance="primary" size="small" icon={<Add20Regular />} onClick={dialogs.acts.add}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} facts={season.name}>
        <PaperButton document="season-plan" seasonId={season.id} />
        {add}
      </PageHeader>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of its rows */}
      <div className={styles.list} onKeyDown={onKeyDown}>
        <Loaded query={query}>
          {(rows) => (
            <DataTable
              label={t('title')}
              columns={columns}
              rows={rows}
              rowKey={(production) => production.id}
              group={group}
              startAt={lastVisit()}
              onOpen={(production) => go({ page: 'production', id: production.id, tab: 'outline' })}
              empty={
                <EmptyState icon={<MoviesAndTvRegular />} title={t('empty.title')} text={t('empty.text')}>
                  <Button onClick={dialogs.acts.add}>{t('add')}</Button>
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </div>
      {dialogs.shown}
    </>
  );
}
