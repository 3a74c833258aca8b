import { addDays, dateOf, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';

/** Hạn nộp file of a slot: its own, or the house's number of days before it is aired. */
export function dueDateOf(
  slot: { startsAt: LocalDateTime; dueDate: LocalDate | null },
  dueDays: number,
): LocalDate {
  return slot.dueDate ?? addDays(dateOf(slot.startsAt), -dueDays);
}
