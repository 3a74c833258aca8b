import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../../shared/contract/overview.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { type HolidaySpan, holidaySpans, placeLabels } from '../model/holiday-spans.ts';
import { type LaneCell, lunarLane, monthLane, quarterLane } from '../model/lanes.ts';
import { type Scale, spanOf } from '../model/scale.ts';
import { useMarkWords } from './mark-words.ts';
import styles from './timeline.module.css';
import type { TipControl } from './tip.tsx';
import type { MarkKeys } from './use-mark-keys.ts';

type Props = {
  scale: Scale;
  day: LocalDate;
  holidays: Overview['holidays'];
  width: number;
  keys: MarkKeys;
  tip: TipControl;
};

/** Lanes of quarters, months, lunar months and holidays. */
export function TimelineHead({ scale, day, holidays, width, keys, tip }: Props) {
  const { t } = useTranslation('overview');
  const lanes = useMemo(
    () => [
      { kind: 'quarter', cells: quarterLane(scale, day) },
      { kind: 'month', cells: monthLane(scale, day) },
      { kind: 'lunar', cells: lunarLane(scale, day) },
    ],
    [scale, day],
  );
  const words = (kind: string, name: string) =>
    kind === 'quarter' ? t(`timeline.quarters.q${name as '1'}`) : name;
  return (
    <div className={styles.head}>
      <div className={styles.headLabels} aria-hidden="true">
        <span>{t('timeline.head')}</span>
        <span>{t('timeline.lunarMonths')}</span>
        <span>{t('timeline.holidays')}</span>
      </div>
      <div className={styles.lanes}>
        {lanes.map(({ kind, cells }) => (
          <div key={kind} className={styles.lane} data-lane={kind} aria-hidden="true">
            {cells.map((cell) => (
              <Cell key={cell.key} cell={cell} words={words(kind, cell.name)} width={width} />
            ))}
          </div>
        ))}
        <Holidays scale={scale} holidays={holidays} width={width} keys={keys} tip={tip} />
      </div>
    </div>
  );
}

/** Width of a label in the lane's type, near enough to keep labels apart. */
const labelWidth = (text: string) => text.length * 6.4;
const CELL_PADDING = 7;

/** A name that does not fit into its cell, at the season's ends, is left out rather than cut. */
function Cell({ cell, words, width }: { cell: LaneCell; words: string; width: number }) {
  return (
    <span
      className={styles.cell}
      data-holds={cell.holds}
      style={{ left: `${cell.x * 100}%`, width: `${cell.width * 100}%` }}
    >
      {cell.width * width >= labelWidth(words) + CELL_PADDING && words}
    </span>
  );
}

function Holidays({ scale, holidays, width, keys, tip }: Omit<Props, 'day'>) {
  const { t } = useTranslation('overview');
  const words = useMarkWords();
  const placed = useMemo(() => {
    const spans = holidaySpans(holidays).flatMap((span) => {
      const box = spanOf(scale, span.from, span.to);
      return box ? [{ span, ...box }] : [];
    });
    const sides = placeLabels(
      spans.map(({ span, x, width: part }) => ({
        left: x * width,
        right: x * width + Math.max(3, part * width),
        label: labelWidth(span.short),
      })),
      width,
    );
    return spans.map((each, index) => ({ ...each, side: sides[index] ?? 'none' }));
  }, [holidays, scale, width]);
  return (
    <ul className={styles.lane} data-lane="holidays" data-marks="" aria-label={t('timeline.holidays')}>
      {placed.map(({ span, x, width: part, side }) => (
        <li
          key={span.key}
          className={styles.holiday}
          data-kind={span.kind}
          data-side={side}
          style={{ left: `${x * 100}%`, width: `max(3px, ${part * 100}%)` }}
        >
          <HolidayMark span={span} words={words.holiday(span)} keys={keys} tip={tip} />
          {side !== 'none' && <span aria-hidden="true">{span.short}</span>}
        </li>
      ))}
    </ul>
  );
}

function HolidayMark({
  span,
  words,
  keys,
  tip,
}: { span: HolidaySpan; words: string } & Pick<Props, 'keys' | 'tip'>) {
  return (
    <span
      className={styles.holidayMark}
      role="img"
      aria-label={words}
      data-stop={span.key}
      tabIndex={keys.tabIndexOf(span.key)}
      onFocus={(event) => {
        keys.onFocus(span.key);
        tip.show(event.currentTarget, words);
      }}
      {...tip.props(words)}
    />
  );
}
