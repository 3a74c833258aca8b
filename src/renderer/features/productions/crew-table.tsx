import { People48Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CrewMember } from '../../../shared/contract/people.ts';
import { compareNames } from '../../../shared/text/name-order.ts';
import { orpc } from '../../client/client.ts';
import type { Column } from '../../ui/data-table-rows.ts';
import { QueryTable } from './query-table.tsx';

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
    <QueryTable
      label={t('tab.crew')}
      query={query}
      columns={columns}
      empty={{ icon: <People48Regular />, title: t('crew.empty'), text: t('crew.emptyText') }}
    />
  );
}
