import { daysBetween, type SeasonSpan, seasonPhase } from '../../../../domain/season/index.ts';
import { dateOf, type LocalDate, type LocalDateTime } from '../../../../shared/time/local-time.ts';

const FAR_DAYS = 366;

/** Why a written day may be a slip of the pen: outside the season (ngoài mùa diễn), or over a year from where it was. */
export function doubtOfDate(
  date: LocalDate,
  before: LocalDateTime,
  season: SeasonSpan,
): 'outside' | 'far' | null {
  const was = dateOf(before);
  // Rehearsals begin before a season and its last settlement comes after: whoever works out there is not asked again.
  const isOutside = seasonPhase(season, date) !== 'during' && seasonPhase(season, was) === 'during';
  if (isOutside) return 'outside';
  return Math.abs(daysBetween(was, date)) > FAR_DAYS ? 'far' : null;
}
