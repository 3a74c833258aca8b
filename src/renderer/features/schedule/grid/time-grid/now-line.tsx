import { useTranslation } from 'react-i18next';
import { clockOf, dayOfMinute, MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import type { GridColumn } from '../types.ts';
import { GUTTER } from './time-view.ts';

type Props = { now: number; columns: readonly GridColumn[]; hourHeight: number };

/** Where the day stands, in today's columns, with the time among the hours. */
export function NowLine({ now, columns, hourHeight }: Props) {
  const { t } = useTranslation('calendar');
  const today = dayOfMinute(now);
  const first = columns.findIndex((column) => column.day === today);
  if (first < 0) return null;
  const count = columns.filter((column) => column.day === today).length;
  const share = `((100% - ${GUTTER}px) / ${columns.length})`;
  const top = ((now % MINUTES_A_DAY) / 60) * hourHeight;
  return (
    <>
      <div className="cal-now-time" style={{ top }}>
        <span className="visually-hidden">{t('now', { time: clockOf(now) })}</span>
        <span aria-hidden="true">{clockOf(now)}</span>
      </div>
      <div
        className="cal-now"
        aria-hidden="true"
        style={{ top, left: `calc(${GUTTER}px + ${share} * ${first})`, width: `calc(${share} * ${count})` }}
      />
    </>
  );
}
