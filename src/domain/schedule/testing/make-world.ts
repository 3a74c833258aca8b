import { settingsFrom } from '../../../shared/settings.ts';
import type { LocalDate, LocalDateTime } from '../../../shared/time/local-time.ts';
import { dayNumber, toPlanMinute } from '../plan-minute.ts';
import type { PlannedCall, ScheduleWorld, Unavailable, WorldPerson } from '../schedule-world.ts';

/** `2026-03-02 18:30` as the rules reckon. */
export const minute = (text: string) => toPlanMinute(text.replace(' ', 'T') as LocalDateTime);
export const dayOf = (text: string) => dayNumber(text as LocalDate);

type CallWords = Partial<Omit<PlannedCall, 'people'>> & {
  people?: readonly (string | { id: string; from: string; to: string })[];
};

/** A call from words: `call('a', '2026-03-02 08:00', '11:00', { people: ['x'] })`; an end of the next day has `+`. */
export function call(id: string, start: string, end: string, words: CallWords = {}): PlannedCall {
  const date = start.slice(0, 10);
  const at = (time: string) =>
    time.startsWith('+') ? minute(`${date} ${time.slice(1)}`) + 1440 : minute(`${date} ${time}`);
  const { people = [], ...rest } = words;
  const [from, to] = [minute(start), at(end)];
  return {
    id,
    kind: 'rehearsal',
    productionId: null,
    start: from,
    end: to,
    placeId: null,
    itemIds: [],
    openRoleIds: [],
    missingPersonIds: [],
    uncalledItemIds: [],
    people: people.map((person) =>
      typeof person === 'string'
        ? { id: person, start: from, end: to }
        : { id: person.id, start: at(person.from), end: at(person.to) },
    ),
    ...rest,
  };
}

export function person(id: string, fields: Partial<WorldPerson> = {}): WorldPerson {
  return { id, name: id, birthDate: null, activeFrom: null, activeTo: null, ...fields };
}

export function away(personId: string, first: string, fields: Partial<Unavailable> = {}): Unavailable {
  const day = dayOf(first);
  return {
    personId,
    kind: 'busy',
    firstDay: day,
    lastDay: day,
    fromMinute: 0,
    toMinute: 1440,
    weekdays: 127,
    note: '',
    ...fields,
  };
}

export function makeWorld(calls: readonly PlannedCall[], parts: Partial<ScheduleWorld> = {}): ScheduleWorld {
  return {
    calls,
    people: new Map(),
    unavailable: new Map(),
    places: new Map(),
    travel: new Map(),
    holidays: new Map(),
    productions: new Map(),
    rules: settingsFrom(new Map()),
    ...parts,
  };
}
