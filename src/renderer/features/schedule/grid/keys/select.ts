import type { GridView } from '../drag/grid-view.ts';
import type { CalendarSession } from '../session.ts';
import type { CalendarCall } from '../types.ts';

/** All calls of the columns on the screen, by time; each once. */
export function callsInView({ model }: CalendarSession, view: GridView): CalendarCall[] {
  const calls = new Set<CalendarCall>();
  for (const column of view.columns)
    for (const call of model.column(column, view.most).calls) calls.add(call);
  return [...calls].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
