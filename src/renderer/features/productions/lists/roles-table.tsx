import { PersonTag48Regular } from '@fluentui/react-icons';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { roleTypes, suggestionsOf } from '../../../../domain/people/index.ts';
import type { RecordRow } from '../../../../shared/contract/records.ts';
import { client } from '../../../client/client.ts';
import { useOwnRows } from '../../../client/own-rows.ts';
import { useRecords } from '../../../client/records.ts';
import { useTableWrite } from '../../../client/table-write.ts';
import type { EditColumn, TableChange } from '../../../ui/edit-table/edit-column.ts';
import { EditTable } from '../../../ui/edit-table/edit-table.tsx';
import { longTextEdit, textEdit } from '../../../ui/edit-table/text-edits.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { TabPage } from '../../../ui/tab-page.tsx';
import type { PeopleNames } from '../../people/index.ts';
import { usePeopleNames } from '../../people/index.ts';
import styles from '../query-table.module.css';
import { joined } from './joined.ts';
import { peopleEdit, peopleText } from './people-cell.ts';
import {
  type CastKey,
  castCount,
  castKeys,
  type RoleCells,
  type RoleRow,
  roleRows,
  roleWrite,
} from './role-rows.ts';

/** Roles (vai) of a production and who plays them: kíp 1, kíp 2, dự bị. */
export function RolesTable({ productionId }: { productionId: string }) {
  const scope = { productionId };
  const query = joined({
    roles: useRecords('role', scope),
    castings: useRecords('casting', scope),
    names: usePeopleNames(),
  });
  return (
    <TabPage>
      <Loaded query={query}>
        {({ roles, castings, names }) => (
          <Roles
            productionId={productionId}
            roles={roles.rows}
            castings={castings.rows}
            seq={Math.min(roles.seq, castings.seq)}
            names={names}
          />
        )}
      </Loaded>
    </TabPage>
  );
}

type Props = {
  productionId: string;
  roles: readonly RecordRow<'role'>[];
  castings: readonly RecordRow<'casting'>[];
  seq: number;
  names: PeopleNames;
};

function Roles({ productionId, roles, castings, seq, names }: Props) {
  const { t } = useTranslation(['productions', 'lists']);
  const stored = useMemo(() => roleRows(roles, castings), [roles, castings]);
  const own = useOwnRows<RoleRow, RoleCells>(stored, seq);
  const { rows } = own;
  const columns = useRoleColumns(rows, castCount(castings), names);
  const write = useTableWrite<RoleRow, RoleCells>({
    what: 'role',
    rows,
    begin: own.begin,
    send: useCallback(
      ({ add, update, ...rest }: TableChange<RoleCells>) => {
        const before = new Map(rows.map((row) => [row.id, row]));
        return client.people.writeRoles({
          ...rest,
          ...(add ? { add: add.map((cells) => roleWrite(cells, {})) } : {}),
          ...(update
            ? { update: update.map(({ id, fields }) => ({ id, ...roleWrite(fields, before.get(id) ?? {}) })) }
            : {}),
        });
      },
      [rows],
    ),
  });
  return (
    <EditTable
      id="roles"
      label={t('tab.roles')}
      columns={columns}
      rows={rows}
      seq={seq}
      write={write}
      newRow={(given) => ({ productionId, ...given })}
      addLabel={t('lists:roles.add')}
      removable
      movable
      empty={
        <EmptyState icon={<PersonTag48Regular />} title={t('roles.empty')} text={t('roles.emptyText')} />
      }
    />
  );
}

/** Kíp 3 can be chosen while two are used, kíp 4 while three are. */
function useRoleColumns(rows: readonly RoleRow[], used: number, names: PeopleNames) {
  const { t, i18n } = useTranslation(['productions', 'lists']);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the language
  return useMemo(() => {
    const casts = castKeys.slice(0, Math.min(castKeys.length, used + 1));
    const cast = (key: CastKey, header: string, hidden: boolean): EditColumn<RoleRow, RoleCells> => ({
      key,
      header,
      width: 176,
      hidden,
      names: true,
      text: (role) => peopleText(role[key], names),
      ...(key === 'cast1'
        ? {
            cell: (role: RoleRow) =>
              peopleText(role[key], names) || <span className={styles.quiet}>{t('roles.notCast')}</span>,
          }
        : {}),
      edit: peopleEdit(key, names),
    });
    const columns: EditColumn<RoleRow, RoleCells>[] = [
      {
        key: 'name',
        header: t('roles.role'),
        width: 180,
        strong: true,
        text: (role) => role.name,
        edit: textEdit('name', { required: true }),
      },
      {
        key: 'roleType',
        header: t('roles.type'),
        width: 120,
        text: (role) => role.roleType,
        edit: textEdit('roleType', {
          options: suggestionsOf(
            rows.map((role) => role.roleType),
            roleTypes,
          ),
        }),
      },
      ...casts.map((key, index) => cast(key, t('lists:roles.cast', { number: index + 1 }), index + 1 > used)),
      cast('understudy', t('roles.understudy'), false),
      {
        key: 'description',
        header: t('roles.description'),
        text: (role) => role.description,
        edit: longTextEdit('description'),
      },
    ];
    return columns;
  }, [rows, used, names, t, i18n.language]);
}
