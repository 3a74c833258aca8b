import { itemWords, spanOf, workOf } from '../../domain/schedule/index.ts';
import { formatDateLong } from '../../shared/time/format-date.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { Told } from '../schedule/told-calls.ts';
import type { AttendanceSheetPaper } from './call-papers.ts';
import { attendanceWords, type Issue, joinText } from './labels.ts';

export type AttendanceSheetInput = Issue & {
  organisationName: string;
  date: LocalDate;
  calls: readonly Told[];
  asWhat: (personId: string, calls: readonly Told[]) => string;
};

/** Bảng điểm danh: each call of the day with who is called, by given name; what was noted already stands there. */
export function assembleAttendanceSheet(input: AttendanceSheetInput): AttendanceSheetPaper {
  const calls = input.calls
    .filter(({ cancelled }) => !cancelled)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return {
    document: 'attendance-sheet',
    head: {
      organisation: input.organisationName,
      title: 'Bảng điểm danh',
      subject: formatDateLong(input.date),
      subjectKind: '',
      lines: [
        [...new Set(calls.map(({ production }) => production))].filter((title) => title !== '').join(', '),
      ],
      version: input.version,
      printedAt: input.printedAt,
    },
    calls: calls.map((call) => {
      const noted = new Map(call.record.people.map(({ personId, attendance }) => [personId, attendance]));
      return {
        title: `${spanOf(call.start, call.end)} · ${workOf(call)}`,
        small: joinText(
          [call.production, itemWords(call).join('; '), call.place, `${call.people.length} người`],
          ' · ',
        ),
        people: call.people.map(({ id, name, start, end }, i) => ({
          number: i + 1,
          name,
          role: input.asWhat(id, [call]),
          time: start === call.start && end === call.end ? '' : spanOf(start, end),
          attendance: attendanceWords[noted.get(id) ?? ''],
        })),
      };
    }),
  };
}
