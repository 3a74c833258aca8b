import { MINUTES_A_DAY, type PlanMinute } from '../../../../../domain/schedule/index.ts';

/** When a call begins that is put on a whole day. */
export const MORNING = 8 * 60;
export const cellStart = (day: number): PlanMinute => day * MINUTES_A_DAY + MORNING;
