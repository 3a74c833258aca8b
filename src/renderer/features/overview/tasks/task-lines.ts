import type { Task } from './task-words.ts';

/** What the list shows, line by line: the head of a group, or a thing to do. */
export type TaskLine = { kind: 'head'; group: Task['state']; count: number } | { kind: 'task'; task: Task };

/** Late ones first, then those to come; a folded group shows its head alone, an empty one nothing. */
export function taskLines(
  tasks: readonly Task[],
  only: Task['kind'] | null,
  folded: ReadonlySet<Task['state']>,
): TaskLine[] {
  const wanted = only === null ? tasks : tasks.filter((task) => task.kind === only);
  return (['late', 'coming'] as const).flatMap((group): TaskLine[] => {
    const own = wanted.filter((task) => task.state === group);
    if (own.length === 0) return [];
    const head: TaskLine = { kind: 'head', group, count: own.length };
    return folded.has(group) ? [head] : [head, ...own.map((task): TaskLine => ({ kind: 'task', task }))];
  });
}
