export { arrangeRehearsal } from './arrange/arrange.ts';
export type { ArrangeInput, Arrangement } from './arrange/arrangement.ts';
export { callTimesOf } from './arrange/call-times.ts';
export { presencesOf } from './arrange/presence.ts';
export { readArrangeInput } from './arrange/read-arrange-input.ts';
export { shareMinutes } from './arrange/share-minutes.ts';
export { type Conflict, type ConflictRule, type ConflictSeverity, conflictRules } from './conflict.ts';
export {
  type CastChoice,
  derivePeople,
  openRoles,
  type ProductionCast,
  prepareCast,
} from './derive-people.ts';
export type { BusySpan } from './find-time/busy-spans.ts';
export { findTimes, type TimeWorld } from './find-time/find-times.ts';
export { whoIsFree } from './find-time/who-is-free.ts';
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
  type CalledPerson,
  type PlannedCall,
  type ScheduleWorld,
  travelKey,
  type Unavailable,
  type WorldPerson,
} from './schedule-world.ts';
