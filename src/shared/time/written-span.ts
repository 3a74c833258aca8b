import { limits } from '../limits.ts';

const A_DAY = 24 * 60;
/** A time up to here is of the next morning where it comes before the start. */
const MORNING = 6 * 60;
export const shortestCall = 5;

/**
 * Minutes from a start to an end as people write them, both minutes of a day that may run past 24:00. After a performance
 * `19:30–0:30` ends the next morning, and so does `25:00–2:00`; what begins at 1:00 and ends at `26:00` is an hour long.
 */
export function writtenSpan(
  start: number,
  end: number,
): { minutes: number } | { refused: 'tooLong' | 'tooShort' } {
  const length = end - start;
  const fits = (minutes: number) => minutes >= shortestCall && minutes <= limits.callMinutes;
  if (fits(length)) return { minutes: length };
  if (length > limits.callMinutes)
    return fits(length - A_DAY) ? { minutes: length - A_DAY } : { refused: 'tooLong' };
  return end <= MORNING && fits(length + A_DAY) ? { minutes: length + A_DAY } : { refused: 'tooShort' };
}
