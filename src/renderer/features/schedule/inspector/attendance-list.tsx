import { Button } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attendance, attendances } from '../../../../shared/contract/schedule.ts';
import { useDesk } from '../desk/desk.ts';
import type { PersonRow } from '../model/person-rows.ts';
import type { EditCall } from './edit-call.ts';
import styles from './inspector.module.css';

const states = attendances.filter((each): each is Exclude<Attendance, ''> => each !== '');
/** One letter each, so that four of them fit beside a name; the word is their label. */
const letters = { present: '✓', late: 'T', excused: 'P', absent: 'V' } as const;

/** Who came (điểm danh): four states a person, by mouse or by the keys 1 to 4, which go on to the next person. */
export function AttendanceList({ rows, edit }: { rows: readonly PersonRow[]; edit: EditCall }) {
  const { t } = useTranslation('schedule');
  const { facts } = useDesk();
  const set = (changes: { personId: string; attendance: Attendance }[]) =>
    void edit({}, { attendance: changes });
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const radio =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role="radio"]') : null;
    const group = radio?.closest<HTMLElement>('[role="radiogroup"]');
    const personId = group?.dataset.person;
    if (!radio || !group || personId === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const groups = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="radiogroup"]')];
    const radios = [...group.querySelectorAll<HTMLElement>('[role="radio"]')];
    const column = radios.indexOf(radio);
    const goTo = (by: number) =>
      groups[groups.indexOf(group) + by]?.querySelectorAll<HTMLElement>('[role="radio"]')[column]?.focus();
    const digit = '01234'.indexOf(event.key);
    if (digit >= 0 && event.key.length === 1) {
      set([{ personId, attendance: attendances[digit] ?? '' }]);
      goTo(1);
    } else if (event.key === 'ArrowDown') goTo(1);
    else if (event.key === 'ArrowUp') goTo(-1);
    else if (event.key === 'ArrowRight') radios[column + 1]?.focus();
    else if (event.key === 'ArrowLeft') radios[column - 1]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <ul className={styles.people} onKeyDown={onKeyDown}>
        {rows.map(({ personId, attendance }) => {
          const person = facts.people.get(personId);
          const stop = attendance === '' ? 'present' : attendance;
          return (
            <li key={personId} className={styles.attendance}>
              <span className={styles.personName}>{person?.name}</span>
              <div
                role="radiogroup"
                data-person={personId}
                className={styles.states}
                aria-label={t('inspector.attendanceOf', { name: person?.name ?? '' })}
              >
                {states.map((state) => (
                  <button
                    key={state}
                    type="button"
                    role="radio"
                    aria-checked={attendance === state}
                    aria-label={t(`inspector.attendances.${state}`)}
                    title={t(`inspector.attendances.${state}`)}
                    data-attendance={state}
                    tabIndex={stop === state ? 0 : -1}
                    onClick={() => set([{ personId, attendance: attendance === state ? '' : state }])}
                  >
                    {letters[state]}
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.partHead}>
        <p className={styles.quiet}>{t('inspector.attendanceKeys')}</p>
        <Button
          size="small"
          onClick={() =>
            set(
              rows.flatMap(({ personId, attendance }) =>
                attendance === '' ? { personId, attendance: 'present' as const } : [],
              ),
            )
          }
        >
          {t('inspector.allPresent')}
        </Button>
      </div>
    </>
  );
}
