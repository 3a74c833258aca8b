import { useEffect, useState } from 'react';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { now } from './now.ts';

const MINUTE = 60_000;

/** `now`, read again every minute: what is late by it changes while the window stands open. */
export function useNow(): LocalDateTime {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return time;
}
