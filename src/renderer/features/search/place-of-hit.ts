import { assertNever } from '../../../shared/assert-never.ts';
import type { Hit } from '../../../shared/contract/search.ts';
import { dateOf, isLocalDateTime } from '../../../shared/time/local-time.ts';
import type { Place, ProductionTab } from '../../navigation/place.ts';

const tabOf = {
  milestone: 'milestones',
  role: 'roles',
  item: 'outline',
  cue: 'cues',
  slot: 'slots',
} as const satisfies Partial<Record<Hit['kind'], ProductionTab>>;

/** Where a record that was found is shown; null where no page shows it. */
export function placeOfHit({
  id,
  kind,
  at,
  productionId,
}: Pick<Hit, 'id' | 'kind' | 'at' | 'productionId'>): Place | null {
  switch (kind) {
    case 'person':
      return { page: 'person', id };
    case 'call':
      return at !== null && isLocalDateTime(at)
        ? { page: 'calendar', day: dateOf(at) }
        : { page: 'calendar' };
    case 'activity':
      return { page: 'targets' };
    case 'place':
      return { page: 'settings', section: 'places' };
    case 'production':
      return productionId ? { page: 'production', id: productionId, tab: 'outline' } : null;
    case 'milestone':
    case 'role':
    case 'item':
    case 'cue':
    case 'slot':
      return productionId ? { page: 'production', id: productionId, tab: tabOf[kind] } : null;
    default:
      return assertNever(kind);
  }
}
