import { createContext, useContext } from 'react';

/** Seconds of the day at which the show starts, null if not set: clock times are this plus seconds from the curtain. */
export const ClockBaseContext = createContext<number | null>(null);

export function useClockBase(): number | null {
  return useContext(ClockBaseContext);
}
