import type { ReactNode } from 'react';
import styles from './chip.module.css';

/** A state in a word with a glyph; the tone never says it alone. */
export type ChipTone = 'plain' | 'ok' | 'warn' | 'error' | 'current';

type ChipProps = {
  tone?: ChipTone /** Without the pill, as cells of a table want it. */;
  bare?: boolean;
  children: ReactNode;
};

export function Chip({ tone = 'plain', bare = false, children }: ChipProps) {
  return (
    <span className={styles.chip} data-tone={tone} data-bare={bare}>
      <span className={styles.dot} aria-hidden="true" />
      {children}
    </span>
  );
}

/** A fact in a pill, without a state. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={styles.chip}>{children}</span>;
}

/** The production's colour: a square in lists. */
export function HueMark({ hue }: { hue: number }) {
  return <span className={styles.hue} style={{ background: `var(--prod-${hue})` }} aria-hidden="true" />;
}
