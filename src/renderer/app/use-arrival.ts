import { useEffect, useRef } from 'react';
import type { Place } from '../navigation/place.ts';
import { focusIsLost, focusPage } from '../ui/focus-page.ts';

/** Another page than before, whose controls took the keyboard with them: the new page gets it. */
export function useArrival(place: Place): void {
  const page = place.page === 'production' ? place.id : place.page;
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    // The row or button that was used may still stand there for a moment.
    const timer = setTimeout(() => focusIsLost() && focusPage());
    return () => clearTimeout(timer);
  }, [page]);
}
