import {
  CheckmarkCircle16Filled,
  Mic20Regular,
  MoviesAndTv20Regular,
  RibbonStar20Regular,
  Target20Regular,
  Tv20Regular,
  VehicleBus20Regular,
  Video20Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { barParts, type Tally } from '../../../domain/targets/index.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { say } from '../../i18n/say.ts';
import styles from './target-parts.module.css';

const icons: Readonly<Record<string, ReactElement>> = {
  'quarterly-programme': <MoviesAndTv20Regular />,
  'cai-luong': <Mic20Regular />,
  'mobile-film': <Video20Regular />,
  'mobile-propaganda': <VehicleBus20Regular />,
  medal: <RibbonStar20Regular />,
  airing: <Tv20Regular />,
};

export const TargetIcon = ({ kind }: { kind: string }) => icons[kind] ?? <Target20Regular />;

/** `over`: the season has ended, so nothing of it is still to come. */
type Over = { over: boolean };

export function TargetLegend({ over }: Over) {
  const { t } = useTranslation('targets');
  return (
    <ul className={styles.legend}>
      {(['done', 'missed', 'planned'] as const).map((part) => (
        <li key={part}>
          <span className={styles.swatch} data-part={part} aria-hidden="true" />
          {t(`legend.${part}`)}
        </li>
      ))}
      <li>
        <span className={styles.tickSwatch} aria-hidden="true" />
        {t(over ? 'legend.expectedOver' : 'legend.expected')}
      </li>
    </ul>
  );
}

/** Grey done, red missed, hatched planned; the black tick is where today should be. */
export function TargetProgress({ tally, over }: Over & { tally: Tally }) {
  const { t } = useTranslation('targets');
  const { target, done, planned, missed, expected } = tally;
  const parts = barParts(tally);
  const words = t('bar', { done, planned, missed, total: target.planned ?? t('notAssigned') });
  const tick =
    expected === null ? '' : t(over ? 'expectedOver' : 'expected', { count: Math.round(expected * 10) / 10 });
  const label = [words, tick].filter((text) => text !== '').join('; ');
  return (
    <div className={styles.bar} role="img" aria-label={label} title={label}>
      <span className={styles.fill}>
        <span data-part="done" style={{ width: `${parts.done}%` }} />
        <span data-part="missed" style={{ width: `${parts.missed}%` }} />
        <span data-part="planned" style={{ width: `${parts.planned}%` }} />
      </span>
      {parts.tick !== null && <span className={styles.tick} style={{ left: `${parts.tick}%` }} />}
    </div>
  );
}

/** How a target stands, in words; empty where no number is assigned. */
export function verdictWords(tally: Tally | undefined, over: boolean): string {
  if (!tally?.verdict) return '';
  const { kind, count, date } = tally.verdict;
  return say(`targets:verdict.${over && kind === 'short' ? 'shortOver' : kind}`, {
    count,
    unit: tally.target.unit,
    date: date ? formatDate(date).slice(0, 5) : '',
  });
}

/** The same with a glyph. */
export function TargetVerdict({ tally, over }: Over & { tally: Tally }) {
  // Follows a change of language.
  useTranslation('targets');
  const { verdict } = tally;
  if (!verdict) return <span className={styles.quiet}>–</span>;
  const { kind } = verdict;
  const words = verdictWords(tally, over);
  const icon =
    kind === 'behind' || (over && kind === 'short') ? (
      <Warning16Filled className={styles.warn ?? ''} />
    ) : kind === 'short' || kind === 'dated' ? (
      <span className={styles.ring} />
    ) : (
      <CheckmarkCircle16Filled className={styles.ok ?? ''} />
    );
  return (
    <span className={styles.verdict} data-verdict={kind}>
      {icon}
      {words}
    </span>
  );
}
