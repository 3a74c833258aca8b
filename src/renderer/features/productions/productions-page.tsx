import { Button } from '@fluentui/react-components';
import { Add20Regular, MoviesAndTvRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Production } from '../../../shared/contract/productions.ts';
import type { Season } from '../../../shared/contract/season.ts';
import { orpc } from '../../client/client.ts';
import { go } from '../../navigation/use-place.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PaperButton } from '../papers/index.ts';
import { lastVisit } from './last-visit.ts';
import { useProductionColumns } from './production-columns.tsx';
import { ProductionDialog } from './production-dialog.tsx';
import styles from './productions-page.module.css';
import { RemoveDialog } from './remove-dialog.tsx';
import { kinds } from './status-tone.ts';

type OpenDialog = { kind: 'add' } | { kind: 'edit' | 'remove'; production: Production };

const byKind = (productions: readonly Production[]) =>
  kinds.flatMap((kind) => productions.filter((production) => production.kind === kind));

/** All productions of a season: what, when, where, how long against its slot, how much is in it. */
export function ProductionsPage({ season }: { season: Season }) {
  const { t } = useTranslation('productions');
  const query = useQuery({
    ...orpc.productions.list.queryOptions({ input: { seasonId: season.id } }),
    select: byKind,
  });
  const slots = useQuery(orpc.broadcast.slots.queryOptions({ input: { seasonId: season.id } }));
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const slotLengths = useMemo(
    () => new Map(slots.data?.map((slot) => [slot.id, slot.durationSeconds])),
    [slots.data],
  );
  const places = query.data?.some((production) => production.placeName !== '') ?? false;
  const edit = useCallback((production: Production) => setDialog({ kind: 'edit', production }), []);
  const remove = useCallback((production: Production) => setDialog({ kind: 'remove', production }), []);
  const columns = useProductionColumns({ slotLengths, places, edit, remove });
  const group = useCallback((production: Production) => t(`kind.${production.kind}`), [t]);
  const add = (
    <Button
      appearance="primary"
      size="small"
      icon={<Add20Regular />}
      onClick={() => setDialog({ kind: 'add' })}
    >
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} facts={season.name}>
        <PaperButton document="season-plan" seasonId={season.id} />
        {add}
      </PageHeader>
      <div className={styles.list}>
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
                  <Button onClick={() => setDialog({ kind: 'add' })}>{t('add')}</Button>
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </div>
      {dialog?.kind === 'add' && <ProductionDialog season={season} onClose={() => setDialog(null)} />}
      {dialog?.kind === 'edit' && (
        <ProductionDialog season={season} production={dialog.production} onClose={() => setDialog(null)} />
      )}
      {dialog?.kind === 'remove' && (
        <RemoveDialog production={dialog.production} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
