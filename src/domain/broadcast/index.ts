export { dueDateOf } from './due-date.ts';
export {
  findOverlaps,
  type Severity,
  type SlotFacts,
  type SlotProblem,
  type SlotProblemKind,
  type SlotSurroundings,
  slotProblems,
} from './slot-problems.ts';
