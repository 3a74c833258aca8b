import type { RecordRow } from '../../shared/contract/records.ts';
import { addDays, dateOf, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';
import { deadlineOf, isPending, milestoneState } from '../milestones/index.ts';
import { type DayOff, daysBetween, workingDaysBefore } from '../season/index.ts';
import type { Task, TaskKind } from './task.ts';

export type TaskProduction = { id: string; status: string; startsAt: LocalDateTime | null };
export type TaskSlot = {
  id: string;
  productionId: string;
  code: string;
  channelCode: string;
  startsAt: LocalDateTime;
  mode: string;
  status: string;
  dueDate: LocalDate | null;
  deliveredDate: LocalDate | null;
};
export type TaskCall = {
  id: string;
  productionId: string | null;
  kind: string;
  title: string;
  startsAt: LocalDateTime;
  status: string;
};
export type TaskActivity = { id: string; title: string; date: LocalDate; status: string };

/** All that tasks are read from. */
export type TaskSources = {
  productions: readonly TaskProduction[];
  milestones: readonly RecordRow<'milestone'>[];
  slots: readonly TaskSlot[];
  calls: readonly TaskCall[];
  activities: readonly TaskActivity[];
  holidays: readonly DayOff[];
  /** Day of the last kept backup; null if there is none. */
  lastBackup: LocalDate | null;
};

export type TaskRules = {
  today: LocalDate;
  /** How far ahead is looked. */
  aheadDays: number;
  /** Days before air on which a file is due, where its slot says none. */
  dueDays: number;
  /** Working days before a show on which its notice is due. */
  noticeDays: number;
};

/** Calls that the whole house looks to: reviews, dress rehearsals, recordings, shows. */
export const callsOfNote = [
  'preview-review',
  'council-review',
  'dress-rehearsal',
  'video-recording',
  'audio-recording',
  'performance',
] as const;
const OF_NOTE: ReadonlySet<string> = new Set(callsOfNote);

/** A copy older than this many days is asked for. */
const BACKUP_DAYS = 7;

type Given = Pick<Task, 'kind' | 'date' | 'title' | 'recordId' | 'productionId'> & Partial<Task>;

function task({ today }: TaskRules, given: Given): Task {
  const days = daysBetween(today, given.date);
  return {
    key: `${given.kind}:${given.recordId ?? ''}`,
    state: days < 0 ? 'late' : 'coming',
    days,
    mark: null,
    at: null,
    channelCode: '',
    callKind: '',
    ...given,
  };
}

/** Late, or not further ahead than is looked. */
const within = (rules: TaskRules, date: LocalDate, aheadDays = rules.aheadDays) =>
  date <= addDays(rules.today, aheadDays);

/**
 * Milestones that are not done: late ones, those within the days ahead, and those whose own reminder reaches further.
 * `noticed` are left out: they are told as notices.
 */
function milestoneTasks(sources: TaskSources, rules: TaskRules, noticed: ReadonlySet<string>): Task[] {
  return sources.milestones.flatMap((milestone) => {
    const state = milestoneState(milestone, rules.today);
    const date = deadlineOf(milestone);
    if (!isPending(state) || date === null || noticed.has(milestone.id)) return [];
    if (state !== 'soon' && !within(rules, date)) return [];
    const kind: TaskKind =
      state === 'corrections' || state === 'correction-late' ? 'correction' : 'milestone';
    const mark = state === 'failed' ? 'failed' : state === 'soon' ? 'reminded' : null;
    const { id: recordId, productionId, title } = milestone;
    return [task(rules, { kind, date, title, recordId, productionId, mark })];
  });
}

/** Aired, put off or cancelled: no file is asked for any more. */
const SETTLED = new Set(['aired', 'postponed', 'cancelled']);

function tapeTasks({ slots }: TaskSources, rules: TaskRules): Task[] {
  return slots.flatMap((slot) => {
    if (SETTLED.has(slot.status) || slot.deliveredDate !== null || slot.mode === 'live') return [];
    const date = slot.dueDate ?? addDays(dateOf(slot.startsAt), -rules.dueDays);
    if (!within(rules, date)) return [];
    const { id: recordId, productionId, channelCode, startsAt: at, code: title } = slot;
    return [task(rules, { kind: 'tape', date, title, recordId, productionId, at, channelCode })];
  });
}

const SHOWN = new Set(['performed', 'accepted']);

/**
 * Notices (thông báo) of shows to come, by Decree 144/2020/NĐ-CP Art. 9 so many working days before the show, or on the
 * earlier day that the production's own step says. A step that is done or skipped settles it. After the show there is
 * nothing left to file, and an open step is late like any other.
 */
function noticeTasks(sources: TaskSources, rules: TaskRules): Task[] {
  const steps = Map.groupBy(
    sources.milestones.filter((milestone) => milestone.kind === 'notice'),
    (milestone) => milestone.productionId,
  );
  return sources.productions.flatMap((production) => {
    const { startsAt, id: productionId } = production;
    if (startsAt === null || dateOf(startsAt) < rules.today || SHOWN.has(production.status)) return [];
    const own = steps.get(productionId) ?? [];
    const open = own.find((step) => isPending(milestoneState(step, rules.today)));
    if (own.length > 0 && !open) return [];
    const legal = workingDaysBefore(dateOf(startsAt), rules.noticeDays, sources.holidays);
    const date = open?.dueDate && open.dueDate < legal ? open.dueDate : legal;
    const reminded = open !== undefined && milestoneState(open, rules.today) === 'soon';
    if (!within(rules, date) && !reminded) return [];
    return [
      task(rules, {
        key: `notice:${productionId}`,
        kind: 'notice',
        date,
        title: open?.title ?? '',
        recordId: open?.id ?? null,
        productionId,
        at: startsAt,
        mark: reminded ? 'reminded' : null,
      }),
    ];
  });
}

function activityTasks({ activities }: TaskSources, rules: TaskRules): Task[] {
  return activities
    .filter(({ status, date }) => status === 'planned' && within(rules, date))
    .map(({ id: recordId, date, title }) =>
      task(rules, { kind: 'activity', date, title, recordId, productionId: null }),
    );
}

/** Calls of note from today on; what lies behind is the schedule's matter, not a thing to do. */
function callTasks({ calls }: TaskSources, rules: TaskRules): Task[] {
  return calls
    .filter(({ kind, status, startsAt }) => {
      const date = dateOf(startsAt);
      const open = status !== 'done' && status !== 'cancelled';
      return open && OF_NOTE.has(kind) && date >= rules.today && within(rules, date);
    })
    .map(({ id: recordId, productionId, title, startsAt: at, kind: callKind }) =>
      task(rules, { kind: 'call', date: dateOf(at), title, recordId, productionId, at, callKind }),
    );
}

/** A house without a copy of a week is asked for one; a plan that never had one from its first day. */
function backupTasks({ lastBackup }: TaskSources, rules: TaskRules): Task[] {
  const date = lastBackup === null ? rules.today : addDays(lastBackup, BACKUP_DAYS);
  if (lastBackup !== null && date >= rules.today) return [];
  return [task(rules, { kind: 'backup', date, title: '', recordId: null, productionId: null })];
}

const byDate = (a: Task, b: Task) =>
  a.date.localeCompare(b.date) || (a.at ?? '').localeCompare(b.at ?? '') || a.key.localeCompare(b.key);

/** What is late and what is coming, by day. `backupDay` is the real today where the season's lateness stands still. */
export function findTasks(sources: TaskSources, rules: TaskRules, backupDay = rules.today): Task[] {
  const notices = noticeTasks(sources, rules);
  const noticed = new Set(notices.flatMap((notice) => (notice.recordId === null ? [] : [notice.recordId])));
  return [
    ...milestoneTasks(sources, rules, noticed),
    ...tapeTasks(sources, rules),
    ...notices,
    ...activityTasks(sources, rules),
    ...callTasks(sources, rules),
    ...backupTasks(sources, { ...rules, today: backupDay }),
  ].toSorted(byDate);
}
