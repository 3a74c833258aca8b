import type { ReactNode } from 'react';
import styles from './inspector.module.css';

/** A field of the inspector: its name before its controls, which name themselves. */
export function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.controls}>{children}</div>
    </div>
  );
}
