import { itemText, spanOf, workOf } from '../../domain/schedule/index.ts';
import { toLunar } from '../../domain/season/index.ts';
import { formatDate, formatDateLong } from '../../shared/time/format-date.ts';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import { startOfDay, type Told } from '../schedule/told-calls.ts';
import type { WeekCall, WeekDay, WeekSchedulePaper } from './call-papers.ts';
import { fewNames } from './call-people.ts';
import { hoursWords, type Issue, joinText } from './labels.ts';

export type WeekScheduleInput = Issue & {
  organisationName: string;
  monday: LocalDate;
  /** Of that week. */
  calls: readonly Told[];
  /** Names of the week's holidays by day. */
  holidays: ReadonlyMap<LocalDate, string>;
  /** What the schedule is narrowed to: a production's or a place's name; empty for the whole house. */
  only: string;
};

/** Lịch tập tuần: the week's calls day by day; days without one say so. */
export function assembleWeekSchedule(input: WeekScheduleInput): WeekSchedulePaper {
  const { monday, calls } = input;
  const sunday = addDays(monday, 6);
  const held = calls.filter(({ cancelled }) => !cancelled);
  const minutes = held.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    document: 'week-schedule',
    head: {
      organisation: input.organisationName,
      title: 'Lịch tập tuần',
      subject: joinText([`Từ ${formatDate(monday)} đến ${formatDate(sunday)}`, input.only], ' · '),
      subjectKind: '',
      lines: [`${held.length} buổi, ${hoursWords(minutes)}`],
      version: input.version,
      printedAt: input.printedAt,
    },
    days: Array.from({ length: 7 }, (_, at) => dayOf(input, addDays(monday, at))),
  };
}

function dayOf({ calls, holidays }: WeekScheduleInput, date: LocalDate): WeekDay {
  const lunar = toLunar(date);
  return {
    date,
    title: joinText(
      [
        formatDateLong(date),
        `${lunar.day}/${lunar.month}${lunar.leap ? ' nhuận' : ''} âm lịch`,
        holidays.get(date),
      ],
      ' · ',
    ),
    calls: calls
      .filter(({ record }) => record.startsAt.startsWith(date))
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map((call) => weekCall(call, startOfDay(date))),
  };
}

function weekCall(call: Told, midnight: number): WeekCall {
  return {
    startMinutes: call.start - midnight,
    endMinutes: call.end - midnight,
    time: spanOf(call.start, call.end),
    work: call.cancelled ? `${workOf(call)} (đã hủy)` : workOf(call),
    production: call.production,
    items: itemText(call),
    place: call.place,
    who: call.cancelled ? '' : fewNames(call.people, 5),
    count: call.cancelled ? 0 : call.people.length,
    note: call.note,
  };
}
