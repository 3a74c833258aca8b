import { useQuery } from '@tanstack/react-query';
import { countingDay } from '../../domain/season/index.ts';
import { dateOf, type LocalDate, toVietnamTime } from '../../shared/time/local-time.ts';
import { orpc } from './client.ts';

/** The day from which lateness is counted in a season: today, or the last day of one that is long over. */
export function useCountingDay(seasonId: string): LocalDate {
  const { data: seasons } = useQuery(orpc.season.list.queryOptions());
  const today = dateOf(toVietnamTime(new Date()));
  const season = seasons?.find((each) => each.id === seasonId);
  return season ? countingDay(season, today) : today;
}

/** The year that a day without one is of: the season's. */
export function useSeasonYear(seasonId: string): number {
  const { data: seasons } = useQuery(orpc.season.list.queryOptions());
  const thisYear = Number(toVietnamTime(new Date()).slice(0, 4));
  return seasons?.find((season) => season.id === seasonId)?.year ?? thisYear;
}
