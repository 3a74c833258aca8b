import { toPlanMinute } from '../../../../domain/schedule/index.ts';
import type { RecordRow } from '../../../../shared/contract/records.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { CalendarCall } from '../grid/index.ts';

/** What the words of a call come from. */
export type CallNames = {
  titleOf: (call: CallRecord) => string;
  placeOf: (placeId: string) => string | undefined;
  hueOf: (productionId: string) => number | undefined;
  initialsOf: (personId: string) => string | undefined;
};
export type Severity = 'error' | 'warning' | null;

const SHOWN_INITIALS = 3;

/** Who is called: everybody on the list but those a hand took off. */
export const calledIds = (call: Pick<CallRecord, 'people'>): string[] =>
  call.people.flatMap(({ personId, source }) => (source === 'removed' ? [] : personId));

/** Calls as the grid draws them. */
export function toCalendarCalls(
  calls: readonly CallRecord[],
  names: CallNames,
  severityOf: (callId: string) => Severity,
  isMovable: (callId: string) => boolean,
): CalendarCall[] {
  return calls.map((call) => {
    const start = toPlanMinute(call.startsAt);
    const personIds = calledIds(call);
    return {
      id: call.id,
      start,
      end: start + call.durationMinutes,
      title: names.titleOf(call),
      kind: call.kind,
      place: call.placeId === null ? '' : (names.placeOf(call.placeId) ?? ''),
      placeId: call.placeId,
      hue: call.productionId === null ? null : (names.hueOf(call.productionId) ?? null),
      initials: personIds.slice(0, SHOWN_INITIALS).map((id) => names.initialsOf(id) ?? '?'),
      more: Math.max(0, personIds.length - SHOWN_INITIALS),
      status: call.status,
      severity: call.status === 'cancelled' ? null : severityOf(call.id),
      personIds,
      movable: isMovable(call.id),
    };
  });
}

const off = new Set<RecordRow<'slot'>['status']>(['cancelled', 'postponed']);
export const SLOT_PREFIX = 'slot:';

/** Airings that happen live take the people's and the stage's time; others stand above the day. */
export const isLive = (slot: RecordRow<'slot'>): boolean => slot.mode === 'live' && !off.has(slot.status);

/** Live slots as blocks that can be seen and opened, not moved: their time is agreed with the station. */
export function toLiveSlots(
  slots: readonly RecordRow<'slot'>[],
  words: (slot: RecordRow<'slot'>) => {
    title: string;
    hue: number | null;
    place: string;
    severity: Severity;
  },
): CalendarCall[] {
  return slots.filter(isLive).map((slot) => {
    const start = toPlanMinute(slot.startsAt);
    return {
      id: `${SLOT_PREFIX}${slot.id}`,
      start,
      end: start + Math.max(15, Math.ceil(slot.durationSeconds / 60)),
      kind: 'live-slot' as const,
      ...words(slot),
      placeId: null,
      initials: [],
      more: 0,
      status: slot.status === 'aired' ? ('aired' as const) : ('confirmed' as const),
      personIds: [],
      movable: false,
    };
  });
}

/** Kept in the window: which calls are shown. Empty lists show all. */
export type CallFilter = {
  people: readonly string[];
  places: readonly string[];
  productions: readonly string[];
};
export const noFilter: CallFilter = { people: [], places: [], productions: [] };
/** Stands for calls of no production, or without a place. */
export const NONE = 'none';

export function matches(call: CallRecord, { people, places, productions }: CallFilter): boolean {
  if (productions.length > 0 && !productions.includes(call.productionId ?? NONE)) return false;
  if (places.length > 0 && !places.includes(call.placeId ?? NONE)) return false;
  return people.length === 0 || calledIds(call).some((id) => people.includes(id));
}

/** What was kept, as far as it can still be read. */
export function readFilter(kept: string | null | undefined): CallFilter {
  try {
    const value: unknown = JSON.parse(kept ?? '');
    const list = (name: keyof CallFilter) => {
      const ids: unknown = (value as Record<string, unknown> | null)?.[name];
      return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
    };
    return { people: list('people'), places: list('places'), productions: list('productions') };
  } catch {
    return noFilter;
  }
}
