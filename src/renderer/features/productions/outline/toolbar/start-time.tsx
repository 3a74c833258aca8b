import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClockShort } from '../../../../../shared/time/clock.ts';
import {
  dateOf,
  type LocalDate,
  type LocalDateTime,
  secondsOfDay,
} from '../../../../../shared/time/local-time.ts';
import { startAt } from './start-at.ts';

type StartTimeProps = {
  startsAt: LocalDateTime | null;
  /** The day that a first time belongs to. */
  fallbackDate: LocalDate;
  save: (startsAt: LocalDateTime) => void;
};

/** Giờ mở màn: reads 19g30, 19h30, 1930, 19:30:00 and keeps the date. */
export function StartTime({ startsAt, fallbackDate, save }: StartTimeProps) {
  const { t } = useTranslation('outline');
  const stored = startsAt === null ? '' : formatClockShort(secondsOfDay(startsAt));
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<'bad' | 'seconds' | null>(null);
  const commit = () => {
    if (typed === null) return;
    if (typed.trim() === '' || typed === stored) {
      setTyped(null);
      setProblem(null);
      return;
    }
    const value = startAt(typed, startsAt === null ? fallbackDate : dateOf(startsAt));
    if ('problem' in value) {
      setProblem(value.problem);
      return;
    }
    setTyped(null);
    setProblem(null);
    if (value.startsAt !== startsAt) save(value.startsAt);
  };
  return (
    <label className="ol-start">
      <span>{t('start')}</span>
      <span className="ol-field-box">
        <input
          className="ol-input ol-start-input"
          value={typed ?? stored}
          placeholder={t('startNone')}
          maxLength={8}
          aria-invalid={problem !== null}
          aria-describedby={problem ? 'ol-start-problem' : undefined}
          onChange={(event) => {
            setTyped(event.target.value);
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
