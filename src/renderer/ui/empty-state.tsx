import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Says what is missing and what to do first. */
export function EmptyState(props: { icon?: ReactNode; title: string; text: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      {props.icon && (
        <span className={styles.icon} aria-hidden="true">
          {props.icon}
        </span>
      )}
      <h2 className={styles.title}>{props.title}</h2>
      <p className={styles.text}>{props.text}</p>
      {props.children}
    </div>
  );
}
