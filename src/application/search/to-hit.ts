import type { Hit, SearchKind } from '../../shared/contract/search.ts';
import type { FindableRow } from '../plan/plan-store.ts';

/** A record as a search gives it, with the production that it belongs to, if there is one. */
export function toHit(kind: SearchKind, row: FindableRow, production: FindableRow | undefined): Hit {
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
