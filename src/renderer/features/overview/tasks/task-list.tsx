import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular, Filter16Regular } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { taskKinds } from '../../../../domain/tasks/index.ts';
import type { Overview } from '../../../../shared/contract/overview.ts';
import { addDays } from '../../../../shared/time/local-time.ts';
import { dayAndMonth } from '../../../i18n/date-words.ts';
import { type TaskLine, taskLines } from './task-lines.ts';
import { TaskRow } from './task-row.tsx';
import { type Task, useTaskWords } from './task-words.ts';
import styles from './tasks.module.css';

const HEAD = 26;
const ROW = 40;
/** Shorter lists are drawn whole: the browser's own search then finds every row. */
const VIRTUAL_FROM = 200;

/** What is late and what is coming (cần làm), by day, filtered by kind. */
export function TaskList({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const { tasks, productions, aheadDays } = overview;
  const [only, setOnly] = useState<Task['kind'] | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<Task['state']>>(new Set());
  const lines = useMemo(() => taskLines(tasks, only, folded), [tasks, only, folded]);
  const words = useTaskWords(productions);
  const hues = useMemo(
    () => new Map(productions.map((production) => [production.id, production.hue])),
    [productions],
  );
  const fold = (group: Task['state']) =>
    setFolded((now) =>
      now.has(group) ? new Set([...now].filter((each) => each !== group)) : new Set([...now, group]),
    );
  return (
    <section className={styles.card} aria-labelledby="tasks-heading">
      <div className={styles.cardHead}>
        <h2 id="tasks-heading">{t('tasks.title')}</h2>
        <KindFilter tasks={tasks} only={only} choose={setOnly} />
      </div>
      {lines.length === 0 ? (
        <p className={styles.none}>
          {tasks.length === 0 ? t('tasks.none', { count: aheadDays }) : t('tasks.noneOfKind')}
        </p>
      ) : (
        <Lines lines={lines}>
          {(line) =>
            line.kind === 'head' ? (
              <GroupHead line={line} folded={folded.has(line.group)} overview={overview} fold={fold} />
            ) : (
              <TaskRow task={line.task} hue={hues.get(line.task.productionId ?? '')} words={words} />
            )
          }
        </Lines>
      )}
    </section>
  );
}

const lineKey = (line: TaskLine) => (line.kind === 'head' ? line.group : line.task.key);
const heightOf = (line: TaskLine | undefined) => (line?.kind === 'head' ? HEAD : ROW);

function Lines({ lines, children }: { lines: readonly TaskLine[]; children: (line: TaskLine) => ReactNode }) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = lines.length > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: virtual ? lines.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(lines[index]),
    getItemKey: (index) => lineKey(lines[index] as TaskLine),
    overscan: 12,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard too
    <div className={styles.scroller} ref={scroller} data-region="tasks" tabIndex={0}>
      {virtual ? (
        <ul style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map((item) => {
            const line = lines[item.index];
            return line ? (
              <li
                key={item.key}
                className={styles.virtual}
                aria-setsize={lines.length}
                aria-posinset={item.index + 1}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {children(line)}
              </li>
            ) : null;
          })}
        </ul>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={lineKey(line)}>{children(line)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function GroupHead({
  line,
  folded,
  overview,
  fold,
}: {
  line: Extract<TaskLine, { kind: 'head' }>;
  folded: boolean;
  overview: Overview;
  fold: (group: Task['state']) => void;
}) {
  const { t } = useTranslation('overview');
  const { aheadDays, day, today, phase } = overview;
  const late = line.group === 'late';
  const name = late ? t('tasks.late') : t('tasks.coming', { count: aheadDays });
  const from = phase === 'after' ? day : today;
  return (
    <button
      type="button"
      className={styles.group}
      aria-expanded={!folded}
      title={folded ? t('tasks.open', { name }) : t('tasks.close', { name })}
      data-late={late}
      onClick={() => fold(line.group)}
    >
      {folded ? <ChevronRight16Regular /> : <ChevronDown16Regular />}
      <span>{name}</span>
      <span className={styles.count}>{line.count}</span>
      {!late && (
        <span className={styles.until}>
          {t('tasks.until', { date: dayAndMonth(addDays(from, aheadDays)) })}
        </span>
      )}
    </button>
  );
}

function KindFilter({
  tasks,
  only,
  choose,
}: {
  tasks: readonly Task[];
  only: Task['kind'] | null;
  choose: (kind: Task['kind'] | null) => void;
}) {
  const { t } = useTranslation('overview');
  const count = (kind: Task['kind']) => tasks.filter((task) => task.kind === kind).length;
  const kinds = taskKinds.filter((kind) => count(kind) > 0 || kind === only);
  const chosen = only === null ? t('tasks.all') : t(`tasks.kinds.${only}`);
  return (
    <Menu
      checkedValues={{ kind: [only ?? 'all'] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        choose(taskKinds.find((kind) => kind === checkedItems[0]) ?? null);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<Filter16Regular />}
          aria-label={`${t('tasks.filter')}: ${chosen}`}
        >
          {chosen}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="kind" value="all" secondaryContent={String(tasks.length)}>
            {t('tasks.all')}
          </MenuItemRadio>
          {kinds.map((kind) => (
            <MenuItemRadio key={kind} name="kind" value={kind} secondaryContent={String(count(kind))}>
              {t(`tasks.kinds.${kind}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
