import { generateKeyBetween } from 'fractional-indexing';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { fold } from '../../shared/text/fold.ts';
import type { PlanStore } from '../plan/plan-store.ts';

/* What a production that comes into a season is given: a code, a colour, its place. */

const HUES = 6;

/** First letters of a title without marks, `LVT` for Lục Vân Tiên, made unique by a number where it is taken. */
export function freeCode(plan: PlanStore, title: string): string {
  const letters = fold(title)
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 6);
  return uniqueCode(plan, letters === '' ? 'P' : letters);
}

/** The code itself, or with the first number behind it that no production has. */
export function uniqueCode(plan: PlanStore, stem: string): string {
  let code = stem;
  for (let n = 2; plan.productionIdByCode(code) !== null; n++) code = `${stem}-${n}`;
  return code;
}

export function assertCodeFree(plan: PlanStore, code: string, ownId: string | null): void {
  const holder = plan.productionIdByCode(code);
  if (holder !== null && holder !== ownId) throw new PlanError('INVALID', { field: 'code', reason: 'taken' });
}

/** The colour after those of the season, round and round. */
export function nextHue(plan: PlanStore, seasonId: string): number {
  return (plan.productionOrder(seasonId).length + 1) % HUES;
}

/** Order key behind a season's last production. */
export function keyAtEnd(plan: PlanStore, seasonId: string): string {
  return generateKeyBetween(plan.productionOrder(seasonId).at(-1)?.orderKey ?? null, null);
}
