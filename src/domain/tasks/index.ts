export * from './find-tasks.ts';
export * from './task.ts';
