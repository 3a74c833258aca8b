export {
  buildWorld,
  type CircumstanceParts,
  toCircumstances,
  toUnavailable,
  type WorldParts,
} from './build-world.ts';
export type { Conflict, ConflictRule, ConflictSeverity } from './conflict.ts';
export { type ConflictChecker, createConflictChecker, type Touched } from './conflict-checker.ts';
export { type ConflictLine, conflictLines } from './conflict-lines.ts';
export { type ConflictLanguage, type ConflictNames, sayConflict, sayLine } from './conflict-words.ts';
export {
  type CastChoice,
  derivePeople,
  openRoles,
  type ProductionCast,
  prepareCast,
} from './derive-people.ts';
export { findConflicts } from './find-conflicts.ts';
export {
  dayNumber,
  dayOfMinute,
  dayOfNumber,
  fromPlanMinute,
  MINUTES_A_DAY,
  mondayOf,
  type PlanMinute,
  toPlanMinute,
  weekdayOfNumber,
} from './plan-minute.ts';
export {
  type CallFacts,
  type LiveSlot,
  needsOf,
  plannedCall,
  plannedSlot,
} from './planned-call.ts';
export {
  type CalledPerson,
  type Circumstances,
  type PlannedCall,
  type ScheduleWorld,
  travelKey,
  type Unavailable,
  type WorldPerson,
} from './schedule-world.ts';
