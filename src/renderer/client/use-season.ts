import { useQuery } from '@tanstack/react-query';
import type { Season } from '../../shared/contract/season.ts';
import { toVietnamTime } from '../../shared/time/local-time.ts';
import { orpc } from './client.ts';
import { useWindowState } from './use-window-state.ts';

export type SeasonChoice = {
  seasons: readonly Season[];
  /** Undefined while reading, and in a plan without seasons. */
  chosen: Season | undefined;
  /** True for a plan that was read and holds no season. */
  none: boolean;
  choose: (season: Pick<Season, 'id'>) => void;
};

/** The season remembered by the window; else this year's; else the newest. */
export function pickSeason(
  seasons: readonly Season[],
  remembered: string | null,
  year: number,
): Season | undefined {
  return (
    seasons.find((season) => season.id === remembered) ??
    seasons.find((season) => season.year === year) ??
    seasons.toSorted((a, b) => b.year - a.year)[0]
  );
}

export function useSeason(): SeasonChoice {
  const { data: seasons = [], isSuccess } = useQuery(orpc.season.list.queryOptions());
  const [remembered, remember] = useWindowState('season');
  const year = Number(toVietnamTime(new Date()).slice(0, 4));
  return {
    seasons,
    chosen: remembered === undefined ? undefined : pickSeason(seasons, remembered, year),
    none: isSuccess && seasons.length === 0,
    choose: (season) => remember(season.id),
  };
}
