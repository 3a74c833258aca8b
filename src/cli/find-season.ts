import type { Season } from '../shared/contract/season.ts';
import { PlanError } from '../shared/errors/plan-error.ts';
import { fold } from '../shared/text/fold.ts';

/**
 * The season meant by an id, a name (with or without marks) or a year; without a word, the only season there is. A year
 * that several seasons have means none of them.
 */
export function findSeason(seasons: readonly Season[], word: string | undefined, document: string): Season {
  const [only, ...others] = seasons;
  if (word === undefined) {
    if (only && others.length === 0) return only;
    throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'season' });
  }
  const ofYear = seasons.filter((season) => `${season.year}` === word);
  const found =
    seasons.find((season) => season.id === word || season.name === word) ??
    seasons.find((season) => fold(season.name) === fold(word)) ??
    (ofYear.length === 1 ? ofYear[0] : undefined);
  if (!found) throw new PlanError('NOT_FOUND', { kind: 'season', id: word.slice(0, 100) });
  return found;
}
