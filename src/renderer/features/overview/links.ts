import type { Overview } from '../../../shared/contract/overview.ts';
import { formatPlace, type Place, parsePlace } from '../../navigation/place.ts';

/** Where a milestone, a slot, a call of a production is looked at. */
export const milestonesHref = (productionId: string) =>
  formatPlace({ page: 'production', id: productionId, tab: 'milestones' });
export const slotsHref = (productionId: string) =>
  formatPlace({ page: 'production', id: productionId, tab: 'slots' });
export const productionHref = (productionId: string) =>
  formatPlace({ page: 'production', id: productionId, tab: 'outline' });

/** A section of the settings; null where the window has no such page. */
export function settingsHref(section: 'places' | 'file'): string | null {
  const href = `#/settings/${section}`;
  return parsePlace(href).page === 'overview' ? null : href;
}

/** Where a thing to do is done; null for what has no page of its own. */
export function taskHref({ kind, productionId }: Overview['tasks'][number]): string | null {
  const inProduction = (tab: Extract<Place, { page: 'production' }>['tab']) =>
    productionId === null ? null : formatPlace({ page: 'production', id: productionId, tab });
  switch (kind) {
    case 'milestone':
    case 'correction':
    case 'notice':
      return productionId === null ? null : milestonesHref(productionId);
    case 'tape':
      return inProduction('slots');
    case 'call':
      return inProduction('calls');
    case 'activity':
      return formatPlace({ page: 'targets' });
    case 'backup':
      return settingsHref('file');
  }
}
