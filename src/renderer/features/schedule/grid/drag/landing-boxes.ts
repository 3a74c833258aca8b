import { dayOfMinute } from '../../../../../domain/schedule/index.ts';
import { daysOf, pieceOn } from '../layout/day-pieces.ts';
import type { CalendarCall, GridColumn } from '../types.ts';
import type { Landing, Lifted } from './drag-state.ts';
import { columnIndexOf, landedCalls } from './landing.ts';

/** A piece of a call in the hand: the column, and the minutes of its day. */
export type LandingBox = {
  key: string;
  call: CalendarCall;
  lead: boolean;
  index: number;
  start: number;
  end: number;
};

/** The lead as it would be after the drop; what is new has no place and no people yet. */
function asDropped(lifted: Lifted, newCall: string): CalendarCall {
  const { call, item } = lifted;
  return (
    call ?? {
      id: '',
      start: 0,
      end: 0,
      title: item?.title ?? newCall,
      kind: item?.kind ?? 'rehearsal',
      place: '',
      placeId: null,
      hue: item?.hue ?? null,
      initials: [],
      more: 0,
      status: 'planned',
      severity: null,
      personIds: [],
      movable: true,
    }
  );
}

/** A call at the place that a drop would give it; where the lead keeps its place, the others keep theirs. */
function placed(call: CalendarCall, lead: boolean, landing: Landing, title: string | null): CalendarCall {
  const { column, intent } = landing;
  const changes = 'placeId' in intent && intent.placeId !== undefined;
  if (column.placeId === undefined || (!lead && !changes)) return call;
  return { ...call, placeId: column.placeId, place: title ?? call.place };
}

/** Where a call is drawn beside the column under the pointer: by people it goes along with everybody who is called. */
function columnsOfCall(
  columns: readonly GridColumn[],
  call: CalendarCall,
  { column: to, intent }: Landing,
  day: number,
): number[] {
  const left = 'fromPersonId' in intent ? intent.fromPersonId : undefined;
  return columns.flatMap(({ day: ofColumn, placeId, personId }, index) => {
    const there =
      ofColumn === day &&
      (placeId === undefined || placeId === call.placeId) &&
      (personId === undefined ||
        (left !== undefined && personId === to.personId) ||
        (personId !== left && call.personIds.includes(personId)));
    return there ? [index] : [];
  });
}

/** Everything in the hand where it would land, cut at midnights; what lands on another page is not drawn. */
export function landingBoxes(
  lifted: Lifted,
  landing: Landing,
  columns: readonly GridColumn[],
  callOf: (id: string) => CalendarCall | undefined,
  { newCall, title }: { newCall: string; title: string | null },
): LandingBox[] {
  const boxes: LandingBox[] = [];
  for (const { id, start, end, lead } of landedCalls(lifted, landing)) {
    const known = lead ? asDropped(lifted, newCall) : callOf(id);
    if (!known) continue;
    const call = placed(known, lead, landing, title);
    const { first, last } = daysOf(start, end);
    for (let day = first; day <= last; day++) {
      const target = lead ? columnIndexOf(columns, landing.column, day) : -1;
      const others = columnsOfCall(columns, call, landing, day).filter((index) => index !== target);
      for (const index of target < 0 ? others : [target, ...others])
        boxes.push({
          key: `${id} ${day} ${index === target ? '' : index}`,
          call: { ...call, start, end },
          lead: index === target,
          index,
          ...pieceOn(day, start, end),
        });
    }
  }
  return boxes;
}

/** The parts of the landing in which something else is going on; several that meet are one. */
export function overlapBoxes(
  landing: Landing,
  columns: readonly GridColumn[],
): { key: string; index: number; start: number; end: number }[] {
  return joined(landing.preview.overlaps ?? []).flatMap((overlap) => {
    const from = Math.max(overlap.from, landing.start);
    const to = Math.min(overlap.to, landing.end);
    const day = dayOfMinute(from);
    const index = columnIndexOf(columns, landing.column, day);
    return to > from && index >= 0 ? [{ key: String(from), index, ...pieceOn(day, from, to) }] : [];
  });
}

type Span = { from: number; to: number };

function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else apart.push({ ...span });
  }
  return apart;
}
