import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  deadlineOf,
  isOverdue,
  type MilestoneState,
  milestoneState,
} from '../../../domain/milestones/index.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { dateShort } from '../../i18n/date-words.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { MilestoneMark } from './milestone-mark.tsx';
import styles from './milestones.module.css';
import type { Milestone } from './use-milestones.ts';

const tones: Record<MilestoneState, ChipTone> = {
  open: 'plain',
  soon: 'warn',
  late: 'error',
  corrections: 'warn',
  'correction-late': 'error',
  failed: 'error',
  done: 'ok',
  skipped: 'plain',
};

type Props = {
  rows: readonly Milestone[];
  chosen: Milestone;
  today: LocalDate;
  choose: (id: string) => void;
  onEdit: (milestone: Milestone) => void;
  onAdd: () => void;
  onStep: (milestone: Milestone, by: -1 | 1) => void;
  onRemove: (milestone: Milestone) => void;
  onToggleDone: (milestone: Milestone) => void;
};

/** The process from top to bottom on one line, a diamond each. One tab stop; arrows choose. */
export function MilestoneList(props: Props) {
  const { rows, chosen, today } = props;
  const { t } = useTranslation('milestones');
  const list = useRef<HTMLDivElement>(null);
  // A row that was moved or added keeps the keyboard, and a deleted one hands it on.
  const hadFocus = useRef(false);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${chosen.id}"]`);
    if (hadFocus.current && document.activeElement?.tagName !== 'INPUT') row?.focus();
    row?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen.id]);

  const go = (by: number) => {
    const at = rows.indexOf(chosen);
    const to = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (to) props.choose(to.id);
  };
  const actOf = (event: KeyboardEvent): (() => void) | undefined => {
    if (event.altKey !== event.shiftKey) return undefined;
    if (event.altKey) {
      if (event.key === 'ArrowUp') return () => props.onStep(chosen, -1);
      return event.key === 'ArrowDown' ? () => props.onStep(chosen, 1) : undefined;
    }
    switch (event.key) {
      case 'ArrowUp':
        return () => go(-1);
      case 'ArrowDown':
        return () => go(1);
      case 'Home':
        return () => go(-rows.length);
      case 'End':
        return () => go(rows.length);
      case 'Enter':
      case 'F2':
        return () => props.onEdit(chosen);
      case ' ':
        return () => props.onToggleDone(chosen);
      case 'Insert':
        return props.onAdd;
      case 'Delete':
        return () => props.onRemove(chosen);
      default:
        return undefined;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <div
        ref={list}
        className={styles.list}
        role="listbox"
        aria-label={t('label')}
        aria-describedby="milestone-keys"
        data-region="milestones"
        onKeyDown={onKeyDown}
        onFocus={() => {
          hadFocus.current = true;
        }}
        onBlur={() => {
          hadFocus.current = false;
        }}
      >
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            state={milestoneState(row, today)}
            chosen={row === chosen}
            onChoose={() => props.choose(row.id)}
            onEdit={() => props.onEdit(row)}
          />
        ))}
      </div>
      <p id="milestone-keys" className="visually-hidden">
        {t('keys')}
      </p>
    </>
  );
}

type RowProps = {
  row: Milestone;
  state: MilestoneState;
  chosen: boolean;
  onChoose: () => void;
  onEdit: () => void;
};

function Row({ row, state, chosen, onChoose, onEdit }: RowProps) {
  const { t } = useTranslation('milestones');
  const due = deadlineOf(row);
  const owed = state === 'corrections' || state === 'correction-late';
  const when = row.doneDate && !owed ? t('doneOn', { date: formatDate(row.doneDate) }) : null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's own
    <div
      role="option"
      aria-selected={chosen}
      data-id={row.id}
      data-state={state}
      className={styles.row}
      tabIndex={chosen ? 0 : -1}
      onClick={(event) => {
        onChoose();
        event.currentTarget.focus();
      }}
      onDoubleClick={onEdit}
    >
      <MilestoneMark state={state} />
      <span className={styles.title} title={row.title}>
        {row.title}
      </span>
      {row.isGate && <span className={styles.gate}>{t('gate')}</span>}
      <span className={styles.responsible} title={row.responsible}>
        {row.responsible}
      </span>
      <span className={styles.due} data-late={isOverdue(state) || undefined}>
        {when ??
          (owed && due
            ? t('correctionBy', { date: dateShort(due) })
            : due
              ? t('due', { date: `${dateShort(due)}/${due.slice(0, 4)}` })
              : t('noDue'))}
      </span>
      <span className={styles.state}>
        <Chip bare tone={tones[state]}>
          {row.conclusion !== '' && state === 'done'
            ? t(`conclusions.${row.conclusion}`)
            : t(`states.${state}`)}
        </Chip>
      </span>
    </div>
  );
}
