import { Tooltip } from '@fluentui/react-components';
import {
  CalendarLtr20Filled,
  CalendarLtr20Regular,
  Home20Filled,
  Home20Regular,
  Live20Filled,
  Live20Regular,
  MoviesAndTv20Filled,
  MoviesAndTv20Regular,
  Navigation20Regular,
  People20Filled,
  People20Regular,
  Settings20Filled,
  Settings20Regular,
  Target20Filled,
  Target20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindowState } from '../client/use-window-state.ts';
import { formatPlace, type Place, settingsSections } from '../navigation/place.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import styles from './navigation.module.css';

type Entry = {
  page: 'overview' | 'productions' | 'people' | 'calendar' | 'broadcast' | 'targets' | 'settings';
  icon: ReactElement;
  filled: ReactElement;
};

/** Tray, seven days and the inspector want the width of the navigation on a usual office screen. */
const CALENDAR_NEEDS = 1500;

/** Only what is finished stands here. */
const entries: readonly Entry[] = [
  { page: 'overview', icon: <Home20Regular />, filled: <Home20Filled /> },
  { page: 'productions', icon: <MoviesAndTv20Regular />, filled: <MoviesAndTv20Filled /> },
  { page: 'people', icon: <People20Regular />, filled: <People20Filled /> },
  { page: 'calendar', icon: <CalendarLtr20Regular />, filled: <CalendarLtr20Filled /> },
  { page: 'broadcast', icon: <Live20Regular />, filled: <Live20Filled /> },
  { page: 'targets', icon: <Target20Regular />, filled: <Target20Filled /> },
];

const settings: Entry = { page: 'settings', icon: <Settings20Regular />, filled: <Settings20Filled /> };

const hrefOf = (page: Entry['page']) =>
  formatPlace(page === 'settings' ? { page, section: settingsSections[0] } : { page });

export function Navigation({ place }: { place: Place }) {
  const { t } = useTranslation('shell');
  const narrow = useNarrow(place.page === 'calendar' ? CALENDAR_NEEDS : undefined);
  const [folded, setFolded] = useWindowState('navigation');
  const rail = folded === 'rail' || (narrow && folded !== 'wide');
  const current =
    place.page === 'production' ? 'productions' : place.page === 'person' ? 'people' : place.page;
  const toggleText = rail ? t('expand') : t('collapse');
  const link = ({ page, icon, filled }: Entry) => {
    const chosen = page === current;
    const words = t(`nav.${page}`);
    const entry = (
      <a className={styles.entry} href={hrefOf(page)} aria-current={chosen ? 'page' : undefined}>
        {chosen ? filled : icon}
        <span className={rail ? 'visually-hidden' : styles.label}>{words}</span>
      </a>
    );
    if (!rail) return entry;
    return (
      <Tooltip content={words} relationship="inaccessible" positioning="after">
        {entry}
      </Tooltip>
    );
  };
  return (
    <nav className={styles.nav} data-rail={rail} data-region="navigation" aria-label={t('navigation')}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.page}>{link(entry)}</li>
        ))}
      </ul>
      <div className={styles.space} />
      {link(settings)}
      <button
        type="button"
        className={styles.entry}
        title={toggleText}
        aria-expanded={!rail}
        onClick={() => setFolded(rail ? 'wide' : 'rail')}
      >
        <Navigation20Regular />
        <span className={rail ? 'visually-hidden' : styles.label}>{toggleText}</span>
      </button>
    </nav>
  );
}
