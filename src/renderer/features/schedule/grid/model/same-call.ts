import type { CalendarCall } from '../types.ts';

const sameList = (a: readonly string[], b: readonly string[]) =>
  a === b || (a.length === b.length && a.every((each, at) => each === b[at]));

/** Nothing of it would be drawn, read out or moved otherwise. */
export function sameCall(a: CalendarCall, b: CalendarCall): boolean {
  return (
    a === b ||
    (a.start === b.start &&
      a.end === b.end &&
      a.title === b.title &&
      a.kind === b.kind &&
      a.place === b.place &&
      a.placeId === b.placeId &&
      a.hue === b.hue &&
      a.more === b.more &&
      a.status === b.status &&
      a.severity === b.severity &&
      a.movable === b.movable &&
      sameList(a.initials, b.initials) &&
      sameList(a.personIds, b.personIds))
  );
}
