import { Button, ToggleButton } from '@fluentui/react-components';
import { GroupListRegular, People48Regular, PeopleTeamRegular } from '@fluentui/react-icons';
import { useCallback, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateOf } from '../../../shared/time/local-time.ts';
import { now } from '../../client/now.ts';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { useSeason } from '../../client/use-season.ts';
import { useWindowState } from '../../client/use-window-state.ts';
import { type PeopleTab, peopleTabs } from '../../navigation/place.ts';
import { go, replacePlace } from '../../navigation/use-place.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ImportButton } from '../imports/index.ts';
import { PaperButton } from '../papers/index.ts';
import { AllowanceTab } from './allowance/allowance-tab.tsx';
import { WeekTab } from './availability/week-tab.tsx';
import { GroupsDialog } from './groups-dialog.tsx';
import { type Group, type Person, type PersonFields, usePeopleColumns } from './people-columns.tsx';
import styles from './people-page.module.css';
import { usePeopleNames } from './use-people-names.ts';

const noGroups: readonly Group[] = [];
const newPerson = (given: Partial<PersonFields>) => given;

/** Everyone of the house: the list, who cannot come in a week, and the allowance sheet of a month. */
export function PeoplePage({ tab }: { tab: PeopleTab }) {
  const people = useRecords('person');
  const groups = useRecords('group');
  return (
    <Loaded query={people}>
      {({ seq, rows }) => (
        <People
          tab={tab}
          seq={seq}
          people={rows}
          groups={groups.data?.rows ?? noGroups}
          groupSeq={groups.data?.seq ?? seq}
        />
      )}
    </Loaded>
  );
}

type Props = {
  tab: PeopleTab;
  seq: number;
  people: readonly Person[];
  groups: readonly Group[];
  groupSeq: number;
};

/** How often each person is cast, so that a deletion says what went along. */
function useRoleCount(): (ids: readonly string[]) => number {
  const { data } = useRecords('casting');
  return useCallback(
    (ids) => {
      const gone = new Set(ids);
      return (data?.rows ?? []).filter((casting) => gone.has(casting.personId)).length;
    },
    [data],
  );
}

function People({ tab, ...props }: Props) {
  const { t } = useTranslation('people');
  const panelId = useId();
  const names = usePeopleNames();
  const time = now();
  const { chosen: season } = useSeason();
  // Opens at today, or at the end of the season that is looked at.
  const [, day = dateOf(time)] = season ? [season.startDate, dateOf(time), season.endDate].toSorted() : [];
  return (
    <>
      <PageHeader title={t('title')} facts={t('count', { count: props.people.length })}>
        <PaperButton document="cast-list" />
      </PageHeader>
      <Tabs
        label={t('tabs')}
        panelId={panelId}
        chosen={tab}
        tabs={peopleTabs.map((value) => ({ value, text: t(`tab.${value}`) }))}
        onChoose={(next) =>
          replacePlace(next === 'list' ? { page: 'people' } : { page: 'people', tab: next })
        }
      />
      <div className={styles.panel} id={panelId} role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'list' && <PeopleList {...props} />}
        {tab === 'availability' && (
          <Loaded query={names}>
            {({ labelOf }) => (
              <WeekTab
                people={props.people}
                groups={props.groups}
                nameOf={labelOf}
                day={day}
                today={dateOf(time)}
              />
            )}
          </Loaded>
        )}
        {tab === 'allowance' && <AllowanceTab now={time} day={day} />}
      </div>
    </>
  );
}

/** A table that is typed into, pasted into and sorted by given name. */
function PeopleList({ seq, people, groups, groupSeq }: Omit<Props, 'tab'>) {
  const { t } = useTranslation('people');
  const [managing, setManaging] = useState(false);
  const [kept, keep] = useWindowState('people.grouped');
  const grouped = kept === 'yes';
  const rolesOf = useRoleCount();
  const removedWith = useCallback(
    (ids: readonly string[]) => {
      const count = rolesOf(ids);
      return count > 0 ? t('removedRoles', { count }) : '';
    },
    [rolesOf, t],
  );
  const write = useRecordWrite('person', people, { removedWith });
  const columns = usePeopleColumns(people, groups);
  const { groupOf, titles } = useMemo(() => {
    const names = new Map(groups.map((group) => [group.id, group.name]));
    const none = t('noGroup');
    return {
      // Under the first of the house's groups that the person is in.
      groupOf: (person: Person) =>
        names.get([...names.keys()].find((id) => person.groupIds.includes(id)) ?? '') ?? none,
      titles: [...names.values(), none],
    };
  }, [groups, t]);
  return (
    <>
      <div className={styles.list}>
        <EditTable
          id="people"
          label={t('title')}
          columns={columns}
          rows={people}
          sortedBy="name"
          seq={seq}
          write={write}
          newRow={newPerson}
          addLabel={t('add')}
          onOpen={(person) => go({ page: 'person', id: person.id })}
          removable
          {...(grouped ? { group: groupOf, groups: titles } : {})}
          tools={
            <>
              <ToggleButton
                size="small"
                appearance="subtle"
                icon={<GroupListRegular />}
                checked={grouped}
                onClick={() => keep(grouped ? 'no' : 'yes')}
              >
                {t('byGroup')}
              </ToggleButton>
              <Button
                size="small"
                appearance="subtle"
                icon={<PeopleTeamRegular />}
                onClick={() => setManaging(true)}
              >
                {t('group.manage')}
              </Button>
              <ImportButton kind="people" />
              <ImportButton kind="availability" />
            </>
          }
          empty={<EmptyState icon={<People48Regular />} title={t('empty')} text={t('emptyText')} />}
        />
      </div>
      {managing && (
        <GroupsDialog seq={groupSeq} groups={groups} people={people} onClose={() => setManaging(false)} />
      )}
    </>
  );
}
