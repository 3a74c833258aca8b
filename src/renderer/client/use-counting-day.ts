import { useQuery } from '@tanstack/react-query';
import { countingDay } from '../../domain/season/index.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { orpc } from './client.ts';
import { thisYear, today } from './now.ts';

/** The day from which lateness is counted in a season: today, or the last day of one that is long over. */
export function useCountingDay(seasonId: string): LocalDate {
  const { data: seasons } = useQuery(orpc.season.list.queryOptions());
  const season = seasons?.find((each) => each.id === seasonId);
  return season ? countingDay(season, today()) : today();
}

/** The year that a day without one is of: the season's. */
export function useSeasonYear(seasonId: string): number {
  const { data: seasons } = useQuery(orpc.season.list.queryOptions());
  return seasons?.find((season) => season.id === seasonId)?.year ?? thisYear();
}
