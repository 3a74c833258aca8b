import { useState } from 'react';
import { useStore } from '../../../ui/store.ts';
import type { CalendarDrag } from '../grid/index.ts';
import { type DaySpan, spanWith } from '../model/calendar-view.ts';

/**
 * The days whose calls are read: those that are shown, and those that what is in the hand came from, however many pages
 * it was carried. After the drop they stay for as long as the page does, so that nothing is missing until the answer.
 */
export function useReach(drag: CalendarDrag, span: DaySpan): DaySpan {
  const lifted = useStore(drag.lifted, (now) => now);
  const [kept, keep] = useState({ span, reach: span });
  const wanted = lifted ? spanWith(span, lifted.calls) : kept.span === span ? kept.reach : span;
  const same = wanted.first === kept.reach.first && wanted.end === kept.reach.end;
  if (kept.span !== span || !same) keep({ span, reach: same ? kept.reach : wanted });
  return same ? kept.reach : wanted;
}
