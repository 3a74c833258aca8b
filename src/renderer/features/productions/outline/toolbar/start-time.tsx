import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClockShort } from '../../../../../shared/time/clock.ts';
import {
  dateOf,
  type LocalDate,
  type LocalDateTime,
  secondsOfDay,
} from '../../../../../shared/time/local-time.ts';
import { useUnsaved } from '../../../../ui/unsaved.ts';
import { startAt } from './start-at.ts';

type StartTimeProps = {
  startsAt: LocalDateTime | null;
  /** The day that a first time belongs to. */
  fallbackDate: LocalDate;
  /** Journal sequence that it was read at. */
  seq: number;
  /** `seq` is that of the time which was shown when typing began. */
  save: (startsAt: LocalDateTime, seq: number) => void;
};

/** Giờ mở màn: reads 19g30, 19h30, 1930, 19:30:00 and keeps the date. */
export function StartTime({ startsAt, fallbackDate, seq, save }: StartTimeProps) {
  const { t } = useTranslation('outline');
  const stored = startsAt === null ? '' : formatClockShort(secondsOfDay(startsAt));
  const [typed, setTyped] = useState<{ text: string; seq: number } | null>(null);
  useUnsaved(typed !== null && typed.text !== stored);
  const [problem, setProblem] = useState<'bad' | 'seconds' | null>(null);
  const commit = () => {
    if (typed === null) return;
    if (typed.text.trim() === '' || typed.text === stored) {
      setTyped(null);
      setProblem(null);
      return;
    }
    const value = startAt(typed.text, startsAt === null ? fallbackDate : dateOf(startsAt));
    if ('problem' in value) {
      setProblem(value.problem);
      return;
    }
    setTyped(null);
    setProblem(null);
    if (value.startsAt !== startsAt) save(value.startsAt, typed.seq);
  };
  return (
    <label className="ol-start">
      <span>{t('start')}</span>
      <span className="ol-field-box">
        <input
          className="ol-input ol-start-input"
          value={typed?.text ?? stored}
          placeholder={t('startNone')}
          maxLength={8}
          aria-invalid={problem !== null}
          aria-describedby={problem ? 'ol-start-problem' : undefined}
          onChange={(event) => {
            const { value } = event.target;
            setTyped((now) => ({ text: value, seq: now?.seq ?? seq }));
            setProblem(null);
          }}
          onFocus={(event) => event.target.select()}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key === 'Escape') {
              setTyped(null);
              setProblem(null);
            }
          }}
        />
        {problem && (
          <span id="ol-start-problem" role="alert" className="ol-cell-message" data-end>
            {t(problem === 'bad' ? 'startBad' : 'startSeconds')}
          </span>
        )}
      </span>
    </label>
  );
}
