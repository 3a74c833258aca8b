import type { RecordFields, RecordRow } from '../../../shared/contract/records.ts';
import type { TableChange } from '../../ui/edit-table/edit-column.ts';

type Travel = RecordRow<'placeTravel'>;

/** A journey is the same there and back, whichever way it was written down. */
export const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const MOST = 1440;

/** Minutes as they are typed, `45` or `1:15`; null for an empty cell, undefined for what is none. */
export function readMinutes(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const hours = /^(\d{1,2})[:hg](\d{2})$/.exec(trimmed);
  const minutes = hours
    ? Number(hours[1]) * 60 + Number(hours[2])
    : /^\d{1,4}$/.test(trimmed)
      ? Number(trimmed)
      : NaN;
  return minutes <= MOST ? minutes : undefined;
}

/** What writing a cell does: adds the journey, changes it, or forgets it; null where nothing changes. */
export function travelChange(
  known: Travel | undefined,
  fromPlaceId: string,
  toPlaceId: string,
  minutes: number | null,
): TableChange<RecordFields<'placeTravel'>> | null {
  if (!known) return minutes === null ? null : { add: [{ fromPlaceId, toPlaceId, minutes }] };
  if (minutes === null) return { remove: [known.id] };
  return minutes === known.minutes ? null : { update: [{ id: known.id, fields: { minutes } }] };
}
