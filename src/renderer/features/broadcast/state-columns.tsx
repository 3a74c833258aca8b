import { ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { slotStatuses } from '../../../shared/contract/broadcast.ts';
import { formatMinutesSeconds } from '../../../shared/time/duration.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { choiceEdit } from '../../ui/edit-table/choice-edits.ts';
import { durationEdit } from '../../ui/edit-table/number-edits.ts';
import { problemWords } from './model/problem-words.ts';
import type { SlotCells, SlotRow } from './model/slot-cells.ts';
import type { SlotColumn, SlotWords } from './slot-column.ts';
import styles from './slot-columns.module.css';
import type { SlotWorld } from './use-slot-world.ts';

const tones: Record<SlotRow['status'], ChipTone> = {
  planned: 'plain',
  sent: 'current',
  confirmed: 'current',
  approved: 'ok',
  aired: 'ok',
  postponed: 'warn',
  cancelled: 'error',
};

const severityPlace = (problem: { severity: 'error' | 'warning' } | undefined) =>
  problem === undefined ? 0 : problem.severity === 'error' ? 2 : 1;

/** How far a slot has come, what is wrong with it, how long it really was. */
export function stateColumns(world: SlotWorld, t: SlotWords): SlotColumn[] {
  const problemsOf = (slot: SlotRow) => world.problems.get(slot.id) ?? [];
  const problemText = (slot: SlotRow) =>
    problemsOf(slot)
      .map((problem) => problemWords(problem, world.codeOf))
      .join('; ');
  return [
    {
      key: 'status',
      header: t('column.status'),
      width: 100,
      text: (slot) => t(`statuses.${slot.status}`),
      cell: (slot) => (
        <Chip bare tone={tones[slot.status]}>
          {t(`statuses.${slot.status}`)}
        </Chip>
      ),
      compare: (a, b) => slotStatuses.indexOf(a.status) - slotStatuses.indexOf(b.status),
      edit: choiceEdit(
        'status',
        slotStatuses.map((status) => ({ value: status, label: t(`statuses.${status}`) })),
      ),
    },
    {
      key: 'problem',
      header: t('column.problem'),
      width: 216,
      text: problemText,
      cell: (slot) => {
        const [first] = problemsOf(slot);
        if (!first) return null;
        const words = problemText(slot);
        return (
          <span className={styles.problem} data-severity={first.severity} title={words}>
            {first.severity === 'error' ? <ErrorCircle16Filled /> : <Warning16Filled />}
            <span className="visually-hidden">{t(`severity.${first.severity}`)}: </span>
            <span className={styles.words}>{words}</span>
          </span>
        );
      },
      compare: (a, b) => severityPlace(problemsOf(b)[0]) - severityPlace(problemsOf(a)[0]),
    },
    {
      key: 'actual',
      header: t('column.actual'),
      width: 72,
      align: 'end',
      text: (slot) => (slot.actualSeconds === null ? '' : formatMinutesSeconds(slot.actualSeconds)),
      compare: (a, b) => (a.actualSeconds ?? 0) - (b.actualSeconds ?? 0),
      edit: {
        ...durationEdit<SlotRow, SlotCells>('actualSeconds', { optional: true }),
        text: (slot) => (slot.actualSeconds === null ? '' : formatMinutesSeconds(slot.actualSeconds)),
      },
    },
  ];
}
