import type { ReactNode } from 'react';
import styles from './tab-page.module.css';

/** What a tab shows: a bar of tools, if there are any, over what fills the rest. */
export function TabPage({ tools, children }: { tools?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.page}>
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      {children}
    </div>
  );
}
