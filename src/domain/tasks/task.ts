import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';

/**
 * Kinds of what is to be done: a milestone, corrections after a gate, a file to hand in (giao tệp), a notice to file
 * (thông báo biểu diễn), an activity, a call or show, a backup.
 */
export const taskKinds = ['milestone', 'correction', 'tape', 'notice', 'activity', 'call', 'backup'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** One thing to do by a day. `title` is the record's own; the window words the rest. */
export type Task = {
  /** Unique among tasks, and the same from day to day. */
  key: string;
  kind: TaskKind;
  state: 'late' | 'coming';
  date: LocalDate;
  /** Days to the date; negative is late. */
  days: number;
  title: string;
  /** The record behind it; null for the backup. */
  recordId: string | null;
  productionId: string | null;
  /** A milestone whose own reminder has come, or a gate that was not passed. */
  mark: 'reminded' | 'failed' | null;
  /** When it is aired, shown or begins. */
  at: LocalDateTime | null;
  channelCode: string;
  callKind: string;
};
