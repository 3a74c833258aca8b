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

/** What the page of people shows: the list, who cannot come in a week, the allowance sheet of a month. */
export const peopleTabs = ['list', 'availability', 'allowance'] as const;
export type PeopleTab = (typeof peopleTabs)[number];

export const personTabs = ['profile', 'roles', 'calls', 'availability', 'history'] as const;
export type PersonTab = (typeof personTabs)[number];

/** What the window shows. Kept in the address, so that reloading the window stays there. */
export type Place =
  | { page: 'overview' }
  | { page: 'productions' }
  | { page: 'production'; id: string; tab: ProductionTab }
  /** Lịch tập; without a day it shows the one that was shown last, or today. */
  | { page: 'calendar'; day?: LocalDate }
  | { page: 'people'; tab?: Exclude<PeopleTab, 'list'> }
  | { page: 'person'; id: string; tab?: Exclude<PersonTab, 'profile'> }
  | { page: 'conflicts' }
  | { page: 'broadcast' }
  | { page: 'targets' }
  | { page: 'settings'; section: SettingsSection };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isTab(text: string | undefined): text is ProductionTab {
  return productionTabs.some((tab) => tab === text);
}

function parsePeople(id: string | undefined, tab: string | undefined): Place {
  if (id === 'availability' || id === 'allowance') return { page: 'people', tab: id };
  if (id === undefined || !UUID.test(id)) return { page: 'people' };
  const own = personTabs.find((each) => each === tab);
  return { page: 'person', id, ...(own === undefined || own === 'profile' ? {} : { tab: own }) };
}

/** Reads `#/productions/<id>/outline`; anything else means the overview, which a plan opens with. */
export function parsePlace(hash: string): Place {
  const [page, id, tab] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'settings')
    return { page, section: settingsSections.find((section) => section === id) ?? 'house' };
  if (page === 'calendar') return id !== undefined && isLocalDate(id) ? { page, day: id } : { page };
  if (page === 'people') return parsePeople(id, tab);
  if (page === 'conflicts' || page === 'broadcast' || page === 'targets') return { page };
  if (page === 'productions' && id !== undefined && UUID.test(id)) {
    return { page: 'production', id, tab: isTab(tab) ? tab : 'outline' };
  }
  return { page: page === 'productions' ? 'productions' : 'overview' };
}

export function formatPlace(place: Place): string {
  switch (place.page) {
    case 'production':
      return `#/productions/${place.id}/${place.tab}`;
    case 'people':
      return place.tab === undefined ? '#/people' : `#/people/${place.tab}`;
    case 'person':
      return `#/people/${place.id}${place.tab === undefined ? '' : `/${place.tab}`}`;
    case 'settings':
      return `#/settings/${place.section}`;
    case 'calendar':
      return place.day === undefined ? '#/calendar' : `#/calendar/${place.day}`;
    default:
      return `#/${place.page}`;
  }
}
