export { type Conflict, type ConflictRule, type ConflictSeverity, conflictRules } from './conflict.ts';
export {
  type CastChoice,
  derivePeople,
  openRoles,
  type ProductionCast,
  prepareCast,
} from './derive-people.ts';
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
export { clockOf, spanOf, type ToldCall, type ToldPerson, workOf } from './told-call.ts';
export { type DayLine, dayLines, linesText } from './zalo-text.ts';
