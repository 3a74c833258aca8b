import {
  clockOf,
  dayOfMinute,
  dayOfNumber,
  itemText,
  itemWords,
  mondayOf,
  spanOf,
  workOf,
} from '../../domain/schedule/index.ts';
import { formatDate, formatDateShort } from '../../shared/time/format-date.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { Told } from '../schedule/told-calls.ts';
import type { CalendarEvent, PersonalCall, PersonalSchedulePaper } from './call-papers.ts';
import { fewNames } from './call-people.ts';
import { hoursWords, type Issue, joinText } from './labels.ts';

/** A call that stood in the plan and is gone: what a calendar that has it must be told. */
export type GoneCall = Pick<Told, 'id' | 'start' | 'end' | 'kind' | 'title' | 'production' | 'place'> & {
  revision: number;
};

export type PersonalScheduleInput = Issue & {
  organisationName: string;
  /** Whose: a person's printed name, a place, a production. */
  name: string;
  /** The person; undefined for a schedule of a place or a production. */
  personId: string | undefined;
  from: LocalDate | undefined;
  to: LocalDate | undefined;
  calls: readonly Told[];
  /** Deleted calls of the same days. */
  gone: readonly GoneCall[];
  /** What the calls' own revisions do not count: changes that were taken back, and those of the person's entry. */
  turns: ReadonlyMap<string, number>;
  /** The person's roles in a call. */
  rolesIn: (call: Told) => string;
};

/** Lịch cá nhân: a person's calls by week, with the own times; and all of it as events of a calendar. */
export function assemblePersonalSchedule(input: PersonalScheduleInput): PersonalSchedulePaper {
  const { personId } = input;
  const own = input.calls.filter(
    ({ cancelled, people }) =>
      !cancelled && (personId === undefined || people.some(({ id }) => id === personId)),
  );
  const rows = own
    .map((call) => ({ call, ...timesOf(call, personId) }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const minutes = rows.reduce((sum, { start, end }) => sum + end - start, 0);
  const total = `${rows.length} buổi, ${hoursWords(minutes)}`;
  return {
    document: 'personal-schedule',
    head: {
      organisation: input.organisationName,
      title: personId === undefined ? 'Lịch tập' : 'Lịch cá nhân',
      subject: input.name,
      subjectKind: '',
      lines: [joinText([period(input), total], ' · ')],
      version: input.version,
      printedAt: input.printedAt,
    },
    ofPerson: personId !== undefined,
    weeks: [...Map.groupBy(rows, ({ start }) => mondayOf(dayOfMinute(start)))].map(([monday, week]) => ({
      title: `Tuần ${formatDateShort(dayOfNumber(monday)).slice(3)} – ${formatDate(dayOfNumber(monday + 6))} · ${week.length} buổi, ${hoursWords(week.reduce((sum, { start, end }) => sum + end - start, 0))}`,
      calls: week.map((row) => personalCall(row, input)),
    })),
    events: [
      ...input.calls.map((call) => eventOf(call, input)),
      ...input.gone.map((call) => goneEvent(call, input)),
    ].toSorted((a, b) => (a.start === b.start ? (a.uid < b.uid ? -1 : 1) : a.start < b.start ? -1 : 1)),
  };
}

function period({ from, to }: PersonalScheduleInput): string {
  return joinText([from && `từ ${formatDate(from)}`, to && `đến ${formatDate(to)}`], ' ');
}

function timesOf(call: Told, personId: string | undefined): { start: number; end: number } {
  return call.people.find(({ id }) => id === personId) ?? call;
}

function personalCall(
  { call, start, end }: { call: Told; start: number; end: number },
  { personId, rolesIn }: PersonalScheduleInput,
): PersonalCall {
  return {
    day: formatDateShort(dayOfNumber(dayOfMinute(start))),
    time: spanOf(start, end),
    work: joinText([workOf(call), call.production], ' · '),
    items: itemText(call),
    role: personId === undefined ? fewNames(call.people, 4) : rolesIn(call),
    place: call.place,
    note: call.note,
  };
}

/** Vietnam has kept UTC+7 without summer time since 1975. */
const offsetMinutes = 7 * 60;
const utc = (minute: number): string =>
  new Date((minute - offsetMinutes) * 60_000).toISOString().replace('.000', '');

const uidOf = (id: string) => `${id}@mannhung`;

function eventOf(call: Told, { personId, turns, rolesIn }: PersonalScheduleInput): CalendarEvent {
  const { record } = call;
  const { start, end } = timesOf(call, personId);
  // Who was taken off the list by hand must not find the call in the own calendar any more.
  const off = call.cancelled || (personId !== undefined && !call.people.some(({ id }) => id === personId));
  const roles = personId === undefined ? '' : rolesIn(call);
  return {
    uid: uidOf(call.id),
    sequence: record.revision + (turns.get(call.id) ?? 0),
    status: off ? 'CANCELLED' : record.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED',
    start: utc(start),
    end: utc(end),
    summary: joinText([workOf(call), call.production], ' – '),
    description: [
      ...itemWords(call).map((item) => `• ${item}`),
      roles === '' ? '' : `Vai: ${roles}`,
      start === call.start ? '' : `Cả buổi từ ${clockOf(call.start)}`,
      personId === undefined && call.people.length > 0
        ? `Gọi: ${call.people.map(({ name }) => name).join(', ')}`
        : '',
      call.note,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    location: call.place,
  };
}

function goneEvent(call: GoneCall, { turns }: PersonalScheduleInput): CalendarEvent {
  return {
    uid: uidOf(call.id),
    sequence: call.revision + (turns.get(call.id) ?? 0),
    status: 'CANCELLED',
    start: utc(call.start),
    end: utc(call.end),
    summary: joinText([workOf(call), call.production], ' – '),
    description: '',
    location: call.place,
  };
}
