import { isLocalDate, type LocalDate } from '../../shared/time/local-time.ts';

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

/** Sections of the settings, in their order. */
export const settingsSections = [
  'house',
  'places',
  'partners',
  'departments',
  'process',
  'holidays',
  'limits',
  'display',
  'operator',
  'file',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** What the window shows. Kept in the address, so that reloading the window stays there. */
export type Place =
  | { page: 'overview' }
  | { page: 'productions' }
  | { page: 'production'; id: string; tab: ProductionTab }
  | { page: 'people' }
  /** Lịch tập; without a day it shows the one that was shown last, or today. */
  | { page: 'calendar'; day?: LocalDate }
  | { page: 'conflicts' }
  | { page: 'broadcast' }
  | { page: 'targets' }
  | { page: 'settings'; section: SettingsSection };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isTab(text: string | undefined): text is ProductionTab {
  return productionTabs.some((tab) => tab === text);
}

/** Reads `#/productions/<id>/outline`; anything else means the overview, which a plan opens with. */
export function parsePlace(hash: string): Place {
  const [page, id, tab] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'settings')
    return { page, section: settingsSections.find((section) => section === id) ?? 'house' };
  if (page === 'people' || page === 'conflicts' || page === 'broadcast' || page === 'targets')
    return { page };
  if (page === 'calendar') return id !== undefined && isLocalDate(id) ? { page, day: id } : { page };
  if (page === 'productions' && id !== undefined && UUID.test(id)) {
    return { page: 'production', id, tab: isTab(tab) ? tab : 'outline' };
  }
  return { page: page === 'productions' ? 'productions' : 'overview' };
}

export function formatPlace(place: Place): string {
  switch (place.page) {
    case 'production':
      return `#/productions/${place.id}/${place.tab}`;
    case 'settings':
      return `#/settings/${place.section}`;
    case 'calendar':
      return place.day === undefined ? '#/calendar' : `#/calendar/${place.day}`;
    default:
      return `#/${place.page}`;
  }
}
