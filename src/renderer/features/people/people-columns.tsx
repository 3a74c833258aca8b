import { Open16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { roleTypes, suggestionsOf } from '../../../domain/people/index.ts';
import { honours } from '../../../shared/contract/people.ts';
import type { RecordFields, RecordRow } from '../../../shared/contract/records.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { formatPlace } from '../../navigation/place.ts';
import { choiceEdit, choicesEdit, wordsEdit } from '../../ui/edit-table/choice-edits.ts';
import { dateEdit } from '../../ui/edit-table/date-edits.ts';
import type { EditColumn } from '../../ui/edit-table/edit-column.ts';
import { numberEdit } from '../../ui/edit-table/number-edits.ts';
import { longTextEdit, textEdit } from '../../ui/edit-table/text-edits.ts';
import { jobs } from './house-jobs.ts';
import styles from './people-columns.module.css';

export type Person = RecordRow<'person'>;
export type PersonFields = RecordFields<'person'>;
export type Group = RecordRow<'group'>;

/** NSND above NSƯT; no honour comes last. */
const rank: Record<Person['honour'], number> = { NSND: 1, NNND: 2, NSƯT: 3, NNƯT: 4, '': 5 };

const honourChoices = honours.map((honour) => ({
  value: honour,
  label: honour,
  aliases: {
    NSND: ['nghệ sĩ nhân dân'],
    NSƯT: ['nghệ sĩ ưu tú'],
    NNND: ['nghệ nhân nhân dân'],
    NNƯT: ['nghệ nhân ưu tú'],
    '': [],
  }[honour],
}));

const written = (date: string | null) => (date ? formatDate(date as never) : '');
const byDate = (field: 'birthDate' | 'activeFrom' | 'activeTo') => (a: Person, b: Person) =>
  (a[field] ?? '').localeCompare(b[field] ?? '');

/** Suggestions change with the people, columns only with the suggestions. */
function useSuggestions(people: readonly Person[], field: 'jobs' | 'roleTypes', usual: readonly string[]) {
  const words = suggestionsOf(
    people.flatMap((person) => person[field]),
    usual,
  );
  const key = words.join('\n');
  return useMemo(() => key.split('\n'), [key]);
}

export function usePeopleColumns(
  people: readonly Person[],
  groups: readonly Group[],
): readonly EditColumn<Person, PersonFields>[] {
  const { t } = useTranslation('people');
  const jobWords = useSuggestions(people, 'jobs', jobs);
  const typeWords = useSuggestions(people, 'roleTypes', roleTypes);
  return useMemo(() => {
    const groupEdit = choicesEdit<Person, PersonFields, string>(
      'groupIds',
      groups.map((group) => ({ value: group.id, label: group.name })),
    );
    const date = (
      field: 'birthDate' | 'activeFrom' | 'activeTo',
      hidden: boolean,
    ): EditColumn<Person, PersonFields> => ({
      key: field,
      header: t(`column.${field}`),
      width: 88,
      ...(hidden ? { hidden } : {}),
      text: (person) => written(person[field]),
      compare: byDate(field),
      edit: dateEdit(field, { optional: true, birth: field === 'birthDate' }),
    });
    return [
      {
        key: 'name',
        header: t('column.name'),
        width: 168,
        strong: true,
        names: true,
        text: (person) => person.name,
        cell: (person) => (
          <span className={styles.name}>
            <span className={styles.words}>{person.name}</span>
            <a
              className={styles.open}
              href={formatPlace({ page: 'person', id: person.id })}
              tabIndex={-1}
              aria-label={t('open', { name: person.name })}
              title={t('open', { name: person.name })}
            >
              <Open16Regular />
            </a>
          </span>
        ),
        sortText: (person) => person.sortName || person.name,
        edit: textEdit('name', { required: true }),
      },
      {
        key: 'honour',
        header: t('column.honour'),
        width: 76,
        text: (person) => person.honour,
        cell: (person) => <span className={styles.honour}>{person.honour}</span>,
        compare: (a, b) => rank[a.honour] - rank[b.honour],
        edit: choiceEdit('honour', honourChoices),
      },
      {
        key: 'stageName',
        header: t('column.stageName'),
        width: 112,
        names: true,
        text: (person) => person.stageName,
        edit: textEdit('stageName'),
      },
      {
        key: 'groupIds',
        header: t('column.groupIds'),
        width: 136,
        text: (person) => groupEdit.text?.(person) ?? '',
        edit: groupEdit,
      },
      {
        key: 'jobs',
        header: t('column.jobs'),
        width: 136,
        text: (person) => person.jobs.join(', '),
        edit: wordsEdit('jobs', jobWords),
      },
      {
        key: 'roleTypes',
        header: t('column.roleTypes'),
        width: 120,
        text: (person) => person.roleTypes.join(', '),
        edit: wordsEdit('roleTypes', typeWords),
      },
      {
        key: 'phone',
        header: t('column.phone'),
        width: 100,
        text: (person) => person.phone,
        edit: textEdit('phone'),
      },
      date('birthDate', false),
      date('activeFrom', true),
      date('activeTo', true),
      {
        key: 'sortName',
        header: t('column.sortName'),
        width: 150,
        hidden: true,
        names: true,
        text: (person) => person.sortName,
        edit: textEdit('sortName'),
      },
      {
        key: 'waitCost',
        header: t('column.waitCost'),
        width: 96,
        align: 'end',
        hidden: true,
        text: (person) => String(person.waitCost),
        compare: (a, b) => a.waitCost - b.waitCost,
        edit: numberEdit('waitCost', { most: 1000 }),
      },
      {
        key: 'note',
        header: t('column.note'),
        text: (person) => person.note,
        edit: longTextEdit('note'),
      },
    ];
  }, [t, groups, jobWords, typeWords]);
}
