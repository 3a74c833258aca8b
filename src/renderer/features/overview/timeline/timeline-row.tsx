import { CheckmarkCircle16Filled, ErrorCircle16Filled } from '@fluentui/react-icons';
import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../../shared/contract/overview.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { milestonesHref, productionHref, slotsHref } from '../links.ts';
import { type Phase, phasesOf } from '../model/phases.ts';
import { placeMarks } from '../model/place-marks.ts';
import { rowMarks, toneOf } from '../model/row-marks.ts';
import { type Scale, spanOf, xOf } from '../model/scale.ts';
import { Mark } from './mark.tsx';
import { useMarkWords } from './mark-words.ts';
import styles from './timeline.module.css';
import type { TipControl } from './tip.tsx';
import type { MarkKeys } from './use-mark-keys.ts';

/** Room that a mark takes on its lane, in pixels. */
const MARK = 17;

type Production = Overview['productions'][number];
export type RowProps = {
  production: Production;
  milestones: readonly Overview['milestones'][number][];
  slots: readonly Overview['slots'][number][];
  scale: Scale;
  day: LocalDate;
  width: number;
  keys: MarkKeys;
  tip: TipControl;
};

/** One production: its name and state, its bar of phases, its lane of marks. */
export function TimelineRow(props: RowProps) {
  const { production, milestones, slots, scale, width, keys, tip } = props;
  const words = useMarkWords();
  const clusters = useMemo(
    () => (width === 0 ? [] : placeMarks(rowMarks(scale, milestones, slots), width, MARK)),
    [scale, milestones, slots, width],
  );
  return (
    <li className={styles.row} data-marks="" data-hue={production.hue} style={hueStyle(production.hue)}>
      <RowLabel production={production} milestones={milestones} keys={keys} tip={tip} />
      <div className={styles.track}>
        <Bar {...props} />
        {clusters.map((cluster) => {
          const [first] = cluster.marks;
          return first ? (
            <Mark
              key={first.key}
              cluster={cluster}
              words={words.marks(cluster.marks)}
              href={first.family === 'slot' ? slotsHref(production.id) : milestonesHref(production.id)}
              keys={keys}
              tip={tip}
            />
          ) : null;
        })}
      </div>
    </li>
  );
}

const hueStyle = (hue: number) =>
  ({ '--hue': `var(--prod-${hue})`, '--hue-soft': `var(--prod-${hue}-soft)` }) as CSSProperties;

function RowLabel({
  production,
  milestones,
  keys,
  tip,
}: Pick<RowProps, 'production' | 'milestones' | 'keys' | 'tip'>) {
  const { t } = useTranslation(['overview', 'productions']);
  const { id, kind, quarter, title, status } = production;
  const quarterKey = quarter === null ? null : (`q${quarter}` as 'q1' | 'q2' | 'q3' | 'q4');
  const what = quarterKey ? t(`timeline.quarters.${quarterKey}`) : t(`timeline.kind.${kind}`);
  const [late, ...more] = milestones.filter((milestone) => toneOf(milestone) === 'late');
  const state = late
    ? more.length > 0
      ? t('timeline.lateMore', { title: late.title, count: more.length })
      : t('timeline.late', { title: late.title })
    : t(`productions:status.${status}`);
  const key = `label ${id}`;
  const words = `${title}, ${what}, ${state}`;
  return (
    <a
      className={styles.label}
      href={productionHref(id)}
      data-stop={key}
      data-arrival="yes"
      tabIndex={keys.tabIndexOf(key)}
      onFocus={(event) => {
        keys.onFocus(key);
        tip.show(event.currentTarget, words);
      }}
      {...tip.props(words)}
    >
      <span className={styles.hue} />
      <span className={styles.name}>{title}</span>
      <span className={styles.state} data-late={late !== undefined}>
        <span className={styles.what}>{what}</span>
        <StateIcon status={status} late={late !== undefined} />
        <span className={styles.stateWords}>{state}</span>
      </span>
    </a>
  );
}

/** Late in red, done in green, at work filled, not yet begun hollow; the word always stands beside it. */
function StateIcon({ status, late }: { status: Production['status']; late: boolean }) {
  if (late) return <ErrorCircle16Filled className={styles.lateIcon ?? ''} />;
  if (status === 'performed' || status === 'accepted')
    return <CheckmarkCircle16Filled className={styles.okIcon ?? ''} />;
  const begun = status === 'rehearsal' || status === 'ready';
  return <span className={styles.dot} data-begun={begun} />;
}

/** Solid is past, tint ahead. */
function Bar({ production, milestones, scale, day, width, tip }: RowProps) {
  const { t } = useTranslation('overview');
  const words = useMarkWords();
  const phases = useMemo(() => phasesOf(production, milestones), [production, milestones]);
  const shown = phases.flatMap((phase) => {
    const span = spanOf(scale, phase.start, phase.end);
    return span ? [{ phase, ...span }] : [];
  });
  if (phases.length === 0) return <span className={styles.noBar}>{t('timeline.noBar')}</span>;
  return (
    <div className={styles.bar} aria-hidden="true">
      {shown.map(({ phase, x, width: part }) => (
        <span
          key={phase.kind}
          className={styles.phase}
          style={{ left: `${x * 100}%`, width: `${part * 100}%`, ...past(phase, scale, day, x, part) }}
          data-ahead={phase.start > day}
          data-passing={phase.start <= day && phase.end >= day}
          {...tip.props(words.phase(phase, production))}
        >
          {fits(words.phaseName(phase, production), part * width) && (
            <span>{words.phaseName(phase, production)}</span>
          )}
        </span>
      ))}
    </div>
  );
}

/** A word is shown whole or not at all; the tooltip says it anyway. */
const fits = (text: string, px: number) => text.length * 6.6 + 10 <= px;

/** How much of a phase lies behind, for the one that today stands in. */
function past(phase: Phase, scale: Scale, day: LocalDate, x: number, width: number) {
  const share = phase.end < day ? 1 : Math.max(0, Math.min(1, (xOf(scale, day) - x) / width));
  return { '--past': `${share * 100}%` } as CSSProperties;
}
