import { assertNever } from '../../shared/assert-never.ts';
import type { SeasonChoice } from '../client/use-season.ts';
import { BroadcastPage } from '../features/broadcast/index.ts';
import { ConflictsPage } from '../features/conflicts/index.ts';
import { OverviewPage } from '../features/overview/index.ts';
import { PeoplePage, PersonPage } from '../features/people/index.ts';
import { ProductionPage, ProductionsPage } from '../features/productions/index.ts';
import { CalendarPage } from '../features/schedule/index.ts';
import { SettingsPage } from '../features/settings/index.ts';
import { TargetsPage } from '../features/targets/index.ts';
import type { Place } from '../navigation/place.ts';
import type { LaterPart } from '../ui/later.ts';
import { NoSeason } from './no-season.tsx';
import styles from './page.module.css';
import { useReadyPlace } from './use-ready-place.ts';

const seasonal: ReadonlySet<Place['page']> = new Set([
  'overview',
  'productions',
  'calendar',
  'conflicts',
  'targets',
]);

/** Pages that are read apart from the first bundle; the one that a plan opens with is in it. */
const later: Partial<Record<Place['page'], LaterPart>> = {
  productions: ProductionsPage,
  production: ProductionPage,
  people: PeoplePage,
  person: PersonPage,
  calendar: CalendarPage,
  conflicts: ConflictsPage,
  broadcast: BroadcastPage,
  targets: TargetsPage,
  settings: SettingsPage,
};

const partOf = ({ page }: Place): LaterPart | undefined => later[page];

/** The page of a place. One that is left already takes no click: a dialog that it opened would go with it. */
export function Page({ place: wanted, choice }: { place: Place; choice: SeasonChoice }) {
  const { place, isLeft } = useReadyPlace(wanted, partOf);
  return (
    <div className={styles.page} inert={isLeft}>
      <PageOf place={place} choice={choice} />
    </div>
  );
}

/** A plan that was left without a season says so. */
function PageOf({ place, choice }: { place: Place; choice: SeasonChoice }) {
  const { chosen: season } = choice;
  if (!season && choice.none && seasonal.has(place.page)) return <NoSeason choice={choice} />;
  switch (place.page) {
    case 'overview':
      return season ? <OverviewPage season={season} /> : null;
    case 'productions':
      return season ? <ProductionsPage season={season} /> : null;
    case 'production':
      return <ProductionPage key={place.id} id={place.id} tab={place.tab} />;
    case 'people':
      return <PeoplePage tab={place.tab ?? 'list'} />;
    case 'person':
      return <PersonPage key={place.id} id={place.id} tab={place.tab ?? 'profile'} />;
    case 'calendar':
      return season ? <CalendarPage key={season.id} season={season} day={place.day ?? null} /> : null;
    case 'conflicts':
      return season ? <ConflictsPage season={season} /> : null;
    case 'broadcast':
      return season ? <BroadcastPage season={season} /> : null;
    case 'targets':
      return season ? <TargetsPage season={season} /> : null;
    case 'settings':
      return <SettingsPage section={place.section} />;
    default:
      return assertNever(place);
  }
}
