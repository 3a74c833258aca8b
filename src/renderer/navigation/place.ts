export const productionTabs = [
  'outline',
  'milestones',
  'roles',
  'crew',
  'calls',
  'slots',
  'cues',
  'info',
] as const;
export type ProductionTab = (typeof productionTabs)[number];

/** What the window shows. Kept in the address, so that reloading the window stays there. */
export type Place =
  | { page: 'overview' }
  | { page: 'productions' }
  | { page: 'production'; id: string; tab: ProductionTab }
  | { page: 'people' }
  | { page: 'broadcast' }
  | { page: 'targets' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isTab(text: string | undefined): text is ProductionTab {
  return productionTabs.some((tab) => tab === text);
}

/** Reads `#/productions/<id>/outline`; anything else means the overview, which a plan opens with. */
export function parsePlace(hash: string): Place {
  const [page, id, tab] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'people' || page === 'broadcast' || page === 'targets') return { page };
  if (page === 'productions' && id !== undefined && UUID.test(id)) {
    return { page: 'production', id, tab: isTab(tab) ? tab : 'outline' };
  }
  return { page: page === 'productions' ? 'productions' : 'overview' };
}

export function formatPlace(place: Place): string {
  return place.page === 'production' ? `#/productions/${place.id}/${place.tab}` : `#/${place.page}`;
}
