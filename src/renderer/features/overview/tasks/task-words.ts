import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../../shared/contract/overview.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import type { LocalDate, LocalDateTime } from '../../../../shared/time/local-time.ts';
import { dateShort } from '../../../i18n/date-words.ts';

const dayMonth = (date: LocalDate | LocalDateTime) => formatDate(date).slice(0, 5);

export type Task = Overview['tasks'][number];

/** A thing to do in words: what, of which production and when, and what its day means today. */
export function useTaskWords(productions: Overview['productions']) {
  const { t } = useTranslation(['overview', 'productions']);
  return useMemo(() => {
    const titles = new Map(productions.map((production) => [production.id, production.title]));
    const title = (task: Task): string => {
      switch (task.kind) {
        case 'milestone':
          return task.mark === 'failed' ? t('tasks.failed', { title: task.title }) : task.title;
        case 'correction':
          return t('tasks.correction', { title: task.title });
        case 'tape':
          return t('tasks.tape', { channel: task.channelCode });
        case 'notice':
          return task.title || t('tasks.notice');
        case 'activity':
          return task.state === 'late' ? t('tasks.activityLate', { title: task.title }) : task.title;
        case 'call':
          return [t(`productions:calls.kinds.${task.callKind as 'performance'}`), task.title]
            .filter((text) => text !== '')
            .join(': ');
        case 'backup':
          return task.state === 'late' ? t('tasks.backupOld') : t('tasks.backupNone');
      }
    };
    const detail = (task: Task): string => {
      const of = titles.get(task.productionId ?? '') ?? t('tasks.house');
      const due = t('tasks.due', { date: dayMonth(task.date) });
      if (task.kind === 'tape' && task.at)
        return `${of} · ${t('tasks.tapeMore', { date: `${dayMonth(task.at)} ${task.at.slice(11)}` })}`;
      if (task.kind === 'notice' && task.at)
        return `${of} · ${t('tasks.noticeMore', { date: dayMonth(task.at) })}`;
      if (task.kind === 'call' && task.at) return `${of} · ${task.at.slice(11)}`;
      return task.state === 'late' && task.kind !== 'backup' ? `${of} · ${due}` : of;
    };
    const when = (task: Task): string => {
      if (task.days === 0) return t('tasks.dueToday');
      return task.days < 0 ? t('tasks.lateDays', { count: -task.days }) : dateShort(task.date);
    };
    return { title, detail, when };
  }, [t, productions]);
}
export type TaskWords = ReturnType<typeof useTaskWords>;
