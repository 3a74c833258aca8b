import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Tally, tallyOf } from '../../../../domain/people/index.ts';
import { dayNumber, dayOfNumber, mondayOf } from '../../../../domain/schedule/index.ts';
import type { PersonCall } from '../../../../shared/contract/schedule.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import { hoursText } from '../../../../shared/time/hours-text.ts';
import { addDays, dateOf, type LocalDate, type LocalDateTime } from '../../../../shared/time/local-time.ts';
import { addMonths, monthOf, monthWords, spanOfMonth } from '../../../../shared/time/month.ts';
import { CommitText } from '../../../ui/commit-text.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { parseWrittenDate, writeDate } from '../../../ui/written-date.ts';
import styles from './person.module.css';

const steps = ['week', 'month'] as const;
type Step = (typeof steps)[number];
type Bucket = { key: string; words: string; tally: Tally };

/** The days that are looked at first: from two months before today to a month ahead. */
function usualSpan(today: LocalDate): { from: LocalDate; to: LocalDate } {
  const month = monthOf(today);
  return {
    from: spanOfMonth(addMonths(month, -2)).from,
    to: addDays(spanOfMonth(addMonths(month, 1)).to, -1),
  };
}

/** How much a person is called: sums of a chosen time, and a bar a week or month. What was called off does not count. */
export function HoursPanel({ calls, now }: { calls: readonly PersonCall[]; now: LocalDateTime }) {
  const { t } = useTranslation(['people', 'common']);
  const today = dateOf(now);
  // Someone whose last call is long over is looked at where there is something to see.
  const latest =
    calls
      .map(({ startsAt }) => startsAt as string)
      .toSorted()
      .at(-1) ?? '';
  const from = latest !== '' && latest < now ? dateOf(latest as LocalDateTime) : today;
  const [span, setSpan] = useState(() => usualSpan(from));
  const [step, setStep] = useState<Step>('week');
  const within = useMemo(
    () =>
      calls.filter(
        (call) =>
          call.status !== 'cancelled' &&
          dateOf(call.startsAt) >= span.from &&
          dateOf(call.startsAt) <= span.to,
      ),
    [calls, span],
  );
  const sum = useMemo(() => tallyOf(within), [within]);
  const buckets = useMemo((): Bucket[] => {
    const keyOf = (call: PersonCall) =>
      step === 'month' ? monthOf(call.startsAt) : dayOfNumber(mondayOf(dayNumber(dateOf(call.startsAt))));
    return [...Map.groupBy(within, keyOf)]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, own]) => ({
        key,
        words:
          step === 'month'
            ? monthWords(key)
            : t('person.hours.weekOf', { from: formatDate(key as LocalDate) }),
        tally: tallyOf(own),
      }));
  }, [within, step, t]);
  const most = Math.max(1, ...buckets.map(({ tally }) => tally.minutes));
  const day = (field: 'from' | 'to') => (
    <CommitText
      seq={0}
      label={t(`person.hours.${field}`)}
      value={writeDate(span[field])}
      check={(text) => (parseWrittenDate(text, Number(today.slice(0, 4))) ? null : t('common:badDate'))}
      onCommit={async (text) => {
        const date = parseWrittenDate(text, Number(today.slice(0, 4)));
        if (date) setSpan((old) => ({ ...old, [field]: date }));
        return true;
      }}
    />
  );
  return (
    <section className={styles.hours} aria-labelledby="person-hours">
      <h2 id="person-hours">{t('person.hours.title')}</h2>
      <div className={styles.pair}>
        {day('from')}
        {day('to')}
      </div>
      <p data-testid="hours-sum">
        {t('person.hours.sum', {
          rehearsals: sum.rehearsals,
          shows: sum.shows,
          recordings: sum.recordings,
          hours: hoursText(sum.minutes),
        })}
      </p>
      {sum.late + sum.excused + sum.absent > 0 && (
        <p>{t('person.hours.absences', { late: sum.late, excused: sum.excused, absent: sum.absent })}</p>
      )}
      <Tabs
        label={t('person.hours.title')}
        panelId="person-hours-table"
        chosen={step}
        tabs={steps.map((value) => ({ value, text: t(`person.hours.${value}`) }))}
        onChoose={setStep}
      />
      <div id="person-hours-table" role="tabpanel" aria-labelledby={`tab-${step}`}>
        {buckets.length === 0 ? (
          <p className={styles.quiet}>{t('person.hours.none')}</p>
        ) : (
          <table className={styles.hoursTable}>
            <thead>
              <tr>
                <th scope="col">{t('person.hours.column.when')}</th>
                <th scope="col">{t('person.hours.column.hours')}</th>
                <th scope="col">{t('person.hours.column.rehearsals')}</th>
                <th scope="col">{t('person.hours.column.shows')}</th>
              </tr>
            </thead>
            <tbody>
              {buckets.map(({ key, words, tally }) => (
                <tr key={key}>
                  <th scope="row">
                    {words}
                    <span
                      className={styles.bar}
                      aria-hidden="true"
                      style={{ width: `${(tally.minutes / most) * 100}%` }}
                    />
                  </th>
                  <td>{hoursText(tally.minutes)}</td>
                  <td>{tally.rehearsals}</td>
                  <td>{tally.shows}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <p className={styles.quiet}>{t('person.hours.planned')}</p>
    </section>
  );
}
