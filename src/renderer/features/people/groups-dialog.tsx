import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { PeopleTeam48Regular } from '@fluentui/react-icons';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordFields } from '../../../shared/contract/records.ts';
import { useRecordWrite } from '../../client/records.ts';
import { wantRecord } from '../../navigation/wanted-record.ts';
import type { EditColumn } from '../../ui/edit-table/edit-column.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { newRowOf } from '../../ui/edit-table/table-types.ts';
import { textEdit } from '../../ui/edit-table/text-edits.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import type { Group, Person } from './people-columns.tsx';
import styles from './people-page.module.css';

type Props = { seq: number; groups: readonly Group[]; people: readonly Person[]; onClose: () => void };

/** Groups of people (tổ, đoàn): added, renamed, put in order, deleted. People stay when their group goes. */
export function GroupsDialog({ seq, groups, people, onClose }: Props) {
  const { t } = useTranslation(['people', 'common']);
  useFocusBack();
  const write = useRecordWrite('group', groups);
  // Who opens this has a group to add, most of the time.
  useEffect(() => wantRecord(newRowOf('groups')), []);
  const columns = useMemo((): readonly EditColumn<Group, RecordFields<'group'>>[] => {
    const members = new Map<string, number>();
    for (const id of people.flatMap((person) => person.groupIds)) members.set(id, (members.get(id) ?? 0) + 1);
    const countOf = (group: Group) => members.get(group.id) ?? 0;
    return [
      {
        key: 'name',
        header: t('people:group.name'),
        strong: true,
        text: (group) => group.name,
        edit: textEdit('name', { required: true, unique: true }),
      },
      {
        key: 'members',
        header: t('people:group.members'),
        width: 90,
        align: 'end',
        text: (group) => String(countOf(group)),
        compare: (a, b) => countOf(a) - countOf(b),
      },
    ];
  }, [t, people]);
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.dialog ?? ''}>
        <DialogBody>
          <DialogTitle>{t('people:group.title')}</DialogTitle>
          <DialogContent className={styles.dialogContent ?? ''}>
            <EditTable
              id="groups"
              label={t('people:group.title')}
              columns={columns}
              rows={groups}
              seq={seq}
              write={write}
              newRow={(given) => given}
              addLabel={t('people:group.add')}
              removable
              movable
              empty={
                <EmptyState
                  icon={<PeopleTeam48Regular />}
                  title={t('people:group.empty')}
                  text={t('people:group.emptyText')}
                />
              }
            />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('common:close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
