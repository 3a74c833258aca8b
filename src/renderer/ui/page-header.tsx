import type { ReactNode } from 'react';
import styles from './page-header.module.css';

/** Title of a page, quiet facts beside it, its buttons at the end. */
export function PageHeader(props: { title: string; facts?: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.header}>
      <h1 className={styles.title} tabIndex={-1}>
        {props.title}
      </h1>
      {props.facts && <span className={styles.facts}>{props.facts}</span>}
      <div className={styles.buttons}>{props.children}</div>
    </div>
  );
}
