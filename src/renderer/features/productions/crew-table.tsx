import { People48Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CrewMember } from '../../../shared/contract/people.ts';
import { compareNames } from '../../../shared/text/name-order.ts';
import { orpc } from '../../client/client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-rows.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { TableTab } from './table-tab.tsx';

export function CrewTable({ productionId }: { productionId: string }) {
  const { t } = useTranslation('productions');
  const query = useQuery(orpc.people.crew.queryOptions({ input: { productionId } }));
  const columns = useMemo(
    (): readonly Column<CrewMember>[] => [
      {
        key: 'job',
        header: t('crew.job'),
        width: '280px',
        strong: true,
        text: (member) => member.job,
        sort: (member) => member.job,
      },
      {
        key: 'person',
        header: t('crew.person'),
        text: (member) => member.personName,
        compare: (a, b) => compareNames(a.personName, b.personName),
      },
    ],
    [t],
  );
  return (
    <TableTab>
      <Loaded query={query}>
        {(rows) => (
          <DataTable
            label={t('tab.crew')}
            columns={columns}
            rows={rows}
            rowKey={(member) => member.id}
            empty={
              <EmptyState icon={<People48Regular />} title={t('crew.empty')} text={t('crew.emptyText')} />
            }
          />
        )}
      </Loaded>
    </TableTab>
  );
}
