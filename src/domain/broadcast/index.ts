export { dueDateOf } from './due-date.ts';
export { type SlotProblem, slotProblems } from './slot-problems.ts';
