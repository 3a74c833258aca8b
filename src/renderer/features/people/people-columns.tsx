import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { compareNames } from '../../../shared/text/name-order.ts';
import type { Column } from '../../ui/data-table-rows.ts';
import styles from './people-columns.module.css';

/** NSND above NSƯT; no honour comes last. */
const rank: Record<Person['honour'], number> = { NSND: 1, NNND: 2, NSƯT: 3, NNƯT: 4, '': 5 };

export function usePeopleColumns(): readonly Column<Person>[] {
  const { t } = useTranslation('people');
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('column.name'),
        width: '200px',
        strong: true,
        text: (person) => person.name,
        compare: (a, b) => compareNames(a.name, b.name),
      },
      {
        key: 'honour',
        header: t('column.honour'),
        width: '88px',
        text: (person) => person.honour,
        cell: (person) => <span className={styles.honour}>{person.honour}</span>,
        sort: (person) => rank[person.honour],
      },
      {
        key: 'stageName',
        header: t('column.stageName'),
        width: '140px',
        text: (person) => person.stageName,
        compare: (a, b) => compareNames(a.stageName, b.stageName),
      },
      {
        key: 'groups',
        header: t('column.groups'),
        width: '180px',
        text: (person) => person.groups.join(', '),
        sort: (person) => person.groups.join(', '),
      },
      {
        key: 'jobs',
        header: t('column.jobs'),
        width: '200px',
        text: (person) => person.jobs.join(', '),
        sort: (person) => person.jobs.join(', '),
      },
      {
        key: 'roleTypes',
        header: t('column.roleTypes'),
        width: '160px',
        text: (person) => person.roleTypes.join(', '),
        sort: (person) => person.roleTypes.join(', '),
      },
      { key: 'note', header: t('column.note'), text: (person) => person.note.replaceAll('\n', ' ') },
    ],
    [t],
  );
}
