import { milestoneState } from '../../domain/milestones/index.ts';
import { countingDay, seasonDay, seasonPhase } from '../../domain/season/index.ts';
import { type CountedProduction, tally } from '../../domain/targets/index.ts';
import { callsOfNote, findTasks } from '../../domain/tasks/index.ts';
import type { Overview } from '../../shared/contract/overview.ts';
import type { RecordRow } from '../../shared/contract/records.ts';
import { settingsFrom } from '../../shared/settings.ts';
import { addDays, dateOf, type LocalDate } from '../../shared/time/local-time.ts';
import type { Host } from '../host.ts';
import { hostDay } from '../host-day.ts';
import type { OverviewRows, PlanStore } from '../plan/plan-store.ts';
import { requireSeason } from './require-season.ts';

type Milestone = RecordRow<'milestone'>;

/** A production as targets count it: its day is that of the premiere where one was held. */
function counted(
  { kind, quarter, status, startsAt }: OverviewRows['productions'][number],
  premiere: Milestone | undefined,
): CountedProduction {
  const done = premiere?.doneDate ?? null;
  const due = premiere && !premiere.skipped ? premiere.dueDate : null;
  return {
    kind,
    quarter,
    status,
    date: done ?? (startsAt ? dateOf(startsAt) : due),
    premiered: done !== null,
  };
}

/** Everything the overview shows of a season, one read a table; tasks and tallies by the domain's rules. */
export function readOverview(plan: PlanStore, host: Host, seasonId: string): Overview {
  const season = requireSeason(plan, seasonId);
  const today = hostDay(host);
  const settings = settingsFrom(plan.settings());
  const aheadDays = settings['overview.aheadDays'];
  const taskDay = countingDay(season, today);
  const rows = plan.overview(seasonId, {
    from: `${taskDay}T00:00`,
    to: `${addDays(taskDay, aheadDays + 1)}T00:00`,
    callKinds: callsOfNote,
  });
  const milestones = plan.records('milestone', { seasonId });
  const activities = plan.records('activity', { seasonId });
  const holidays = plan.records('holiday', {});
  const premieres = new Map(
    milestones.filter((each) => each.kind === 'premiere').map((each) => [each.productionId, each]),
  );
  const tasks = findTasks(
    {
      ...rows,
      milestones,
      activities,
      holidays,
      lastBackup: (host.files.lastBackupAt(plan.path)?.slice(0, 10) ?? null) as LocalDate | null,
    },
    {
      today: taskDay,
      aheadDays,
      dueDays: settings['broadcast.dueDays'],
      noticeDays: settings['rules.noticeDays'],
    },
    today,
  );
  const targets = tally(
    plan
      .records('target', { seasonId })
      .map(({ id, kind, name, unit, planned }) => ({ id, kind, name, unit, planned })),
    {
      season,
      productions: rows.productions.map((production) => counted(production, premieres.get(production.id))),
      slots: rows.slots.map(({ status, startsAt }) => ({ status, date: dateOf(startsAt) })),
      activities,
    },
    today,
  );
  return {
    seq: plan.sequence(),
    today,
    day: seasonDay(season, today),
    phase: seasonPhase(season, today),
    aheadDays,
    productions: rows.productions,
    milestones: milestones.map((milestone) => ({
      id: milestone.id,
      productionId: milestone.productionId,
      kind: milestone.kind,
      title: milestone.title,
      date: milestone.doneDate ?? milestone.dueDate,
      state: milestoneState(milestone, taskDay),
    })),
    slots: rows.slots.map(({ id, productionId, channelCode, startsAt, mode, status }) => ({
      id,
      productionId,
      channelCode,
      startsAt,
      mode,
      status,
    })),
    holidays: holidays
      .filter(({ date }) => date >= season.startDate && date <= season.endDate)
      .map(({ date, name, kind }) => ({ date, name, kind })),
    tasks,
    targets,
  };
}
