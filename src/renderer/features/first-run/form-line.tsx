import type { ReactNode } from 'react';
import styles from './first-run.module.css';

type Props = { id?: string; label: string; problem?: string | undefined; children: ReactNode };

/** Label, control, and what is wrong with it underneath. */
export function FormLine({ id, label, problem, children }: Props) {
  return (
    <div className={styles.line}>
      {id ? <label htmlFor={id}>{label}</label> : <span>{label}</span>}
      <div className={styles.control}>{children}</div>
      {problem && (
        <span className={styles.error} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
