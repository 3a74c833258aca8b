import type { ReactNode } from 'react';
import styles from './settings-page.module.css';

/** A table under its heading; `note` says what its default is, `children` is the table. */
export function Block(props: {
  title: string;
  note?: string;
  tools?: ReactNode;
  small?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.block} ${props.small ? styles.small : ''}`}>
      <div className={styles.blockHead}>
        <h3>{props.title}</h3>
        {props.note && <span className={styles.quiet}>{props.note}</span>}
        {props.tools && <span className={`${styles.row} ${styles.end}`}>{props.tools}</span>}
      </div>
      <div className={styles.table}>{props.children}</div>
    </div>
  );
}
