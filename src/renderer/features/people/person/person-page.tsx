import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular, Person48Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../../shared/assert-never.ts';
import { dateOf, type LocalDateTime } from '../../../../shared/time/local-time.ts';
import { now } from '../../../client/now.ts';
import { useRecords } from '../../../client/records.ts';
import { type PersonTab, personTabs } from '../../../navigation/place.ts';
import { go, replacePlace } from '../../../navigation/use-place.ts';
import { useWantedRecord } from '../../../navigation/wanted-record.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { PersonAvailability } from '../availability/person-availability.tsx';
import type { Group, Person } from '../people-columns.tsx';
import styles from './person.module.css';
import { PersonCalls } from './person-calls.tsx';
import { PersonHead } from './person-head.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonProfile } from './person-profile.tsx';
import { PersonRoles } from './person-roles.tsx';

const noGroups: readonly Group[] = [];

/** One person: who it is, and what they do over all productions. */
export function PersonPage({ id, tab }: { id: string; tab: PersonTab }) {
  const { t } = useTranslation('people');
  const people = useRecords('person');
  const groups = useRecords('group');
  // Whoever came from a search stands where they wanted to.
  useWantedRecord(
    (wanted) => wanted === id,
    () => undefined,
  );
  return (
    <Loaded query={people}>
      {({ seq, rows }) => {
        const person = rows.find((row) => row.id === id);
        if (person) {
          return (
            <Of person={person} people={rows} groups={groups.data?.rows ?? noGroups} seq={seq} tab={tab} />
          );
        }
        return (
          <EmptyState icon={<Person48Regular />} title={t('person.gone')} text={t('person.goneText')}>
            <Button onClick={() => go({ page: 'people' })}>{t('person.back')}</Button>
          </EmptyState>
        );
      }}
    </Loaded>
  );
}

type Props = {
  person: Person;
  people: readonly Person[];
  groups: readonly Group[];
  seq: number;
  tab: PersonTab;
};

function Of({ person, groups, tab, ...rest }: Props) {
  const { t } = useTranslation('people');
  const panelId = useId();
  const time = now();
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={t('person.back')}
          title={t('person.back')}
          onClick={() => go({ page: 'people' })}
        />
        <PersonHead person={person} groups={groups} today={dateOf(time)} />
      </div>
      <Tabs
        label={t('person.tabs', { name: person.name })}
        panelId={panelId}
        chosen={tab}
        tabs={personTabs.map((value) => ({ value, text: t(`person.tab.${value}`) }))}
        onChoose={(next) =>
          replacePlace({ page: 'person', id: person.id, ...(next === 'profile' ? {} : { tab: next }) })
        }
      />
      <div className={styles.panel} id={panelId} role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Tab person={person} groups={groups} tab={tab} now={time} {...rest} />
      </div>
    </>
  );
}

function Tab({ person, people, groups, seq, tab, now }: Props & { now: LocalDateTime }) {
  const { id, name } = person;
  switch (tab) {
    case 'profile':
      return <PersonProfile person={person} people={people} groups={groups} seq={seq} />;
    case 'roles':
      return <PersonRoles personId={id} name={name} />;
    case 'calls':
      return <PersonCalls personId={id} name={name} now={now} />;
    case 'availability':
      return <PersonAvailability personId={id} name={name} today={dateOf(now)} />;
    case 'history':
      return <PersonHistory personId={id} />;
    default:
      return assertNever(tab);
  }
}
