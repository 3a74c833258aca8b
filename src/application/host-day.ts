import { dateOf, type LocalDate, toVietnamTime } from '../shared/time/local-time.ts';
import type { Host } from './host.ts';

/** The day in Vietnam by the host's clock, or the one it was told to take for today. */
export function hostDay(host: Pick<Host, 'now' | 'today'>): LocalDate {
  return host.today ?? dateOf(toVietnamTime(host.now()));
}
