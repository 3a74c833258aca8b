import { expect, it } from 'vitest';
import { taskLines } from './task-lines.ts';
import type { Task } from './task-words.ts';

const task = (key: string, state: Task['state'], kind: Task['kind'] = 'tape') =>
  ({ key, state, kind }) as Task;
const told = (lines: ReturnType<typeof taskLines>) =>
  lines.map((line) => (line.kind === 'head' ? `${line.group} ${line.count}` : line.task.key));
const all = [task('a', 'late'), task('b', 'coming'), task('c', 'late', 'milestone')];

it('groups, filters and folds', () => {
  expect(told(taskLines(all, null, new Set()))).toEqual(['late 2', 'a', 'c', 'coming 1', 'b']);
  expect(told(taskLines(all, 'milestone', new Set()))).toEqual(['late 1', 'c']);
  expect(told(taskLines(all, null, new Set(['late'])))).toEqual(['late 2', 'coming 1', 'b']);
  expect(taskLines(all, 'backup', new Set())).toEqual([]);
});
