import { Button, ToggleButton } from '@fluentui/react-components';
import { GroupListRegular, People48Regular, PeopleTeamRegular } from '@fluentui/react-icons';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { useWindowState } from '../../client/use-window-state.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ImportButton } from '../imports/index.ts';
import { PaperButton } from '../papers/index.ts';
import { GroupsDialog } from './groups-dialog.tsx';
import { type Group, type Person, type PersonFields, usePeopleColumns } from './people-columns.tsx';
import styles from './people-page.module.css';

const noGroups: readonly Group[] = [];
const newPerson = (given: Partial<PersonFields>) => given;

/** Everyone of the house, in a table that is typed into, pasted into and sorted by given name. */
export function PeoplePage() {
  const people = useRecords('person');
  const groups = useRecords('group');
  return (
    <Loaded query={people}>
      {({ seq, rows }) => (
        <People
          seq={seq}
          people={rows}
          groups={groups.data?.rows ?? noGroups}
          groupSeq={groups.data?.seq ?? seq}
        />
      )}
    </Loaded>
  );
}

type Props = { seq: number; people: readonly Person[]; groups: readonly Group[]; groupSeq: number };

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

function People({ seq, people, groups, groupSeq }: Props) {
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
      <PageHeader title={t('title')} facts={t('count', { count: people.length })}>
        <PaperButton document="cast-list" />
      </PageHeader>
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
