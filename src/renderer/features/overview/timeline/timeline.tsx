import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../../shared/contract/overview.ts';
import type { Season } from '../../../../shared/contract/season.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import { dayAndMonth } from '../../../i18n/date-words.ts';
import { holidaySpans } from '../model/holiday-spans.ts';
import { quarterLane } from '../model/lanes.ts';
import { middleOf, scaleOf, spanOf } from '../model/scale.ts';
import { Legend } from './legend.tsx';
import styles from './timeline.module.css';
import { TimelineHead } from './timeline-head.tsx';
import { TimelineRow } from './timeline-row.tsx';
import { Tip, useTip } from './tip.tsx';
import { useMarkKeys } from './use-mark-keys.ts';
import { useWidth } from './use-width.ts';

type Props = { season: Season; overview: Overview };

/** The year at a glance: lanes of time, one row a production, and today's line through all of them. */
export function Timeline({ season, overview }: Props) {
  const { t } = useTranslation('overview');
  const { productions, milestones, slots, holidays, day, phase } = overview;
  const scale = useMemo(() => scaleOf(season.startDate, season.endDate), [season.startDate, season.endDate]);
  const [trackRef, width] = useWidth();
  const { control: tip, shown } = useTip();
  const keys = useMarkKeys(productions[0] && `label ${productions[0].id}`);
  const ownMilestones = useMemo(() => Map.groupBy(milestones, (each) => each.productionId), [milestones]);
  const ownSlots = useMemo(() => Map.groupBy(slots, (each) => each.productionId), [slots]);
  const count = (kind: string) => productions.filter((production) => production.kind === kind).length;
  const facts = (
    [
      ['programmes', count('programme')],
      ['plays', count('cai-luong')],
      ['others', count('other')],
    ] as const
  ).flatMap(([key, n]) => (n > 0 ? [t(`timeline.${key}`, { count: n })] : []));
  const todayWords =
    phase === 'during'
      ? t('timeline.today', { date: formatDate(day) })
      : t('timeline.todayClamped', { date: formatDate(day) });
  return (
    <section className={styles.card} aria-labelledby="timeline-heading">
      <div className={styles.cardHead}>
        <h2 id="timeline-heading">{t('timeline.heading', { year: season.year })}</h2>
        <span className={styles.facts}>{facts.join(', ')}</span>
        <Legend />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows walk between the links inside */}
      <div className={styles.scroller} onKeyDown={keys.onKeyDown} data-region="table">
        <TimelineHead scale={scale} day={day} holidays={holidays} width={width} keys={keys} tip={tip} />
        <div className={styles.body}>
          <div className={styles.backdrop} ref={trackRef} aria-hidden="true">
            {quarterLane(scale, day).map((cell) => (
              <span key={cell.key} className={styles.line} style={{ left: `${cell.x * 100}%` }} />
            ))}
            {holidaySpans(holidays).map((span) => {
              const box = spanOf(scale, span.from, span.to);
              return box && span.kind !== 'worked' ? (
                <span
                  key={span.key}
                  className={styles.wash}
                  data-kind={span.kind}
                  style={{ left: `${box.x * 100}%`, width: `max(3px, ${box.width * 100}%)` }}
                />
              ) : null;
            })}
          </div>
          <ul className={styles.rows} aria-label={t('timeline.label', { year: season.year })}>
            {productions.map((production) => (
              <TimelineRow
                key={production.id}
                production={production}
                milestones={ownMilestones.get(production.id) ?? NONE}
                slots={ownSlots.get(production.id) ?? NONE}
                scale={scale}
                day={day}
                width={width}
                keys={keys}
                tip={tip}
              />
            ))}
          </ul>
          <div className={styles.todayTrack} aria-hidden="true">
            <span className={styles.today} style={{ left: `${middleOf(scale, day) * 100}%` }} />
          </div>
        </div>
        <div className={styles.todayHead}>
          <span
            className={styles.todayDate}
            style={{ left: `${middleOf(scale, day) * 100}%` }}
            data-at={middleOf(scale, day) > 0.94 ? 'end' : middleOf(scale, day) < 0.06 ? 'start' : 'middle'}
          >
            <span className="visually-hidden">{todayWords}</span>
            <span aria-hidden="true" title={todayWords}>
              {dayAndMonth(day)}
            </span>
          </span>
        </div>
      </div>
      <Tip shown={shown} />
    </section>
  );
}

const NONE: readonly never[] = [];
