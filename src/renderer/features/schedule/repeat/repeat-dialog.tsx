import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  ToggleButton,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  dayNumber,
  dayOfMinute,
  dayOfNumber,
  repeatDates,
  repeatTooLarge,
  toPlanMinute,
} from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import { say } from '../../../i18n/say.ts';
import { useStore } from '../../../ui/store.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { parseWrittenDate } from '../../../ui/written-date.ts';
import { saidLines, toldCounts } from '../desk/checks.ts';
import { useDesk } from '../desk/desk.ts';
import { carryOut } from '../desk/use-desk-value.ts';
import { dayWords, shortDay } from '../model/day-words.ts';
import { firstDayOf, repeatedCalls, usualWeekdays } from '../model/repeat-calls.ts';
import { RepeatConflicts } from './repeat-conflicts.tsx';
import styles from './repeat-dialog.module.css';
import { useRepeatChecks } from './use-repeat-checks.ts';

/** Repeats calls on weekdays up to a day: each date a call of its own, all of them one act. */
export function RepeatHost() {
  const { state, read } = useDesk();
  const ids = useStore(state.repeat, (value) => value);
  const calls = (ids ?? []).flatMap((id) => read.byId.get(id) ?? []);
  if (calls.length === 0) return null;
  return <RepeatDialog calls={calls} onClose={() => state.repeat.set(null)} />;
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6] as const;
const WEEKS_AHEAD = 4;

function RepeatDialog({ calls, onClose }: { calls: readonly CallRecord[]; onClose: () => void }) {
  const { t } = useTranslation(['schedule', 'common']);
  useFocusBack();
  const { facts, write, read, titleOf, season, state, span } = useDesk();
  const first = firstDayOf(calls);
  const [weekdays, setWeekdays] = useState(() => usualWeekdays(calls));
  const [skipHolidays, setSkipHolidays] = useState(true);
  const [until, setUntil] = useState(() => formatDate(dayOfNumber(first + WEEKS_AHEAD * 7)));
  const date = parseWrittenDate(until, season.year);
  const found = date
    ? repeatDates(first, { weekdays, until: dayNumber(date), skipHolidays }, facts.holidays)
    : null;
  const made = found && 'days' in found ? found.days : [];
  const tooLarge = repeatTooLarge(0, made.length * calls.length);
  const refusal = tooLarge ?? (found && 'refused' in found ? found.refused : null);
  const refused = refusal && t(`repeat.refused.${refusal}`);
  const problem = date ? refused : t('common:badDate');
  const { seq } = read;
  const length = Math.max(...calls.map(({ startsAt }) => dayOfMinute(toPlanMinute(startsAt)))) - first;
  const last = Math.max(first, ...made) + length;
  const known = useRepeatChecks({ first, end: last + 1 });
  const [call] = calls;
  if (!call) return null;
  const wanted = repeatedCalls(calls, made);
  const conflicts = known && problem === null ? known.ofWrite(wanted) : [];
  const run = () => {
    const told = known ? toldCounts(conflicts, known.checks.names) : undefined;
    // Chosen is what can be seen to be chosen: all that was made, or nothing.
    const choose = last < span.end && first >= span.first;
    state.selection.set(new Set());
    void carryOut({ write, wanted, seq, state, told, choose });
    onClose();
  };
  const title =
    calls.length === 1
      ? t('repeat.title', { title: titleOf(call) })
      : t('repeat.titleMany', { count: calls.length });
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface ?? ''}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (problem === null && made.length > 0) run();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content ?? ''}>
              <p className={styles.quiet}>
                {t('repeat.first', { day: shortDay(first), time: call.startsAt.slice(11) })}
              </p>
              <Field label={t('repeat.weekdays')}>
                <div className={styles.days} role="group" aria-label={t('repeat.weekdays')}>
                  {EVERY_DAY.map((weekday) => (
                    <ToggleButton
                      key={weekday}
                      size="small"
                      type="button"
                      className={styles.day ?? ''}
                      checked={(weekdays & (1 << weekday)) !== 0}
                      title={dayWords(weekday)}
                      onClick={() => setWeekdays((bits) => bits ^ (1 << weekday))}
                    >
                      {say(`common:dayShort.${weekday}`)}
                    </ToggleButton>
                  ))}
                </div>
              </Field>
              <Field
                label={t('repeat.until')}
                {...(problem === null
                  ? {}
                  : { validationState: 'error' as const, validationMessage: problem })}
              >
                <Input value={until} onChange={(_event, { value }) => setUntil(value)} />
              </Field>
              <Checkbox
                checked={skipHolidays}
                label={t('repeat.holidays')}
                onChange={(_event, { checked }) => setSkipHolidays(checked === true)}
              />
              {found && 'days' in found && (
                <div className={styles.preview} aria-live="polite">
                  <p>
                    <b>{t('repeat.made', { count: made.length * calls.length })}</b>
                  </p>
                  <p className={styles.dates}>{made.map(shortDay).join(' · ')}</p>
                  {found.skipped.length > 0 && (
                    <>
                      <p>{t('repeat.skipped', { count: found.skipped.length })}</p>
                      <ul className={styles.skipped}>
                        {found.skipped.map(({ day, name }) => (
                          <li key={day}>{t('repeat.skippedDay', { day: shortDay(day), name })}</li>
                        ))}
                      </ul>
                    </>
                  )}
                  {made.length > 0 && problem === null && (
                    <RepeatConflicts lines={known && saidLines(conflicts, known.checks.names)} />
                  )}
                </div>
              )}
            </DialogContent>
            <DialogActions>
              <Button type="button" onClick={onClose}>
                {t('common:cancel')}
              </Button>
              <Button
                className={styles.send ?? ''}
                type="submit"
                appearance="primary"
                disabled={problem !== null || made.length === 0}
              >
                {made.length === 0
                  ? t('repeat.doNone')
                  : t('repeat.do', { count: made.length * calls.length })}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
