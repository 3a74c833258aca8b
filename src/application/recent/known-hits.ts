import type { Hit, SearchKind } from '../../shared/contract/search.ts';
import type { FindableRow, PlanStore } from '../plan/plan-store.ts';

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

function toHit(kind: SearchKind, row: FindableRow, production: FindableRow | undefined): Hit {
  const { id, title, detail, callKind, at, productionId } = row;
  return {
    kind,
    id,
    title,
    detail,
    ...(callKind === undefined ? {} : { callKind }),
    at,
    productionId,
    productionTitle: production?.title ?? '',
    seasonId: row.seasonId ?? production?.seasonId ?? null,
  };
}
