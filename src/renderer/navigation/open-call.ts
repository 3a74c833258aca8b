import { dateOf, type LocalDateTime } from '../../shared/time/local-time.ts';
import { go } from './use-place.ts';
import { wantRecord } from './wanted-record.ts';

/** Shows a call in the calendar, chosen, on its day. */
export function openCall({ id, startsAt }: { id: string; startsAt: LocalDateTime }): void {
  wantRecord(id);
  go({ page: 'calendar', day: dateOf(startsAt) });
}
