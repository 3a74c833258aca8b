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
  type RepeatDates,
  type RepeatHoliday,
  type RepeatRule,
  repeatDates,
  repeatLimits,
} from './repeat.ts';
export {
  type CalledPerson,
  type PlannedCall,
  type ScheduleWorld,
  travelKey,
  type Unavailable,
  type WorldPerson,
} from './schedule-world.ts';
