import { Tv16Filled, Tv16Regular } from '@fluentui/react-icons';
import type { Cluster } from '../model/place-marks.ts';
import { slotTone, type TimelineMark, worstTone } from '../model/row-marks.ts';
import styles from './timeline.module.css';
import type { TipControl } from './tip.tsx';
import type { MarkKeys } from './use-mark-keys.ts';

type Props = {
  cluster: Cluster<TimelineMark>;
  words: string;
  href: string;
  keys: MarkKeys;
  tip: TipControl;
};

/** A diamond of a milestone, a television of an airing, or several that stand at one place with their number. */
export function Mark({ cluster, words, href, keys, tip }: Props) {
  const [first] = cluster.marks;
  if (!first) return null;
  const count = cluster.marks.length;
  return (
    <a
      className={styles.mark}
      data-stop={first.key}
      data-family={first.family}
      href={href}
      aria-label={words}
      style={{ left: cluster.at }}
      tabIndex={keys.tabIndexOf(first.key)}
      onFocus={(event) => {
        keys.onFocus(first.key);
        tip.show(event.currentTarget, words);
      }}
      {...tip.props(words)}
    >
      {first.family === 'slot' ? (
        <SlotGlyph mark={first} />
      ) : (
        <MilestoneGlyph cluster={cluster} edge={first.edge} />
      )}
      {count > 1 && first.family !== 'edge' && <span className={styles.badge}>{count}</span>}
    </a>
  );
}

function MilestoneGlyph({ cluster, edge }: { cluster: Cluster<TimelineMark>; edge: TimelineMark['edge'] }) {
  const tone = worstTone(cluster.marks);
  if (edge)
    return (
      <span className={styles.edge} data-tone={tone}>
        {edge === 'before' ? `‹${cluster.marks.length}` : `${cluster.marks.length}›`}
      </span>
    );
  return <Diamond tone={tone} />;
}

export function Diamond({ tone }: { tone: 'done' | 'coming' | 'late' }) {
  return (
    <svg
      className={styles.diamond}
      data-tone={tone}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <path d="M7 1.6 12.4 7 7 12.4 1.6 7Z" />
      {tone === 'late' && <path className={styles.bang} d="M7 4.2v3.2M7 9.2v.4" />}
    </svg>
  );
}

function SlotGlyph({ mark }: { mark: Extract<TimelineMark, { family: 'slot' }> }) {
  return <SlotBox tone={slotTone(mark.slot)} />;
}

export function SlotBox({ tone }: { tone: 'aired' | 'confirmed' | 'planned' | 'cancelled' }) {
  return (
    <span className={styles.slot} data-tone={tone} aria-hidden="true">
      {tone === 'aired' ? <Tv16Filled /> : <Tv16Regular />}
    </span>
  );
}
