import { MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import type { CalendarSession } from '../session.ts';
import type { GridView, Spot } from './grid-view.ts';

type Point = { left: number; top: number };

const boxOf = (a: Point, b: Point) => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  width: Math.abs(a.left - b.left),
  height: Math.abs(a.top - b.top),
});

/** Ids of the calls between two spots: of the columns in between, those that run in the hours in between. */
export function callsBetween({ model }: CalendarSession, view: GridView, a: Spot, b: Spot): Set<string> {
  const ids = new Set<string>();
  const ofDay = (spot: Spot) => spot.minute - spot.column.day * MINUTES_A_DAY;
  const [from, to] = [Math.min(ofDay(a), ofDay(b)), Math.max(ofDay(a), ofDay(b))];
  const columnIn = (index: number) => {
    if (view.kind === 'time')
      return index >= Math.min(a.index, b.index) && index <= Math.max(a.index, b.index);
    const [row, col] = [Math.floor(index / 7), index % 7];
    const between = (value: number, one: number, other: number) =>
      value >= Math.min(one, other) && value <= Math.max(one, other);
    return (
      between(row, Math.floor(a.index / 7), Math.floor(b.index / 7)) && between(col, a.index % 7, b.index % 7)
    );
  };
  view.columns.forEach((column, index) => {
    if (!columnIn(index)) return;
    const { calls, starts, ends } = model.column(column, view.most);
    calls.forEach((call, at) => {
      const inHours = view.kind === 'month' || ((starts[at] ?? 0) < to && (ends[at] ?? 0) > from);
      if (inHours) ids.add(call.id);
    });
  });
  return ids;
}

/** Draws the band and chooses what it covers; what was chosen before stays. */
export function stretchBand(
  session: CalendarSession,
  view: GridView,
  from: { spot: Spot; point: Point; before: ReadonlySet<string> },
  x: number,
  y: number,
): void {
  const spot = view.nearest(x, y);
  if (!spot) return;
  session.band.set(boxOf(from.point, view.inBody(x, y)));
  const ids = new Set([...from.before, ...callsBetween(session, view, from.spot, spot)]);
  const now = session.selection.get();
  if (ids.size !== now.size || [...ids].some((id) => !now.has(id))) session.selection.set(ids);
}
