import { History48Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../../../shared/contract/history.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import type { LocalDateTime } from '../../../../shared/time/local-time.ts';
import { orpc } from '../../../client/client.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Column } from '../../../ui/data-table-rows.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { actLabel } from '../../history/index.ts';

/** What was changed of a person's record, when and by whom, the newest first. */
export function PersonHistory({ personId }: { personId: string }) {
  const { t } = useTranslation(['people', 'history']);
  const query = useQuery(
    orpc.history.list.queryOptions({ input: { table: 'person', id: personId, limit: 200 } }),
  );
  const columns = useMemo((): readonly Column<Action>[] => {
    const words = (action: Action) => {
      const act = actLabel(action.label);
      if (action.kind === 'undo') return t('history:undone', { act });
      return action.kind === 'redo' ? t('history:redone', { act }) : act;
    };
    return [
      {
        key: 'at',
        header: t('person.history.when'),
        width: '148px',
        text: ({ at }) => `${formatDate(at as LocalDateTime)} ${at.slice(11, 16)}`,
        sort: ({ at }) => at,
      },
      {
        key: 'actor',
        header: t('person.history.who'),
        width: '180px',
        text: ({ actor }) => actor,
        sort: ({ actor }) => actor,
      },
      { key: 'act', header: t('person.history.act'), text: words, sort: words },
    ];
  }, [t]);
  return (
    <Loaded query={query}>
      {(rows) => (
        <DataTable
          label={t('person.tab.history')}
          columns={columns}
          rows={rows}
          rowKey={(action) => String(action.seq)}
          empty={
            <EmptyState
              icon={<History48Regular />}
              title={t('person.history.empty')}
              text={t('person.history.emptyText')}
            />
          }
        />
      )}
    </Loaded>
  );
}
