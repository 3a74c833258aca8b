import { pieceOn } from '../layout/day-pieces.ts';
import { groupHidden, type HiddenGroup } from '../layout/hidden-groups.ts';
import { laySideBySide } from '../layout/side-by-side.ts';
import type { CalendarCall, GridColumn } from '../types.ts';

/** The calls of a column, laid out. Flat arrays by place in the order of the day; nothing of it ever changes. */
export type ColumnSnapshot = {
  day: number;
  calls: readonly CalendarCall[];
  /** Minutes of the day, cut to the day. */
  starts: Int16Array;
  ends: Int16Array;
  /** Shares of the column's width; width 0 is behind "+N". */
  lefts: Float32Array;
  widths: Float32Array;
  hidden: readonly HiddenGroup[];
};

/** A shorter call is drawn as long as this, so that it can be read and taken hold of. */
export const LEAST_MINUTES = 20;

const belongs = (call: CalendarCall, column: GridColumn) =>
  (column.placeId === undefined || call.placeId === column.placeId) &&
  (column.personId === undefined || call.personIds.includes(column.personId));

export function snapshotOf(column: GridColumn, ofDay: readonly CalendarCall[], most: number): ColumnSnapshot {
  const pieces = ofDay
    .filter((call) => belongs(call, column))
    .map((call) => ({ call, ...pieceOn(column.day, call.start, call.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.call.id < b.call.id ? -1 : 1));
  const starts = Int16Array.from(pieces, (piece) => piece.start);
  const ends = Int16Array.from(pieces, (piece) => piece.end);
  const drawnEnds = Int16Array.from(pieces, (piece) => Math.max(piece.end, piece.start + LEAST_MINUTES));
  const { lefts, widths, hidden } = laySideBySide(starts, drawnEnds, most);
  return {
    day: column.day,
    calls: pieces.map((piece) => piece.call),
    starts,
    ends,
    lefts,
    widths,
    hidden: groupHidden(hidden, starts),
  };
}
