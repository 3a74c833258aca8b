import type { MilestoneState } from '../../../domain/milestones/index.ts';
import styles from './milestones.module.css';

/** The timeline's diamond: filled done, hollow to come, red late. The words of the state always stand beside it. */
export function MilestoneMark({ state }: { state: MilestoneState }) {
  return (
    <svg className={styles.mark} data-state={state} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />
      {(state === 'corrections' || state === 'correction-late') && <path d="M8 5v4M8 10.6v.6" data-sign="" />}
      {state === 'failed' && <path d="m6 6 4 4m0-4-4 4" data-sign="" />}
    </svg>
  );
}
