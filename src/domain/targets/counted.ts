import type { LocalDate } from '../../shared/time/local-time.ts';
import { quarterEnd, quarterOf } from '../season/index.ts';
import type { Counts } from './target-kinds.ts';

export type EntryState = 'done' | 'planned' | 'missed';
/** One thing that counts towards a target; without a date it counts for the year only. */
export type Entry = { state: EntryState; date: LocalDate | null };

export type CountedProduction = {
  kind: 'programme' | 'cai-luong' | 'other';
  quarter: number | null;
  status: string;
  /** Day of the show: when it was premiered, else when it is to be. */
  date: LocalDate | null;
  /** Its milestone of the premiere is done. */
  premiered: boolean;
};
export type CountedSlot = { status: string; date: LocalDate };
export type CountedActivity = { targetId: string | null; status: EntryState; date: LocalDate };

export type CountedSeason = { year: number; startDate: LocalDate; endDate: LocalDate };

/** What a season holds that may count towards its targets. */
export type Counted = {
  season: CountedSeason;
  productions: readonly CountedProduction[];
  slots: readonly CountedSlot[];
  activities: readonly CountedActivity[];
};

const PERFORMED = new Set(['performed', 'accepted']);

/** A show has taken place once its state says so, or its premiere is done and its day is not to come. */
export function isPerformed(production: CountedProduction, today: LocalDate): boolean {
  if (PERFORMED.has(production.status)) return true;
  return production.premiered && (production.date === null || production.date <= today);
}

const ofQuarter = ({ quarter, date }: CountedProduction) => quarter ?? (date ? quarterOf(date) : null);

/** Quarters of the season that are over on a day. */
export function quartersOver(season: CountedSeason, today: LocalDate): number[] {
  return [1, 2, 3, 4].filter((quarter) => {
    const end = quarterEnd(season.year, quarter);
    return end >= season.startDate && end <= season.endDate && end < today;
  });
}

/**
 * Programmes: done when performed. A quarter that is over without a performed programme is missed; what was planned for
 * it is not counted a second time. No more is missed than the year still lacks.
 */
function programmeEntries(counted: Counted, planned: number | null, today: LocalDate): Entry[] {
  const programmes = counted.productions.filter((production) => production.kind === 'programme');
  const done = programmes.filter((production) => isPerformed(production, today));
  const quarters = new Set(done.map(ofQuarter));
  const lacking = Math.max(0, (planned ?? 0) - done.length);
  const missed = quartersOver(counted.season, today)
    .filter((quarter) => !quarters.has(quarter))
    .slice(0, lacking);
  const waiting = programmes.filter((production) => {
    const quarter = ofQuarter(production);
    return !isPerformed(production, today) && !(quarter !== null && missed.includes(quarter));
  });
  return [
    ...done.map(({ date }): Entry => ({ state: 'done', date })),
    ...missed.map((quarter): Entry => ({ state: 'missed', date: quarterEnd(counted.season.year, quarter) })),
    ...waiting.map(({ date }): Entry => ({ state: 'planned', date })),
  ];
}

/** Plays: one that was not performed when the season is over is missed. */
function playEntries(counted: Counted, today: LocalDate): Entry[] {
  const over = counted.season.endDate < today;
  return counted.productions
    .filter((production) => production.kind === 'cai-luong')
    .map((production) => ({
      state: isPerformed(production, today) ? 'done' : over ? 'missed' : 'planned',
      date: production.date,
    }));
}

const slotState = (status: string): EntryState =>
  status === 'aired' ? 'done' : status === 'cancelled' ? 'missed' : 'planned';

/** What counts by itself towards a target of this way of counting; its activities come on top. */
export function ownEntries(
  counts: Counts,
  counted: Counted,
  planned: number | null,
  today: LocalDate,
): Entry[] {
  switch (counts) {
    case 'programmes':
      return programmeEntries(counted, planned, today);
    case 'plays':
      return playEntries(counted, today);
    case 'airings':
      return counted.slots.map(({ status, date }) => ({ state: slotState(status), date }));
    case 'activities':
      return [];
  }
}
