import { useEffect, useRef, useState } from 'react';
import type { Place } from '../navigation/place.ts';
import type { LaterPart } from '../ui/later.ts';

/**
 * The place to draw: the one that is gone to, or, `isLeft`, the last one for as long as the page of the new one is being
 * read.
 */
export function useReadyPlace(
  place: Place,
  partOf: (place: Place) => LaterPart | undefined,
): { place: Place; isLeft: boolean } {
  const shown = useRef(place);
  const [, drawAgain] = useState(0);
  const part = partOf(place);
  const isReady = part === undefined || part.isReady();
  useEffect(() => {
    if (isReady) return;
    let stays = true;
    void part?.read().then(() => stays && drawAgain((times) => times + 1));
    return () => {
      stays = false;
    };
  }, [part, isReady]);
  if (isReady) shown.current = place;
  return { place: shown.current, isLeft: !isReady };
}
