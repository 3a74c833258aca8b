import { Button } from '@fluentui/react-components';
import {
  Add20Regular,
  CalendarSearch20Regular,
  ChevronLeft20Regular,
  ChevronRight20Regular,
  PeopleSearch20Regular,
  Print20Regular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { dayNumber, dayOfNumber, weekdayOfNumber } from '../../../../domain/schedule/index.ts';
import { GoToDay } from '../../../ui/go-to-day.tsx';
import { openFindTime, openWhoIsFree } from '../../arrange/index.ts';
import { openPapers } from '../../papers/index.ts';
import { type Desk, useDesk } from '../desk/desk.ts';
import { useNewCall } from '../desk/use-new-call.ts';
import { lunarMonthsText, monthText, spanText, stepDay, weekNumber } from '../model/calendar-view.ts';
import { dayWords, lunarText } from '../model/day-words.ts';
import { NONE } from '../model/to-calendar-calls.ts';
import { FilterButton } from './filter-button.tsx';
import styles from './toolbar.module.css';
import { ViewSwitch } from './view-switch.tsx';

/** Where one is in time, what is shown of it, and the one thing that is done most: a new call. */
export function Toolbar() {
  const { t } = useTranslation(['schedule', 'arrange']);
  const { view, day, setDay, today, filter } = useDesk();
  const [productionId] = filter.productions.filter((id) => id !== NONE);
  const usual = { personIds: filter.people, ...(productionId === undefined ? {} : { productionId }) };
  const { title, facts } = useTitle();
  const newCall = useNewCall();
  const step = (by: number) => setDay(stepDay(view, day, by));
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('title')}>
      <Button size="small" onClick={() => setDay(today)}>
        {t('today')}
      </Button>
      <div className={styles.arrows}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          title={t('previous')}
          aria-label={t('previous')}
          onClick={() => step(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          title={t('next')}
          aria-label={t('next')}
          onClick={() => step(1)}
        />
      </div>
      <GoToDay day={dayOfNumber(day)} onDay={(to) => setDay(dayNumber(to))} />
      <h1 className={styles.title} tabIndex={-1} aria-live="polite">
        <span className="visually-hidden">{t('title')}: </span>
        {title}
      </h1>
      <span className={styles.facts}>{facts}</span>
      <div className={styles.end}>
        <FilterButton />
        <Button size="small" icon={<CalendarSearch20Regular />} onClick={() => openFindTime(usual)}>
          {t('arrange:commands.times')}
        </Button>
        <Button size="small" icon={<PeopleSearch20Regular />} onClick={() => openWhoIsFree()}>
          {t('arrange:commands.free')}
        </Button>
        <ViewSwitch />
        <Button
          size="small"
          icon={<Print20Regular />}
          onClick={() =>
            openPapers({
              document:
                view === 'week' || view === 'month' || view === 'agenda' ? 'week-schedule' : 'call-sheet',
              date: dayOfNumber(day),
            })
          }
        >
          {t('print')}
        </Button>
        <Button size="small" appearance="primary" icon={<Add20Regular />} onClick={newCall}>
          {t('newCall')}
        </Button>
      </div>
    </div>
  );
}

function useTitle(): { title: string; facts: string } {
  const { t } = useTranslation('schedule');
  const { view, day, span }: Desk = useDesk();
  switch (view) {
    case 'week':
      return { title: spanText(span), facts: t('week', { week: weekNumber(day) }) };
    case 'month':
    case 'agenda':
      return {
        title: t('month', { month: monthText(day) }),
        facts: t('lunarMonths', { months: lunarMonthsText(day) }),
      };
    default:
      return {
        title: `${dayWords(weekdayOfNumber(day))}, ${spanText(span)}`,
        facts: t('lunarDay', { day: lunarText(day) }),
      };
  }
}
