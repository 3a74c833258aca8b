import { ageOn } from '../../domain/people/index.ts';
import { clockOf, itemText, spanOf, workOf } from '../../domain/schedule/index.ts';
import { toLunar, yearName } from '../../domain/season/index.ts';
import type { Department } from '../../shared/contract/cues.ts';
import type { CrewMember, Person, Role } from '../../shared/contract/people.ts';
import type { Production } from '../../shared/contract/productions.ts';
import type { Settings } from '../../shared/settings.ts';
import { fold } from '../../shared/text/fold.ts';
import { formatDate, formatDateLong } from '../../shared/time/format-date.ts';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import type { Told } from '../schedule/told-calls.ts';
import type { CallSheetPaper, CallSheetPerformer, CallSheetRow } from './call-papers.ts';
import { fewNames, rolesInCalls } from './call-people.ts';
import { type Called, calledCrew } from './called-crew.ts';
import { hoursWords, type Issue, joinText, productionKindWords } from './labels.ts';

export type CallSheetInput = Issue & {
  organisationName: string;
  date: LocalDate;
  /** Of that day; those called off are named, and nobody is called to them. */
  calls: readonly Told[];
  nextDay: readonly Told[];
  people: ReadonlyMap<string, Person>;
  productions: ReadonlyMap<string, Production>;
  roles: readonly Role[];
  crew: readonly CrewMember[];
  departments: readonly Department[];
  settings: Settings;
  /** The day's place among the rehearsals of its one production: `buổi tập 24/26`; may be empty. */
  count: string;
};

/** Gaps of a day that are worth a row of their own, in minutes. */
const shortestBreak = 15;
const longestBreak = 180;

/** Lịch gọi of a day: what happens when, who comes when, what must not be forgotten, and what comes tomorrow. */
export function assembleCallSheet(input: CallSheetInput): CallSheetPaper {
  const calls = input.calls.filter(({ cancelled }) => !cancelled);
  const what = rolesInCalls(input.roles, input.crew, input.people);
  const called = Map.groupBy(
    calls.flatMap((call) => call.people.map((person) => ({ ...person, call }))),
    ({ id }) => id,
  );
  const crewOnly = new Set(
    [...called].flatMap(([id, times]) => {
      const own = times.map(({ call }) => call);
      return what.rolesOf(id, own).length === 0 && what.jobsOf(id, own).length > 0 ? [id] : [];
    }),
  );
  const productions = [...new Set(input.calls.map(({ record }) => record.productionId ?? ''))].flatMap(
    (id) => input.productions.get(id) ?? [],
  );
  const [only] = productions;
  const leader = leaderOf(input.crew, productions);
  const lunar = toLunar(input.date);
  const arrivals = [...called.values()].flat().map(({ start }) => start);
  return {
    document: 'call-sheet',
    head: {
      organisation: input.organisationName,
      title: `Lịch gọi ${formatDate(input.date)}`,
      subject: productions.map(({ title }) => title).join(', ') || 'Việc chung',
      subjectKind: only && productions.length === 1 ? productionKindWords(only) : '',
      lines: [],
      version: input.version,
      printedAt: input.printedAt,
    },
    day: {
      title: 'Lịch gọi',
      weekday: formatDateLong(input.date).slice(0, -11),
      date: formatDate(input.date),
      small: joinText(
        [
          `${lunar.day} tháng ${lunar.month}${lunar.leap ? ' nhuận' : ''} ${yearName(lunar.year)}`,
          input.count,
        ],
        ' · ',
      ),
    },
    figures:
      calls.length === 0
        ? []
        : [
            {
              label: 'Gọi sớm nhất',
              seconds: 0,
              text: clockOf(Math.min(...arrivals, ...calls.map(({ start }) => start))),
            },
            { label: 'Xong dự kiến', seconds: 0, text: clockOf(Math.max(...calls.map(({ end }) => end))) },
            {
              label: 'Nơi tập',
              seconds: 0,
              text: [...new Set(calls.map(({ place }) => place))].filter((place) => place !== '').join(', '),
            },
            { label: 'Chỉ huy buổi tập', seconds: 0, text: leader },
          ].filter(({ text }) => text !== ''),
    order: orderOf(calls, productions.length > 1),
    performersNote: joinText([castNote(calls), 'xếp theo giờ gọi rồi theo tên'], ', '),
    performers: performers(input, called, crewOnly, what.asWhat),
    departments: calledCrew(input.crew, input.departments, calls, called),
    reminders: reminders(input, calls, called),
    next: next(input),
    leader,
  };
}

/** Who leads each production's calls: by its crew, the stage manager for the evening, else the director. */
function leaderOf(crew: readonly CrewMember[], productions: readonly Production[]): string {
  const leaders = productions.flatMap(({ id }) => {
    const own = crew.filter(({ productionId }) => productionId === id);
    const named = (word: string) => own.find(({ job }) => fold(job).startsWith(word))?.personName ?? [];
    return [named('chi huy dem dien'), named('dao dien'), named('tong dao dien')].flat().slice(0, 1);
  });
  return [...new Set(leaders)].join(', ');
}

const castNote = (calls: readonly Told[]): string => {
  const casts = new Set(calls.map(({ record }) => record.castNumber));
  const [cast] = casts;
  return casts.size === 1 && typeof cast === 'number' ? `kíp ${cast}` : '';
};

/** The calls by their start, with the breaks between them in which nothing goes on. */
function orderOf(calls: readonly Told[], several: boolean): CallSheetRow[] {
  const rows: CallSheetRow[] = [];
  let until: number | null = null;
  for (const call of calls.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const gap: number = until === null ? 0 : call.start - until;
    // Between calls of several productions it is no break: others come.
    if (!several && until !== null && gap >= shortestBreak && gap <= longestBreak)
      rows.push({
        kind: 'break',
        start: clockOf(until),
        end: clockOf(call.start),
        work: 'Nghỉ',
        items: `${gap} phút`,
        place: '',
        who: '',
      });
    rows.push({
      kind: 'call',
      start: clockOf(call.start),
      end: clockOf(call.end),
      work: workOf(call),
      items: workText(call, several),
      place: call.place,
      who: fewNames(call.people, 4),
    });
    until = Math.max(until ?? 0, call.end);
  }
  return rows;
}

/** What is worked at, in one run of words; a line an item where it is known when each begins. */
function workText(call: Told, several: boolean): string {
  const note = call.note.replace(/\s*\n\s*/g, '; ');
  return joinText([several ? call.production : '', itemText(call), note], call.itemStarts ? '\n' : ' · ');
}

/** Who plays or was called beside the crew, by the time of the call and then by given name. */
function performers(
  input: CallSheetInput,
  called: Called,
  crewOnly: ReadonlySet<string>,
  asWhat: (id: string, calls: readonly Told[]) => string,
): CallSheetPerformer[] {
  return [...called]
    .filter(([id]) => !crewOnly.has(id))
    .map(([id, times]) => {
      const spans = joined(times, shortStay);
      return {
        person: input.people.get(id),
        start: spans[0]?.start ?? 0,
        row: {
          name: joinText([times[0]?.name, ageOf(input, id)], ' '),
          role: asWhat(
            id,
            times.map(({ call }) => call),
          ),
          arrive: clockOf(spans[0]?.start ?? 0),
          leave: clockOf(spans.at(-1)?.end ?? 0),
          note: spans
            .slice(1)
            .map(({ start }, i) => `nghỉ ${spanOf(spans[i]?.end ?? start, start)}`)
            .join('\n'),
        },
      };
    })
    .toSorted((a, b) => a.start - b.start || (a.person?.position ?? 0) - (b.person?.position ?? 0))
    .map(({ row }, i) => ({ number: i + 1, ...row }));
}

/** A gap for which it is not worth going home, in minutes: one who is called around it stays. */
const shortStay = 60;

/** The person's stretches of the day; those with less than `gap` minutes between them are one. */
function joined(
  times: readonly { start: number; end: number }[],
  gap: number,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of times.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && start - last.end < gap) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

/** Full years on the day, for minors; null for the others and where the birth date is not known. */
function minorAge({ people, settings, date }: CallSheetInput, id: string): number | null {
  const birth = people.get(id)?.birthDate;
  if (!birth) return null;
  const age = ageOn(birth, date);
  return age < settings['rules.minorAge'] ? age : null;
}

const ageOf = (input: CallSheetInput, id: string): string => {
  const age = minorAge(input, id);
  return age === null ? '' : `(${age} tuổi)`;
};

function reminders(input: CallSheetInput, calls: readonly Told[], called: Called) {
  const { settings } = input;
  const minors = [...called].flatMap(([id, times]) => {
    if (minorAge(input, id) === null) return [];
    // Of a minor the time at work counts, as in the rules: no pause, however short.
    const spans = joined(times, 1);
    const minutes = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    const when = spans.map(({ start, end }) => spanOf(start, end)).join(', ');
    return [`${times[0]?.name} ${when} (${hoursWords(minutes)})`];
  });
  const open = calls.filter(({ people }) => people.length === 0);
  const off = input.calls.filter(({ cancelled }) => cancelled);
  const told = (call: Told) => `${workOf(call)} ${spanOf(call.start, call.end)}`;
  return [
    ...(minors.length === 0
      ? []
      : [
          {
            title: `Dưới ${settings['rules.minorAge']} tuổi`,
            text: `${minors.join('; ')}; có người giám hộ đi cùng, không quá ${settings['rules.minorHours']} giờ, không sau ${settings['rules.minorUntil']}.`,
          },
        ]),
    ...(off.length === 0 ? [] : [{ title: 'Đã hủy', text: `${off.map(told).join('; ')}.` }]),
    ...(open.length === 0 ? [] : [{ title: 'Chưa gọi ai', text: `${open.map(told).join('; ')}.` }]),
  ];
}

const mostTomorrow = 8;

function next({ date, nextDay }: CallSheetInput): CallSheetPaper['next'] {
  const calls = nextDay.filter(({ cancelled }) => !cancelled).toSorted((a, b) => a.start - b.start);
  const lines = calls
    .slice(0, mostTomorrow)
    .map((call) => joinText([`${clockOf(call.start)} ${workOf(call)}`, call.production, call.place], ', '));
  const rest = calls.length - lines.length;
  return {
    title: `Ngày mai, ${formatDateLong(addDays(date, 1)).slice(0, -5)}`,
    lines: calls.length === 0 ? ['Nghỉ.'] : [...lines, ...(rest > 0 ? [`và ${rest} buổi khác`] : [])],
  };
}
