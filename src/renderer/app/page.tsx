import { assertNever } from '../../shared/assert-never.ts';
import type { Season } from '../../shared/contract/season.ts';
import { BroadcastPage } from '../features/broadcast/index.ts';
import { PeoplePage } from '../features/people/index.ts';
import { ProductionPage, ProductionsPage } from '../features/productions/index.ts';
import { TargetsPage } from '../features/targets/index.ts';
import type { Place } from '../navigation/place.ts';

export function Page({ place, season }: { place: Place; season: Season | undefined }) {
  switch (place.page) {
    case 'productions':
      return season ? <ProductionsPage season={season} /> : null;
    case 'production':
      return <ProductionPage key={place.id} id={place.id} tab={place.tab} />;
    case 'people':
      return <PeoplePage />;
    case 'broadcast':
      return season ? <BroadcastPage season={season} /> : null;
    case 'targets':
      return season ? <TargetsPage season={season} /> : null;
    default:
      return assertNever(place);
  }
}
