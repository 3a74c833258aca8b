import { Input } from '@fluentui/react-components';
import { People48Regular, Search16Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { compareNames } from '../../../shared/text/name-order.ts';
import { orpc } from '../../client/client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PaperButton } from '../papers/index.ts';
import { filterPeople } from './filter-people.ts';
import { usePeopleColumns } from './people-columns.tsx';
import styles from './people-page.module.css';

const byName = (people: readonly Person[]) => people.toSorted((a, b) => compareNames(a.name, b.name));

export function PeoplePage() {
  const query = useQuery({ ...orpc.people.list.queryOptions(), select: byName });
  return <Loaded query={query}>{(people) => <PeopleList people={people} />}</Loaded>;
}

function PeopleList({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation('people');
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const found = useMemo(() => filterPeople(people, wanted), [people, wanted]);
  const columns = usePeopleColumns();
  const facts =
    found.length === people.length
      ? t('count', { count: people.length })
      : t('found', { count: found.length, total: people.length });
  return (
    <>
      <PageHeader title={t('title')} facts={<span role="status">{facts}</span>}>
        <Input
          className={styles.filter ?? ''}
          size="small"
          type="search"
          contentBefore={<Search16Regular />}
          aria-label={t('filter')}
          placeholder={t('filter')}
          value={text}
          onChange={(_event, data) => setText(data.value)}
        />
        <PaperButton document="cast-list" />
      </PageHeader>
      <div className={styles.list}>
        <DataTable
          label={t('title')}
          columns={columns}
          rows={found}
          rowKey={(person) => person.id}
          empty={
            people.length === 0 ? (
              <EmptyState icon={<People48Regular />} title={t('empty')} text={t('emptyText')} />
            ) : (
              <EmptyState
                icon={<Search16Regular />}
                title={t('notFound', { text })}
                text={t('notFoundText')}
              />
            )
          }
        />
      </div>
    </>
  );
}
