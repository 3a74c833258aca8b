import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type AvailabilityFault,
  type AvailabilityFields,
  type AvailabilityKind,
  EVERY_DAY,
  faultOfAvailability,
  phraseOf,
} from '../../../../domain/people/index.ts';
import { MINUTES_A_DAY } from '../../../../domain/schedule/index.ts';
import { availabilityKinds } from '../../../../shared/contract/records.ts';
import { parseClock } from '../../../../shared/time/clock.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { useUnsaved } from '../../../ui/unsaved.ts';
import { parseWrittenDate, writeDate } from '../../../ui/written-date.ts';
import styles from './availability.module.css';
import { clock } from './say-availability.ts';

const patterns = ['day', 'range', 'weekly'] as const;
type Pattern = (typeof patterns)[number];
const hourKinds = ['all', 'after', 'before', 'between'] as const;
type HourKind = (typeof hourKinds)[number];

type Draft = {
  kind: AvailabilityKind;
  pattern: Pattern;
  from: string;
  to: string;
  weekdays: number;
  hours: HourKind;
  fromTime: string;
  toTime: string;
  note: string;
};

const blank = (today: LocalDate): Draft => ({
  kind: 'busy',
  pattern: 'day',
  from: writeDate(today),
  to: '',
  weekdays: 0,
  hours: 'all',
  fromTime: '',
  toTime: '',
  note: '',
});

function draftOf(row: AvailabilityFields): Draft {
  const { kind, days, hours } = phraseOf(row);
  const [from, to] = days.type === 'day' ? [days.date, null] : [days.from, days.to];
  return {
    kind,
    pattern: days.type,
    from: writeDate(from),
    to: writeDate(to),
    weekdays: days.type === 'weekly' ? row.weekdays : 0,
    hours: hours.type,
    fromTime: row.fromMinute === 0 ? '' : clock(row.fromMinute),
    toTime: row.toMinute === MINUTES_A_DAY ? '' : clock(row.toMinute),
    note: row.note,
  };
}

/** Minutes of the day; 24:00 is its end. */
function minuteOf(text: string): number | null {
  const seconds = parseClock(text);
  return seconds === null || seconds > MINUTES_A_DAY * 60 ? null : Math.floor(seconds / 60);
}

type Read =
  | { fields: Omit<AvailabilityFields, 'personId'> }
  | { bad: 'from' | 'to' | 'fromTime' | 'toTime' }
  | { fault: AvailabilityFault };

function read(draft: Draft, year: number): Read {
  const { pattern, hours, kind, note } = draft;
  const firstDate = parseWrittenDate(draft.from, year);
  if (!firstDate) return { bad: 'from' };
  const last = draft.to.trim() === '' ? null : parseWrittenDate(draft.to, year);
  if (pattern !== 'day' && draft.to.trim() !== '' && !last) return { bad: 'to' };
  const fromMinute = hours === 'after' || hours === 'between' ? minuteOf(draft.fromTime) : 0;
  if (fromMinute === null || fromMinute >= MINUTES_A_DAY) return { bad: 'fromTime' };
  const toMinute = hours === 'before' || hours === 'between' ? minuteOf(draft.toTime) : MINUTES_A_DAY;
  if (toMinute === null) return { bad: 'toTime' };
  const fields = {
    kind,
    firstDate,
    lastDate: pattern === 'day' ? firstDate : last,
    fromMinute,
    toMinute,
    weekdays: pattern === 'weekly' ? draft.weekdays : EVERY_DAY,
    note: note.trim(),
  };
  const fault = faultOfAvailability(fields);
  return fault ? { fault } : { fields };
}

type Props = {
  /** What is changed; null for a new row. Another one needs another `key`. */
  row: AvailabilityFields | null;
  today: LocalDate;
  /** Answers false if it was refused; what was typed then stays. */
  onSubmit: (fields: Omit<AvailabilityFields, 'personId'>) => Promise<boolean>;
  onCancel?: () => void;
};

/** Busy, on leave or travelling: a day, days in a row or each week; all day, after, before or between two times. */
export function AvailabilityForm({ row, today, onSubmit, onCancel }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const start = () => (row ? draftOf(row) : blank(today));
  const [draft, setDraft] = useState(start);
  const [asked, setAsked] = useState(false);
  const [touched, setTouched] = useState(false);
  useUnsaved(touched);
  const set = (part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setTouched(true);
  };
  const result = read(draft, Number(today.slice(0, 4)));
  const problem = (field: string): string | undefined => {
    if (!asked) return undefined;
    if ('bad' in result && result.bad === field)
      return t(field === 'from' || field === 'to' ? 'common:badDate' : 'common:badTime');
    const at = { dates: 'to', hours: 'toTime', weekdays: 'weekdays', never: 'weekdays' } as const;
    return 'fault' in result && at[result.fault] === field ? t(`busy.form.fault.${result.fault}`) : undefined;
  };
  const state = (field: string) => {
    const message = problem(field);
    return message === undefined ? {} : { validationState: 'error' as const, validationMessage: message };
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!('fields' in result)) return;
    if (await onSubmit(result.fields)) {
      setTouched(false);
      setAsked(false);
      if (!row) setDraft(blank(today));
    }
  };
  const text = (field: 'from' | 'to' | 'fromTime' | 'toTime' | 'note', label: string, hint?: string) => (
    <Field label={label} {...(hint ? { hint } : {})} {...state(field)}>
      <Input value={draft[field]} onChange={(_event, { value }) => set({ [field]: value })} />
    </Field>
  );
  const { pattern, hours } = draft;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h2>{t(row ? 'busy.form.edit' : 'busy.form.add')}</h2>
      <div className={styles.pair}>
        <Field label={t('busy.form.kind')}>
          <Select
            value={draft.kind}
            onChange={(_event, { value }) =>
              set({ kind: availabilityKinds.find((kind) => kind === value) ?? 'busy' })
            }
          >
            {availabilityKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`busy.kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('busy.form.pattern')}>
          <Select
            value={pattern}
            onChange={(_event, { value }) =>
              set({ pattern: patterns.find((each) => each === value) ?? 'day' })
            }
          >
            {patterns.map((each) => (
              <option key={each} value={each}>
                {t(`busy.form.patterns.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {pattern === 'weekly' && (
        <Field label={t('busy.form.weekdays')} {...state('weekdays')}>
          <div className={styles.weekdays} role="group" aria-label={t('busy.form.weekdays')}>
            {([0, 1, 2, 3, 4, 5, 6] as const).map((day) => (
              <Checkbox
                key={day}
                label={t(`busy.weekday.d${day}`)}
                aria-label={t(`busy.weekdayLong.d${day}`)}
                checked={(draft.weekdays & (1 << day)) !== 0}
                onChange={() => set({ weekdays: draft.weekdays ^ (1 << day) })}
              />
            ))}
          </div>
        </Field>
      )}
      <div className={styles.pair}>
        {text('from', t(pattern === 'day' ? 'busy.form.date' : 'busy.form.from'))}
        {pattern !== 'day' && text('to', t('busy.form.to'), t('busy.form.open'))}
      </div>
      <Field label={t('busy.form.hours')}>
        <Select
          value={hours}
          onChange={(_event, { value }) => set({ hours: hourKinds.find((each) => each === value) ?? 'all' })}
        >
          {hourKinds.map((each) => (
            <option key={each} value={each}>
              {t(`busy.form.hourKinds.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {hours !== 'all' && (
        <div className={styles.pair}>
          {hours !== 'before' &&
            text('fromTime', t(hours === 'after' ? 'busy.form.at' : 'busy.form.fromTime'))}
          {hours !== 'after' && text('toTime', t(hours === 'before' ? 'busy.form.at' : 'busy.form.toTime'))}
        </div>
      )}
      {text('note', t('busy.form.note'))}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {t(row ? 'common:save' : 'busy.form.submit')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('common:cancel')}</Button>}
      </div>
    </form>
  );
}
