import {
  Alert16Regular,
  CalendarLtr20Regular,
  ClipboardCheckmark20Regular,
  Document20Regular,
  ErrorCircle20Filled,
  Flag20Regular,
  History20Regular,
  Pen20Regular,
  Tv20Regular,
  VehicleBus20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { HueMark } from '../../../ui/chip.tsx';
import { taskHref } from '../links.ts';
import type { Task, TaskWords } from './task-words.ts';
import styles from './tasks.module.css';

const icons: Record<Task['kind'], ReactElement> = {
  milestone: <Flag20Regular />,
  correction: <Pen20Regular />,
  tape: <Tv20Regular />,
  notice: <Document20Regular />,
  activity: <VehicleBus20Regular />,
  call: <CalendarLtr20Regular />,
  backup: <History20Regular />,
};
const reviews = new Set(['preview-review', 'council-review', 'dress-rehearsal']);

const iconOf = (task: Task) => {
  if (task.state === 'late') return <ErrorCircle20Filled className={styles.lateIcon ?? ''} />;
  return task.kind === 'call' && reviews.has(task.callKind) ? (
    <ClipboardCheckmark20Regular />
  ) : (
    icons[task.kind]
  );
};

/** One thing to do: a link to where it is done. */
export function TaskRow({ task, hue, words }: { task: Task; hue: number | undefined; words: TaskWords }) {
  const { t } = useTranslation('overview');
  const href = taskHref(task);
  const [title, detail, when] = [words.title(task), words.detail(task), words.when(task)];
  const content = (
    <>
      {iconOf(task)}
      <span className={styles.words}>
        <span className={styles.title} title={title}>
          {title}
          {task.mark === 'reminded' && task.state === 'coming' && (
            <Alert16Regular className={styles.bell ?? ''} aria-label={t('tasks.reminded')} />
          )}
        </span>
        <span className={styles.detail} title={detail}>
          {hue !== undefined && <HueMark hue={hue} />}
          <span>{detail}</span>
        </span>
      </span>
      <span className={styles.when} data-late={task.state === 'late'}>
        {when}
      </span>
    </>
  );
  return href === null ? (
    <div className={styles.task}>{content}</div>
  ) : (
    <a className={styles.task} href={href} data-task={task.key} data-arrival="yes">
      {content}
    </a>
  );
}
