import { afterPremiere } from './after-premiere.ts';
import { dayHours } from './day-hours.ts';
import { holiday } from './holiday.ts';
import { itemWithoutCast } from './item-without-cast.ts';
import { longDay } from './long-day.ts';
import { minorHours } from './minor-hours.ts';
import { minorLate } from './minor-late.ts';
import { noBreak } from './no-break.ts';
import { noFreeDay } from './no-free-day.ts';
import { personInactive } from './person-inactive.ts';
import { personTwice } from './person-twice.ts';
import { personUnavailable } from './person-unavailable.ts';
import { placeTooSmall } from './place-too-small.ts';
import { placeTwice } from './place-twice.ts';
import { recordingBeforeDress } from './recording-before-dress.ts';
import { rest } from './rest.ts';
import { roleWithoutCast } from './role-without-cast.ts';
import type { CallRule, GroupRule, PersonRule } from './rule.ts';
import { travel } from './travel.ts';
import { weekHours } from './week-hours.ts';

/** The rules by what they look at: one person's time, one call, the calls of one place, the calls of one production. */
export const personRules: readonly PersonRule[] = [
  personTwice,
  personUnavailable,
  personInactive,
  travel,
  rest,
  dayHours,
  longDay,
  weekHours,
  noFreeDay,
  noBreak,
  minorHours,
  minorLate,
];
export const callRules: readonly CallRule[] = [
  placeTooSmall,
  itemWithoutCast,
  roleWithoutCast,
  holiday,
  afterPremiere,
];
export const placeRules: readonly GroupRule[] = [placeTwice];
export const productionRules: readonly GroupRule[] = [recordingBeforeDress];
