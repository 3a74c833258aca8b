import { createContext, useContext } from 'react';

/** Seconds of the day at which the show starts: clock times are this plus seconds from the curtain. */
export const ClockBaseContext = createContext(0);

export function useClockBase(): number {
  return useContext(ClockBaseContext);
}
