import { useQuery } from '@tanstack/react-query';
import type { Season } from '../../shared/contract/season.ts';
import { orpc } from './client.ts';
import { thisYear } from './now.ts';
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
  return {
    seasons,
    chosen: remembered === undefined ? undefined : pickSeason(seasons, remembered, thisYear()),
    none: isSuccess && seasons.length === 0,
    choose: (season) => remember(season.id),
  };
}
