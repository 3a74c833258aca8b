import {
  dayChanges,
  dayNumber,
  dayOfNumber,
  type IssuedCall,
  issuedCalls,
  mondayOf,
  toPlanMinute,
} from '../../domain/schedule/index.ts';
import { certainHolidays } from '../../domain/season/index.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { DocumentKind, DocumentRequestOf } from '../../shared/contract/documents.ts';
import type { CallKind } from '../../shared/contract/schedule.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { settingsFrom } from '../../shared/settings.ts';
import { addDays, dateOf, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';
import type { DeletedCall, PlanStore } from '../plan/plan-store.ts';
import { requireProduction } from '../productions/require-production.ts';
import { type Telling, tellCalls } from '../schedule/told-calls.ts';
import { assembleAttendanceSheet } from './assemble-attendance-sheet.ts';
import { assembleCallSheet } from './assemble-call-sheet.ts';
import { assemblePersonalSchedule, type GoneCall } from './assemble-personal-schedule.ts';
import { assembleWeekSchedule } from './assemble-week-schedule.ts';
import { rolesInCalls } from './call-people.ts';
import type { Draft } from './draft.ts';
import { callKindWords } from './labels.ts';

type CallPaperRequest = DocumentRequestOf<
  'call-sheet' | 'week-schedule' | 'personal-schedule' | 'attendance-sheet'
>;

const needs = (document: DocumentKind, what: 'date' | 'person') =>
  new PlanError('DOCUMENT_NEEDS', { document, needs: what });

/** Papers of the calls (lịch gọi, lịch tập tuần, lịch cá nhân, bảng điểm danh), of the house or of one production. */
export function gatherCallPaper(plan: PlanStore, request: CallPaperRequest, printedAt: LocalDateTime): Draft {
  const { productionId } = request;
  if (productionId !== undefined) requireProduction(plan, productionId);
  switch (request.document) {
    case 'call-sheet':
      return gatherCallSheet(plan, request, printedAt);
    case 'week-schedule':
      return gatherWeek(plan, request, printedAt);
    case 'personal-schedule':
      return gatherPersonal(plan, request, printedAt);
    case 'attendance-sheet':
      return gatherAttendance(plan, request, printedAt);
    default:
      return assertNever(request);
  }
}

/** One choice of day or person is one paper with versions of its own; the choice stands in the options. */
const draftOf = (
  { document, productionId }: CallPaperRequest,
  name: string,
  paper: Draft['paper'],
): Draft => ({
  subjectId: productionId ?? document,
  productionId: productionId ?? null,
  name,
  paper,
});

const nameOn = (plan: PlanStore, day: LocalDate) => plan.organisationOn(day)?.name ?? '';
const ofProductions = <T extends { productionId: string }>(rows: readonly T[], told: Telling): T[] => {
  const wanted = new Set(told.calls.map(({ record }) => record.productionId));
  return rows.filter(({ productionId }) => wanted.has(productionId));
};

function gatherCallSheet(
  plan: PlanStore,
  request: DocumentRequestOf<'call-sheet'>,
  printedAt: LocalDateTime,
): Draft {
  const { productionId, options: { date } = {} } = request;
  if (date === undefined) throw needs(request.document, 'date');
  const told = tellCalls(plan, { from: date, to: date, productionId });
  const next = addDays(date, 1);
  const paper = assembleCallSheet({
    organisationName: nameOn(plan, date),
    date,
    calls: told.calls,
    nextDay: tellCalls(plan, { from: next, to: next, productionId }).calls,
    people: told.people,
    productions: told.productions,
    roles: ofProductions(plan.roles(), told),
    crew: ofProductions(plan.crew(), told),
    departments: plan.departments(),
    settings: settingsFrom(plan.settings()),
    count: rehearsalCount(plan, told),
    version: 0,
    printedAt,
  });
  const name = [date, productionId && told.productions.get(productionId)?.title].join(' ');
  return {
    ...draftOf(request, name, paper),
    compared: {
      content: JSON.stringify(issuedCalls(told.calls)),
      changesSince: (content) => {
        const before = JSON.parse(content) as IssuedCall[];
        const here = new Set(told.calls.map(({ id }) => id));
        const ids = before.map(({ id }) => id).filter((id) => !here.has(id));
        const elsewhere = ids.length === 0 ? [] : tellCalls(plan, { ids, productionId }).calls;
        return dayChanges(before, told.calls, elsewhere);
      },
    },
  };
}

/** Calls that are numbered as buổi tập: reviews and the dress rehearsal are called by their names. */
const numbered: ReadonlySet<CallKind> = new Set([
  'reading',
  'rehearsal',
  'music-rehearsal',
  'stagger-through',
  'run-through',
]);

/** `buổi tập 24/26`: the place of the day's rehearsals among those of its one production; empty for several. */
function rehearsalCount(plan: PlanStore, { calls }: Telling): string {
  const own = calls.filter(({ record, cancelled }) => !cancelled && numbered.has(record.kind));
  const [productionId, ...others] = new Set(own.map(({ record }) => record.productionId));
  if (!productionId || others.length > 0) return '';
  const all = plan
    .calls({ productionId })
    .filter(({ kind, status }) => status !== 'cancelled' && numbered.has(kind));
  const numbers = own.map(({ id }) => all.findIndex((call) => call.id === id) + 1);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return `buổi tập ${first === last ? first : `${first} – ${last}`}/${all.length}`;
}

function gatherWeek(
  plan: PlanStore,
  request: DocumentRequestOf<'week-schedule'>,
  printedAt: LocalDateTime,
): Draft {
  const { productionId, options: { date, placeId } = {} } = request;
  if (date === undefined) throw needs(request.document, 'date');
  const monday = dayOfNumber(mondayOf(dayNumber(date)));
  const sunday = addDays(monday, 6);
  const told = tellCalls(plan, { from: monday, to: sunday, productionId, placeId });
  const place = placeId === undefined ? '' : placeName(plan, placeId);
  const production = productionId === undefined ? '' : (told.productions.get(productionId)?.title ?? '');
  const paper = assembleWeekSchedule({
    organisationName: nameOn(plan, monday),
    monday,
    calls: told.calls,
    holidays: holidaysOf(plan, monday, sunday),
    only: [production, place].filter((word) => word !== '').join(', '),
    version: 0,
    printedAt,
  });
  const draft = draftOf(request, [monday, production, place].join(' '), paper);
  // Any day of the week is the same paper.
  return { ...draft, options: { placeId, date: monday } };
}

function holidaysOf(plan: PlanStore, from: LocalDate, to: LocalDate): Map<LocalDate, string> {
  const years = new Set([from, to].map((day) => Number(day.slice(0, 4))));
  const all = [...[...years].flatMap(certainHolidays), ...plan.records('holiday', {})];
  return new Map(all.filter(({ date }) => date >= from && date <= to).map(({ date, name }) => [date, name]));
}

function placeName(plan: PlanStore, id: string): string {
  const place = plan.places().find((each) => each.id === id);
  if (!place) throw new PlanError('NOT_FOUND', { kind: 'place', id });
  return place.name;
}

function gatherPersonal(
  plan: PlanStore,
  request: DocumentRequestOf<'personal-schedule'>,
  printedAt: LocalDateTime,
): Draft {
  const { document, productionId, options: { personId, placeId, from, to } = {} } = request;
  if (personId === undefined && placeId === undefined && productionId === undefined)
    throw needs(document, 'person');
  if (from !== undefined && to !== undefined && to < from)
    throw new PlanError('INVALID', { field: 'to', reason: 'too-small' });
  const own = personId === undefined ? new Map<string, number>() : plan.personCallTurns(personId);
  const told = tellCalls(plan, { from, to, productionId, placeId, personId, leftIds: new Set(own.keys()) });
  const person = told.people.get(personId ?? '');
  if (personId !== undefined && !person) throw new PlanError('NOT_FOUND', { kind: 'person', id: personId });
  const place = placeId === undefined ? '' : placeName(plan, placeId);
  const production = productionId === undefined ? '' : (told.productions.get(productionId)?.title ?? '');
  const gone = goneCalls(plan, request, told);
  const ids = [...told.calls, ...gone].map(({ id }) => id);
  const turns = plan.callTurns(ids);
  for (const id of ids) turns.set(id, (turns.get(id) ?? 0) + Math.max(0, own.get(id) ?? 0));
  const what = rolesInCalls(ofProductions(plan.roles(), told), ofProductions(plan.crew(), told), told.people);
  const name = [person?.printedName ?? '', production, place].filter((word) => word !== '').join(', ');
  const first = told.calls[0]?.record.startsAt;
  const paper = assemblePersonalSchedule({
    organisationName: nameOn(plan, from ?? (first ? dateOf(first) : dateOf(printedAt))),
    name,
    personId,
    from,
    to,
    calls: told.calls,
    gone,
    turns,
    rolesIn: (call) =>
      personId === undefined
        ? ''
        : [...what.rolesOf(personId, [call]), ...what.jobsOf(personId, [call])].join(', '),
    version: 0,
    printedAt,
  });
  return draftOf(request, [name, from ?? '', to ?? ''].join(' '), paper);
}

/** Deleted calls that the same schedule would have had. */
function goneCalls(
  plan: PlanStore,
  { productionId, options: { personId, placeId, from, to } = {} }: DocumentRequestOf<'personal-schedule'>,
  { productions }: Telling,
): GoneCall[] {
  const places = new Map(plan.places().map(({ id, name }) => [id, name]));
  const ours = (call: DeletedCall) =>
    (productionId === undefined || call.productionId === productionId) &&
    (placeId === undefined || call.placeId === placeId) &&
    (personId === undefined || call.personIds.includes(personId));
  return plan
    .deletedCalls(from ?? '0000', to ?? '9999')
    .filter(ours)
    .map((call) => {
      const start = toPlanMinute(call.startsAt);
      return {
        id: call.id,
        start,
        end: start + call.durationMinutes,
        kind: callKindWords[call.kind],
        title: call.title,
        production: productions.get(call.productionId ?? '')?.title ?? '',
        place: places.get(call.placeId ?? '') ?? '',
        revision: call.revision,
      };
    });
}

function gatherAttendance(
  plan: PlanStore,
  request: DocumentRequestOf<'attendance-sheet'>,
  printedAt: LocalDateTime,
): Draft {
  const { document, productionId, options: { callId, date: asked } = {} } = request;
  const [call] = callId === undefined ? [] : plan.callRecords({ ids: [callId] });
  if (callId !== undefined && !call) throw new PlanError('NOT_FOUND', { kind: 'call', id: callId });
  const date = call ? dateOf(call.startsAt) : asked;
  if (date === undefined) throw needs(document, 'date');
  const day = tellCalls(plan, { from: date, to: date, productionId });
  const told = call ? { ...day, calls: day.calls.filter(({ id }) => id === callId) } : day;
  const what = rolesInCalls(ofProductions(plan.roles(), told), ofProductions(plan.crew(), told), told.people);
  const paper = assembleAttendanceSheet({
    organisationName: nameOn(plan, date),
    date,
    calls: told.calls,
    asWhat: what.asWhat,
    version: 0,
    printedAt,
  });
  const name = [date, call ? call.startsAt.slice(11).replace(':', 'g') : '', call?.title ?? ''].join(' ');
  return draftOf(request, name, paper);
}
