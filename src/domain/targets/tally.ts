import type { LocalDate } from '../../shared/time/local-time.ts';
import { elapsedShare } from '../season/index.ts';
import { type Counted, type CountedSeason, type Entry, ownEntries, quartersOver } from './counted.ts';
import { type Pace, targetKind } from './target-kinds.ts';

export type CountedTarget = { id: string; kind: string; name: string; unit: string; planned: number | null };

export type Count = { done: number; planned: number; missed: number };
/** A month of the season, `2022-03`. */
export type MonthCount = Count & { month: string };

/**
 * How a target stands: `reached`, `over` the number of the year, `on-track`, `behind` or `ahead` of where today should
 * be, `short` of the year's number, or `dated`: the one thing that is missing has its day.
 */
export type VerdictKind = 'reached' | 'over' | 'on-track' | 'ahead' | 'behind' | 'short' | 'dated';
export type Verdict = { kind: VerdictKind; count: number; date: LocalDate | null };

export type Tally = Count & {
  target: CountedTarget;
  /** Where the count should be today, in parts of a unit; null where no number is assigned. */
  expected: number | null;
  verdict: Verdict | null;
  months: MonthCount[];
};

const count = (entries: readonly Entry[]): Count => {
  const sum = { done: 0, planned: 0, missed: 0 };
  for (const { state } of entries) sum[state] += 1;
  return sum;
};

function monthsOf({ startDate, endDate }: CountedSeason): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = startDate.split('-').map(Number);
  const last = endDate.slice(0, 7);
  for (;;) {
    const text = `${year}-${String(month).padStart(2, '0')}`;
    if (text > last) return months;
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function verdictOf(
  pace: Pace,
  sum: Count,
  target: number,
  expected: number,
  entries: readonly Entry[],
  counted: Counted,
  today: LocalDate,
): Verdict {
  const say = (kind: VerdictKind, n = 0, date: LocalDate | null = null): Verdict => ({
    kind,
    count: n,
    date,
  });
  const left = target - sum.done;
  if (left <= 0) return left === 0 ? say('reached') : say('over', -left);
  if (today > counted.season.endDate) return say('short', left);
  if (pace === 'quarter') {
    const due = Math.min(target, quartersOver(counted.season, today).length);
    return sum.done < due || sum.missed > 0 ? say('behind', Math.max(1, due - sum.done)) : say('on-track');
  }
  if (pace === 'year') {
    const [next] = entries
      .flatMap((entry) => (entry.state === 'planned' && entry.date !== null ? [entry.date] : []))
      .toSorted();
    return target === 1 && next !== undefined ? say('dated', 0, next) : say('short', left);
  }
  const due = Math.floor(expected);
  if (sum.done < due) return say('behind', due - sum.done);
  return sum.done > Math.ceil(expected) ? say('ahead', sum.done - due) : say('on-track');
}

/** How far each target has come, by what is planned and done on a day; sums of the year and of each month. */
export function tally(targets: readonly CountedTarget[], counted: Counted, today: LocalDate): Tally[] {
  const byTarget = Map.groupBy(counted.activities, (activity) => activity.targetId);
  const months = monthsOf(counted.season);
  const share = elapsedShare(counted.season, today);
  return targets.map((target) => {
    const { counts = 'activities', pace = 'even' } = targetKind(target.kind) ?? {};
    const dated = (byTarget.get(target.id) ?? []).map(({ status, date }): Entry => ({ state: status, date }));
    const entries = [...dated, ...ownEntries(counts, counted, target.planned, today)];
    const sum = count(entries);
    const byMonth = Map.groupBy(entries, (entry) => entry.date?.slice(0, 7) ?? '');
    const expected = target.planned === null ? null : target.planned * share;
    return {
      target,
      ...sum,
      expected,
      verdict:
        target.planned === null || expected === null || target.planned === 0
          ? null
          : verdictOf(pace, sum, target.planned, expected, entries, counted, today),
      months: months.map((month) => ({ month, ...count(byMonth.get(month) ?? []) })),
    };
  });
}

/** The months of a tally, summed by calendar quarter: `2022-Q1`. */
export function byQuarter(months: readonly MonthCount[]): (Count & { quarter: string })[] {
  const groups = Map.groupBy(
    months,
    ({ month }) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`,
  );
  return [...groups].map(([quarter, own]) => ({
    quarter,
    done: own.reduce((sum, month) => sum + month.done, 0),
    planned: own.reduce((sum, month) => sum + month.planned, 0),
    missed: own.reduce((sum, month) => sum + month.missed, 0),
  }));
}

/**
 * Parts of the bar in per cent, and where today's tick stands; never beyond its end, even when more was done than
 * assigned.
 */
export function barParts({ target, done, planned, missed, expected }: Omit<Tally, 'months' | 'verdict'>): {
  done: number;
  missed: number;
  planned: number;
  tick: number | null;
} {
  const total = Math.max(target.planned ?? 0, done + planned + missed);
  const part = (value: number) => (total === 0 ? 0 : (value / total) * 100);
  return {
    done: part(done),
    missed: part(missed),
    planned: part(planned),
    tick: expected === null || total === 0 ? null : part(Math.min(expected, total)),
  };
}
