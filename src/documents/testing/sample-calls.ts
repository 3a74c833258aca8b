import type { Told } from '../../application/schedule/told-calls.ts';
import { toPlanMinute } from '../../domain/schedule/index.ts';
import type { CallKind, CallRecord } from '../../shared/contract/schedule.ts';
import { dateOf, type LocalDateTime } from '../../shared/time/local-time.ts';
import { id, production } from './sample-plan.ts';
import { people } from './sample-season.ts';

/** Invented calls for the tests of the papers of the calls. */
export const callDay = dateOf('2022-06-29T00:00' as LocalDateTime);

export function sampleCall(
  n: number,
  startsAt: string,
  fields: Partial<Told> & { kind?: string } = {},
): Told {
  const start = toPlanMinute(startsAt as LocalDateTime);
  const end = fields.end ?? start + 90;
  const called =
    fields.people ??
    people.slice(0, 2).map(({ id: own, printedName }) => ({
      id: own,
      name: printedName,
      start,
      end,
    }));
  const record: CallRecord = {
    id: id(900 + n),
    revision: 0,
    productionId: production.id,
    kind: 'rehearsal' as CallKind,
    title: fields.title ?? '',
    startsAt: startsAt as LocalDateTime,
    durationMinutes: end - start,
    placeId: null,
    status: fields.cancelled ? 'cancelled' : 'confirmed',
    note: fields.note ?? '',
    castNumber: 1,
    withUnderstudies: false,
    itemIds: [],
    itemMinutes: [],
    overrides: [],
    people: called.map((person) => ({
      personId: person.id,
      source: 'derived' as const,
      attendance: '' as const,
      arriveMinutes: null,
      leaveMinutes: null,
    })),
    ...fields.record,
  };
  return {
    id: record.id,
    start,
    end,
    cancelled: false,
    kind: 'Tập',
    title: '',
    production: production.title,
    items: ['Đánh cướp'],
    itemStarts: null,
    place: 'Sân khấu',
    note: '',
    ...fields,
    people: called,
    record,
  };
}
