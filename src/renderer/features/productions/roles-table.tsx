import { PersonTag48Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../shared/contract/people.ts';
import { orpc } from '../../client/client.ts';
import type { Column } from '../../ui/data-table-rows.ts';
import styles from './query-table.module.css';
import { QueryTable } from './query-table.tsx';

const castOf = (role: Role, cast: number) =>
  role.castings
    .filter((casting) => casting.place === 'main' && casting.cast === cast)
    .map((casting) => casting.personName)
    .join(', ');

const understudiesOf = (role: Role) =>
  role.castings
    .filter((casting) => casting.place === 'understudy')
    .map((casting) => casting.personName)
    .join(', ');

/** Roles with who plays them: kíp 1, kíp 2, dự bị. */
export function RolesTable({ productionId }: { productionId: string }) {
  const { t } = useTranslation('productions');
  const query = useQuery(orpc.people.roles.queryOptions({ input: { productionId } }));
  const columns = useMemo(
    (): readonly Column<Role>[] => [
      {
        key: 'name',
        header: t('roles.role'),
        width: '180px',
        strong: true,
        text: (role) => role.name,
        sort: (role) => role.name,
      },
      {
        key: 'roleType',
        header: t('roles.type'),
        width: '140px',
        text: (role) => role.roleType,
        sort: (role) => role.roleType,
      },
      {
        key: 'first',
        header: t('roles.first'),
        width: '170px',
        text: (role) => castOf(role, 1),
        cell: (role) => castOf(role, 1) || <span className={styles.quiet}>{t('roles.notCast')}</span>,
        sort: (role) => castOf(role, 1),
      },
      { key: 'second', header: t('roles.second'), width: '150px', text: (role) => castOf(role, 2) },
      { key: 'understudy', header: t('roles.understudy'), width: '150px', text: understudiesOf },
      { key: 'description', header: t('roles.description'), text: (role) => role.description },
    ],
    [t],
  );
  return (
    <QueryTable
      label={t('tab.roles')}
      query={query}
      columns={columns}
      empty={{ icon: <PersonTag48Regular />, title: t('roles.empty'), text: t('roles.emptyText') }}
    />
  );
}
