import { useTranslation } from 'react-i18next';
import { ageOn, MINOR_BELOW } from '../../../../domain/people/index.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { Chip } from '../../../ui/chip.tsx';
import type { Group, Person } from '../people-columns.tsx';
import styles from './person.module.css';
import { Portrait } from './photo.tsx';

type Props = { person: Person; groups: readonly Group[]; today: LocalDate };

/** Photo, the name as it is printed with its honour, and what one wants to know at once. */
export function PersonHead({ person, groups, today }: Props) {
  const { t } = useTranslation('people');
  const { honour, stageName, name, birthDate, activeTo } = person;
  const age = birthDate === null ? null : ageOn(birthDate, today);
  const facts = [
    groups
      .filter((group) => person.groupIds.includes(group.id))
      .map((group) => group.name)
      .join(', '),
    person.jobs.join(', '),
    person.roleTypes.join(', '),
    person.phone,
    age === null || age < 0 ? '' : t('person.age', { count: age }),
  ].filter((fact) => fact !== '');
  return (
    <>
      <Portrait id={person.id} name={name} blobId={person.photoBlobId} />
      <div className={styles.who}>
        <h1 tabIndex={-1}>
          {honour !== '' && <span className={styles.honour}>{honour} </span>}
          {stageName || name}
          {stageName !== '' && <span className={styles.fullName}>{name}</span>}
        </h1>
        <p className={styles.facts}>
          {facts.join(' · ')}
          {age !== null && age >= 0 && age < MINOR_BELOW && <Chip tone="warn">{t('person.minor')}</Chip>}
          {activeTo !== null && activeTo < today && (
            <Chip tone="plain">{t('person.left', { date: formatDate(activeTo) })}</Chip>
          )}
        </p>
      </div>
    </>
  );
}
