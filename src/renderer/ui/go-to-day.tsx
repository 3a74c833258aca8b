import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { CalendarLtr20Regular, ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../shared/time/local-time.ts';
import styles from './go-to-day.module.css';
import { parseWrittenDate } from './written-date.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

type Props = {
  /** The day that is shown; its year is the one of a day that is written without. */
  day: LocalDate;
  onDay: (day: LocalDate) => void;
};

/** A way to any day at once: written as one writes days, or the first of a month by a click. */
export function GoToDay({ day, onDay }: Props) {
  const { t } = useTranslation('common');
  const [open, setOpen] = useState(false);
  const go = (to: LocalDate) => {
    setOpen(false);
    onDay(to);
  };
  return (
    <Popover open={open} onOpenChange={(_event, data) => setOpen(data.open)} positioning="below" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<CalendarLtr20Regular />}
          title={t('goToDay.open')}
          aria-label={t('goToDay.open')}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface ?? ''} aria-label={t('goToDay.open')}>
        {open && <Choice day={day} onDay={go} />}
      </PopoverSurface>
    </Popover>
  );
}

function Choice({ day, onDay }: Props) {
  const { t } = useTranslation('common');
  const [text, setText] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [shownYear, shownMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const [year, setYear] = useState(shownYear);
  const send = () => {
    const wanted = parseWrittenDate(text, year);
    if (wanted === null) setIsWrong(true);
    else onDay(wanted);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field
        label={t('goToDay.day')}
        size="small"
        {...(isWrong ? { validationState: 'error', validationMessage: t('goToDay.unread') } : {})}
      >
        <Input
          size="small"
          value={text}
          placeholder={`15/9/${year}`}
          onChange={(_event, { value }) => {
            setText(value);
            setIsWrong(false);
          }}
        />
      </Field>
      <div className={styles.year}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label={t('goToDay.previousYear')}
          onClick={() => setYear(year - 1)}
        />
        <span aria-live="polite">{year}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label={t('goToDay.nextYear')}
          onClick={() => setYear(year + 1)}
        />
      </div>
      <div className={styles.months}>
        {MONTHS.map((month) => (
          <Button
            key={month}
            size="small"
            appearance={year === shownYear && month === shownMonth ? 'primary' : 'secondary'}
            aria-label={t('goToDay.month', { month, year })}
            onClick={() => onDay(`${year}-${String(month).padStart(2, '0')}-01` as LocalDate)}
          >
            {t('goToDay.monthShort', { month })}
          </Button>
        ))}
      </div>
    </form>
  );
}
