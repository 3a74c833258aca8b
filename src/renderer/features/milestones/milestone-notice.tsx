import { useTranslation } from 'react-i18next';
import { deadlineOf, isOverdue, isPending, milestoneState } from '../../../domain/milestones/index.ts';
import type { Production } from '../../../shared/contract/productions.ts';
import { useCountingDay } from '../../client/use-counting-day.ts';
import { dateShort } from '../../i18n/date-words.ts';
import { replacePlace } from '../../navigation/use-place.ts';
import { Chip } from '../../ui/chip.tsx';
import styles from './milestones.module.css';
import { useMilestones } from './use-milestones.ts';

/** The production's next milestone and how many are late; leads to them. */
export function MilestoneNotice({ production }: { production: Production }) {
  const { t } = useTranslation('milestones');
  const { data } = useMilestones(production.id);
  const today = useCountingDay(production.seasonId);
  const states = (data?.rows ?? []).map((row) => ({ row, state: milestoneState(row, today) }));
  const late = states.filter(({ state }) => isOverdue(state)).length;
  const next = states
    .filter(({ row, state }) => isPending(state) && !isOverdue(state) && deadlineOf(row) !== null)
    .toSorted((a, b) => String(deadlineOf(a.row)).localeCompare(String(deadlineOf(b.row))))[0];
  if (late === 0 && !next) return null;
  const due = next && deadlineOf(next.row);
  const nextWords = next && due ? t('next', { title: next.row.title, date: dateShort(due) }) : '';
  return (
    <button
      type="button"
      className={styles.notice}
      title={nextWords || t('seeAll')}
      onClick={() => replacePlace({ page: 'production', id: production.id, tab: 'milestones' })}
    >
      {late > 0 && <Chip tone="error">{t('lateCount', { count: late })}</Chip>}
      {nextWords && <span className={styles.next}>{nextWords}</span>}
    </button>
  );
}
