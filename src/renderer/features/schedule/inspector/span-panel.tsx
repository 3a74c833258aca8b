import { useTranslation } from 'react-i18next';
import { dayOfMinute, toPlanMinute } from '../../../../domain/schedule/index.ts';
import { hoursText } from '../../../../shared/time/hours-text.ts';
import { HueMark } from '../../../ui/chip.tsx';
import { useDesk } from '../desk/desk.ts';
import { spanOf } from '../model/calendar-view.ts';
import { headOfDay, shortDay } from '../model/day-words.ts';
import { NONE } from '../model/to-calendar-calls.ts';
import styles from './inspector.module.css';

/** Nothing is chosen: what the days in sight add up to, by production, and which days are kept. */
export function SpanPanel() {
  const { t } = useTranslation('schedule');
  const { view, day: chosen, span: page, shown, facts, only } = useDesk();
  // A page of a month has days of its neighbours, which do not count towards it.
  const span = view === 'month' ? spanOf('agenda', chosen) : page;
  const inSight = shown.filter(({ startsAt, status }) => {
    const day = dayOfMinute(toPlanMinute(startsAt));
    return status !== 'cancelled' && day >= span.first && day < span.end;
  });
  const sum = (calls: readonly { durationMinutes: number }[]) =>
    calls.reduce((minutes, { durationMinutes }) => minutes + durationMinutes, 0);
  const groups = [...Map.groupBy(inSight, ({ productionId }) => productionId ?? NONE)]
    .map(([id, calls]) => ({ id, count: calls.length, minutes: sum(calls) }))
    .toSorted((a, b) => b.minutes - a.minutes);
  const most = Math.max(1, ...groups.map(({ minutes }) => minutes));
  const days = [...facts.holidays.keys()]
    .filter((day) => day >= span.first && day < span.end)
    .toSorted((a, b) => a - b);
  const title =
    only !== null
      ? t('spanPanel.production')
      : view === 'week'
        ? t('spanPanel.week')
        : view === 'month' || view === 'agenda'
          ? t('spanPanel.month')
          : t('spanPanel.day');
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <div className={styles.names}>
          <h2>{title}</h2>
          <p>{t('counts', { count: inSight.length, hours: hoursText(sum(inSight)) })}</p>
        </div>
      </div>
      <div className={styles.scroll}>
        <ul className={styles.sums}>
          {groups.map(({ id, count, minutes }) => {
            const production = facts.productions.get(id);
            const hue = production?.hue ?? 0;
            return (
              <li key={id}>
                <p>
                  <HueMark hue={hue} />
                  <span className={styles.sumTitle}>{production?.title ?? t('houseWork')}</span>
                  <span className={styles.quiet}>{t('spanPanel.calls', { count })}</span>
                  <b>{t('spanPanel.hours', { hours: hoursText(minutes) })}</b>
                </p>
                <span className={styles.sumBar} aria-hidden="true">
                  <span style={{ width: `${(minutes / most) * 100}%`, background: `var(--prod-${hue})` }} />
                </span>
              </li>
            );
          })}
        </ul>
        {days.length > 0 && (
          <section className={styles.part} aria-label={t('spanPanel.days')}>
            <h3>{t('spanPanel.days')}</h3>
            <ul className={styles.days}>
              {days.map((day) => {
                const { occasion, lunar } = headOfDay(day, { today: null, holidays: facts.holidays });
                return (
                  <li key={day} data-tone={occasion?.tone}>
                    <span>{occasion?.name}</span>
                    <span className={styles.quiet}>
                      {shortDay(day)} · {t('lunarDay', { day: lunar })}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        <p className={styles.none}>{t('inspector.none')}</p>
      </div>
    </div>
  );
}
