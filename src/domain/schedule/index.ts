export { arrangeRehearsal } from './arrange/arrange.ts';
export type { ArrangeInput, Arrangement } from './arrange/arrangement.ts';
export { callTimesOf } from './arrange/call-times.ts';
export { itemStarts, mayHaveStarts } from './arrange/item-starts.ts';
export { presencesOf } from './arrange/presence.ts';
export { readArrangeInput } from './arrange/read-arrange-input.ts';
export { type CallRehearsal, castingsOf, rehearsalReader } from './arrange/rehearsal-of-call.ts';
export {
  buildWorld,
  toCircumstances,
  withCertainHolidays,
} from './build-world.ts';
export { blankCall, copiedPeople, peopleByHand, withDerived } from './call-people.ts';
export { type CallSort, sortOfCall } from './call-sort.ts';
export type { Conflict, ConflictSeverity } from './conflict.ts';
export { type ConflictChecker, createConflictChecker } from './conflict-checker.ts';
export { type ConflictLine, conflictLines, severityRank } from './conflict-lines.ts';
export { type ConflictLanguage, type ConflictNames, sayLine } from './conflict-words.ts';

export { dayChanges, type IssuedCall, issuedCalls } from './day-changes.ts';
export {
  type CastChoice,
  derivePeople,
  openRoles,
  type ProductionCast,
  prepareCast,
} from './derive-people.ts';
export { findConflicts } from './find-conflicts.ts';
export type { BusySpan } from './find-time/busy-spans.ts';
export { type FoundTime, findTimes, type TimeWorld } from './find-time/find-times.ts';
export { type FreeOrBusy, whoIsFree } from './find-time/who-is-free.ts';
export { type CallPatch, patchCall } from './patch-call.ts';
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
export { isOpenRole, playersOf } from './players.ts';
export { repeatDates, repeatLimits, repeatsTooLarge, repeatTooLarge } from './repeat.ts';
export type {
  Circumstances,
  PlannedCall,
  ScheduleWorld,
} from './schedule-world.ts';
export { clockOf, itemText, itemWords, spanOf, type ToldCall, workOf } from './told-call.ts';
export { dayLines, linesText, moreCallsWords } from './zalo-text.ts';
