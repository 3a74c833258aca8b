import { Building24Regular, People24Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayNumber, dayOfNumber, toPlanMinute } from '../../../../domain/schedule/index.ts';
import { today } from '../../../client/now.ts';
import { useNow } from '../../../client/use-now.ts';
import { HueMark } from '../../../ui/chip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useNarrow } from '../../../ui/use-narrow.ts';
import { Agenda } from '../agenda/agenda.tsx';
import styles from '../calendar-page.module.css';
import { MonthGrid, TimeGrid } from '../grid/index.ts';
import { monthText } from '../model/calendar-view.ts';
import { headOfDay } from '../model/day-words.ts';
import { useDesk } from './desk.ts';
import { useAllDay, useColumns, useShading } from './use-columns.ts';
import { useOpenMark } from './use-intents.ts';

/** The chosen way to look at the days. */
export function Views() {
  const { view } = useDesk();
  if (view === 'month') return <Month />;
  if (view === 'agenda') return <Agenda />;
  return <Times />;
}

/** Usual hours of a house of art: from the first morning rehearsal to the end of a performance. */
const HOURS = { from: 7, to: 22 };
const LARGE = 1600;

function Times() {
  const { t } = useTranslation('schedule');
  const { view } = useDesk();
  const { columns, heads } = useColumns();
  const shading = useShading();
  const allDay = useAllDay();
  const onMark = useOpenMark();
  const now = toPlanMinute(useNow());
  const small = useNarrow(LARGE);
  if (columns.length === 0)
    return view === 'places' ? (
      <EmptyState icon={<Building24Regular />} title={t('noPlaces')} text={t('noPlacesText')} />
    ) : (
      <EmptyState icon={<People24Regular />} title={t('noPeople')} text={t('noPeopleText')} />
    );
  return (
    <>
      <TimeGrid
        label={`${t('title')}: ${t(`views.${view}`)}`}
        columns={columns}
        heads={heads}
        hourRange={HOURS}
        hourHeight={small ? 36 : 56}
        now={now}
        shading={shading}
        allDay={view === 'week' || view === 'day' ? allDay : []}
        onMark={onMark}
      />
      <Legend />
    </>
  );
}

/** What hatching and hues mean, for the productions in sight. */
function Legend() {
  const { t } = useTranslation('schedule');
  const { shown, facts } = useDesk();
  const productions = useMemo(() => {
    const ids = new Set(shown.map(({ productionId }) => productionId));
    return {
      named: [...facts.productions.values()].filter(({ id }) => ids.has(id)),
      house: ids.has(null),
    };
  }, [shown, facts.productions]);
  return (
    <ul className={styles.legend} aria-label={t('legend.label')}>
      <li>
        <span className={styles.hatch} aria-hidden="true" />
        {t('legend.unavailable')}
      </li>
      <li className={styles.push} aria-hidden="true" />
      {productions.named.map(({ id, title, hue }) => (
        <li key={id} title={title}>
          <HueMark hue={hue} />
          {title}
        </li>
      ))}
      {productions.house && (
        <li>
          <HueMark hue={0} />
          {t('houseWork')}
        </li>
      )}
    </ul>
  );
}

function Month() {
  const { t } = useTranslation('schedule');
  const { span, day, facts } = useDesk();
  const heads = useMemo(() => {
    const month = dayOfNumber(day).slice(0, 7);
    const thisDay = dayNumber(today());
    return Array.from({ length: span.end - span.first }, (_, at) => {
      const each = span.first + at;
      const head = headOfDay(each, { today: thisDay, holidays: facts.holidays });
      return { ...head, dim: dayOfNumber(each).slice(0, 7) !== month };
    });
  }, [span, day, facts.holidays]);
  return (
    <MonthGrid
      label={`${t('title')}: ${t('month', { month: monthText(day) })}`}
      firstDay={span.first}
      weeks={(span.end - span.first) / 7}
      heads={heads}
    />
  );
}
