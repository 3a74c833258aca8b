import { PersonTag48Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/time/format-date.ts';
import { orpc } from '../../../client/client.ts';
import { go } from '../../../navigation/use-place.ts';
import { wantRecord } from '../../../navigation/wanted-record.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Column } from '../../../ui/data-table-rows.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';

type Row = {
  key: string;
  recordId: string;
  tab: 'roles' | 'crew';
  productionId: string;
  production: string;
  premiere: string;
  role: string;
  roleType: string;
  as: string;
};

/** Roles and jobs over all productions, the newest production first. */
export function PersonRoles({ personId, name }: { personId: string; name: string }) {
  const { t } = useTranslation('people');
  const roles = useQuery(orpc.people.roles.queryOptions({ input: {} }));
  const crew = useQuery(orpc.people.crew.queryOptions({ input: {} }));
  const productions = useQuery(orpc.productions.list.queryOptions({ input: {} }));
  const rows = useMemo((): Row[] | undefined => {
    if (!roles.data || !crew.data || !productions.data) return undefined;
    const known = new Map(productions.data.map((production) => [production.id, production]));
    const base = (productionId: string) => ({
      productionId,
      production: known.get(productionId)?.title ?? '',
      premiere: known.get(productionId)?.startsAt ?? '',
    });
    const played = roles.data.flatMap((role) =>
      role.castings
        .filter((casting) => casting.personId === personId)
        .map(
          (casting): Row => ({
            ...base(role.productionId),
            key: `${role.id} ${casting.place} ${casting.cast}`,
            recordId: role.id,
            tab: 'roles',
            role: role.name,
            roleType: role.roleType,
            as:
              casting.place === 'understudy'
                ? t('person.roles.understudy')
                : t('person.roles.cast', { number: casting.cast }),
          }),
        ),
    );
    const worked = crew.data
      .filter((member) => member.personId === personId)
      .map(
        (member): Row => ({
          ...base(member.productionId),
          key: member.id,
          recordId: member.id,
          tab: 'crew',
          role: member.job,
          roleType: '',
          as: t('person.roles.crew'),
        }),
      );
    return [...played, ...worked].toSorted(
      (a, b) => b.premiere.localeCompare(a.premiere) || a.productionId.localeCompare(b.productionId),
    );
  }, [roles.data, crew.data, productions.data, personId, t]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        key: 'production',
        header: t('person.roles.production'),
        text: (row) => row.production,
        sort: (row) => row.production,
      },
      {
        key: 'premiere',
        header: t('person.roles.premiere'),
        width: '112px',
        text: (row) => (row.premiere === '' ? '' : formatDate(row.premiere as never)),
        sort: (row) => row.premiere,
      },
      {
        key: 'role',
        header: t('person.roles.role'),
        width: '240px',
        strong: true,
        text: (row) => row.role,
        sort: (row) => row.role,
      },
      {
        key: 'roleType',
        header: t('person.roles.type'),
        width: '148px',
        text: (row) => row.roleType,
        sort: (row) => row.roleType,
      },
      {
        key: 'as',
        header: t('person.roles.as'),
        width: '112px',
        text: (row) => row.as,
        sort: (row) => row.as,
      },
    ],
    [t],
  );
  const query = {
    data: rows,
    error: roles.error ?? crew.error ?? productions.error,
    refetch: () => [roles.refetch(), crew.refetch(), productions.refetch()],
  };
  return (
    <Loaded query={query}>
      {(list) => (
        <DataTable
          label={t('person.roles.label', { name })}
          columns={columns}
          rows={list}
          rowKey={(row) => row.key}
          onOpen={({ recordId, productionId, tab }) => {
            wantRecord(recordId);
            go({ page: 'production', id: productionId, tab });
          }}
          empty={
            <EmptyState
              icon={<PersonTag48Regular />}
              title={t('person.roles.empty')}
              text={t('person.roles.emptyText')}
            />
          }
        />
      )}
    </Loaded>
  );
}
