import type { ReactNode } from 'react';
import styles from './table-tab.module.css';

/** A tab that is a table, with the buttons of its own above it. */
export function TableTab({ buttons, children }: { buttons?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.tab}>
      {buttons && <div className={styles.buttons}>{buttons}</div>}
      {children}
    </div>
  );
}
