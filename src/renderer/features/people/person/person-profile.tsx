import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { honours } from '../../../../shared/contract/people.ts';
import { limits } from '../../../../shared/limits.ts';
import { useRecordWrite } from '../../../client/records.ts';
import { CommitText } from '../../../ui/commit-text.tsx';
import { parseBirthDate, parseWrittenDate, writeDate } from '../../../ui/written-date.ts';
import type { Group, Person, PersonFields } from '../people-columns.tsx';
import styles from './person.module.css';
import { PhotoField } from './photo.tsx';

type Props = { person: Person; people: readonly Person[]; groups: readonly Group[]; seq: number };

const wordsOf = (text: string) => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

/** Every field of a person, saved as it is left. */
export function PersonProfile({ person, people, groups, seq }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const write = useRecordWrite('person', people);
  const save = (fields: Partial<PersonFields>, seen: number) =>
    write({ update: [{ id: person.id, fields }], baseSeq: seen });
  const text = (field: 'name' | 'stageName' | 'sortName' | 'phone' | 'note', lines?: number) => (
    <CommitText
      seq={seq}
      className={lines ? (styles.wide ?? '') : ''}
      label={t(`column.${field}`)}
      value={person[field]}
      {...(lines ? { lines } : {})}
      check={(value) => {
        if (field === 'name' && value.trim() === '') return t('common:required');
        const limit = field === 'note' ? limits.note : limits.title;
        return [...value].length > limit ? t('common:tooLong', { limit }) : null;
      }}
      onCommit={(value, seen) => save({ [field]: value.trim() }, seen)}
    />
  );
  const words = (field: 'jobs' | 'roleTypes') => (
    <CommitText
      seq={seq}
      className={styles.wide ?? ''}
      label={t(`column.${field}`)}
      hint={t('person.namesHint')}
      value={person[field].join(', ')}
      onCommit={(value, seen) => save({ [field]: wordsOf(value) }, seen)}
    />
  );
  const date = (field: 'birthDate' | 'activeFrom' | 'activeTo', read = parseWrittenDate) => (
    <CommitText
      seq={seq}
      label={t(`column.${field}`)}
      value={writeDate(person[field])}
      check={(value) => (value.trim() === '' || read(value) ? null : t('common:badDate'))}
      onCommit={(value, seen) => save({ [field]: read(value) }, seen)}
    />
  );
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <section className={styles.card} aria-labelledby="person-names">
          <h2 id="person-names">{t('person.card.name')}</h2>
          <div className={styles.wide}>
            <PhotoField id={person.id} name={person.name} blobId={person.photoBlobId} seq={seq} />
          </div>
          {text('name')}
          {text('stageName')}
          <Field label={t('column.honour')}>
            <Select
              value={person.honour}
              onChange={(_event, { value }) => {
                const honour = honours.find((each) => each === value);
                if (honour !== undefined) void save({ honour }, seq);
              }}
            >
              {honours.map((honour) => (
                <option key={honour} value={honour}>
                  {honour || t('person.noHonour')}
                </option>
              ))}
            </Select>
          </Field>
          {text('sortName')}
        </section>
        <section className={styles.card} aria-labelledby="person-work">
          <h2 id="person-work">{t('person.card.work')}</h2>
          <fieldset className={styles.groups}>
            <legend>{t('column.groupIds')}</legend>
            {groups.length === 0 && <span className={styles.quiet}>{t('person.noGroups')}</span>}
            {groups.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={person.groupIds.includes(id)}
                onChange={(_event, { checked }) =>
                  void save(
                    {
                      groupIds:
                        checked === true
                          ? [...person.groupIds, id]
                          : person.groupIds.filter((each) => each !== id),
                    },
                    seq,
                  )
                }
              />
            ))}
          </fieldset>
          {words('jobs')}
          {words('roleTypes')}
          {date('activeFrom')}
          {date('activeTo')}
          <CommitText
            seq={seq}
            className={styles.wide ?? ''}
            label={t('column.waitCost')}
            hint={t('person.waitCostHint')}
            value={String(person.waitCost)}
            check={(value) =>
              /^\d{1,4}$/.test(value.trim()) && Number(value) <= 1000 ? null : t('person.badNumber')
            }
            onCommit={(value, seen) => save({ waitCost: Number(value) }, seen)}
          />
        </section>
        <section className={styles.card} aria-labelledby="person-contact">
          <h2 id="person-contact">{t('person.card.contact')}</h2>
          {text('phone')}
          {date('birthDate', (value) => parseBirthDate(value))}
          {text('note', 4)}
        </section>
      </div>
    </div>
  );
}
