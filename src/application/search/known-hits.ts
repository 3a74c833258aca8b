import type { Hit, SearchKind } from '../../shared/contract/search.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { toHit } from './to-hit.ts';

type Known = Pick<Hit, 'kind' | 'id'>;

/** Records by their ids, as a search would give them; what is gone is left out. One read a kind. */
export function knownHits(plan: PlanStore, known: readonly Known[]): Hit[] {
  const rowsOf = (kind: SearchKind, ids: readonly string[]) =>
    new Map(ids.length === 0 ? [] : plan.findables(kind, [...new Set(ids)]).map((row) => [row.id, row]));
  const shelves = new Map(
    [...Map.groupBy(known, ({ kind }) => kind)].map(([kind, of]) => [
      kind,
      rowsOf(
        kind,
        of.map(({ id }) => id),
      ),
    ]),
  );
  const found = known.flatMap(({ kind, id }) => {
    const row = shelves.get(kind)?.get(id);
    return row ? [{ kind, row }] : [];
  });
  const productions = rowsOf(
    'production',
    found.flatMap(({ row }) => row.productionId ?? []),
  );
  return found.map(({ kind, row }) => toHit(kind, row, productions.get(row.productionId ?? '')));
}
