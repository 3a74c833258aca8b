import { ToggleButton } from '@fluentui/react-components';
import { PeopleCheckmark16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { useStore } from '../../../ui/store.ts';
import { useDesk } from '../desk/desk.ts';
import { peopleStates, stateWords } from '../model/people-states.ts';
import { personRows } from '../model/person-rows.ts';
import { calledIds } from '../model/to-calendar-calls.ts';
import { AttendanceList } from './attendance-list.tsx';
import type { EditCall } from './edit-call.ts';
import { FindCombobox, personChoice } from './find-combobox.tsx';
import styles from './inspector.module.css';
import { PersonLine } from './person-line.tsx';

/** Who is called: by the cast, by hand, and whether they can come; or who came. */
export function PeoplePart({ call, edit }: { call: CallRecord; edit: EditCall }) {
  const { t } = useTranslation('schedule');
  const { facts, checks, state } = useDesk();
  const [taking, setTaking] = useState(false);
  const part = useRef<HTMLElement>(null);
  const wanted = useStore(state.wanted, (now) => now?.id === call.id && now.part === 'attendance');
  useEffect(() => {
    if (!wanted) return;
    state.wanted.set(null);
    setTaking(true);
    requestAnimationFrame(() =>
      part.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus(),
    );
  }, [wanted, state]);
  const cast = call.productionId === null ? undefined : facts.casts.get(call.productionId);
  const order = useMemo(() => [...facts.people.keys()], [facts.people]);
  const rows = useMemo(
    () => personRows(call, cast, facts.castings, order),
    [call, cast, facts.castings, order],
  );
  const states = peopleStates(checks.of(call.id));
  const called = calledIds(call);
  const choices = useMemo(
    () =>
      [...facts.people.values()]
        .filter(({ id }) => !called.includes(id))
        .map((person) => personChoice(person, person.row.jobs[0])),
    [facts.people, called],
  );
  return (
    <section ref={part} className={styles.part} aria-label={t('inspector.people')}>
      <div className={styles.partHead}>
        <h3>{t('inspector.people')}</h3>
        <span className={styles.quiet}>{stateWords(called, states)}</span>
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<PeopleCheckmark16Regular />}
          checked={taking}
          title={t('inspector.attendance')}
          aria-label={t('inspector.attendance')}
          onClick={() => setTaking(!taking)}
        />
      </div>
      {taking ? (
        <AttendanceList rows={rows.filter(({ source }) => source !== 'removed')} edit={edit} />
      ) : (
        <ul className={styles.people}>
          {rows.map((row) => (
            <PersonLine
              key={row.personId}
              call={call}
              row={row}
              state={states.get(row.personId) ?? 'free'}
              edit={edit}
            />
          ))}
        </ul>
      )}
      <FindCombobox
        label={t('inspector.addPerson')}
        nothing={t('filter.nothing')}
        choices={choices}
        onChoose={(id) => void edit({}, { add: [id] })}
      />
    </section>
  );
}
