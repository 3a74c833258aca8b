import type { Conflict } from './conflict.ts';
import type { ConflictLine } from './conflict-lines.ts';
import { dayOfMinute, fromPlanMinute, type PlanMinute } from './plan-minute.ts';

export type ConflictLanguage = 'vi' | 'en';
/** What records are called. */
export type ConflictNames = Readonly<
  Record<'person' | 'place' | 'call' | 'item' | 'role', (id: string) => string>
>;

/** Names of people that are said; of more there is a number. */
const NAMED = 3;

/**
 * A line of conflicts in words, without the day: it stands beside. The same sentence in the window and on the command
 * line, which has no texts of the window; so the words of both languages stand here.
 */
export function sayLine(line: ConflictLine, names: ConflictNames, language: ConflictLanguage): string {
  const [first] = line.conflicts;
  return first ? sentences[language](line, first, names) : '';
}

type Sentence = (line: ConflictLine, first: Conflict, names: ConflictNames) => string;
const sentences: Record<ConflictLanguage, Sentence> = { vi: inVietnamese, en: inEnglish };

function inVietnamese(line: ConflictLine, { params }: Conflict, names: ConflictNames): string {
  const who = listed(line.personIds.map(names.person), (n) => `và ${n} người nữa`, ' và ');
  const calls = listed(line.callIds.map(names.call), (n) => `và ${n} buổi nữa`, ' và ');
  const place = line.placeId === null ? '' : names.place(line.placeId);
  const most = spanVi(worst(line, 'minutes'));
  const upTo = line.personIds.length > 1 ? `nhiều nhất ${most}` : most;
  switch (line.rule) {
    case 'person-twice':
      return `${who} có hai việc cùng lúc ${clocks(line)}: ${calls}`;
    case 'person-unavailable': {
      const why =
        { busy: 'bận', leave: 'nghỉ phép', travelling: 'đi công tác' }[String(params.kind)] ?? 'bận';
      return `${who} ${why}${noted(params.note, why)}, vẫn được gọi ${calls}`;
    }
    case 'person-inactive':
      return params.since
        ? `${who} công tác từ ${day(params.since)}, đã được gọi ${calls}`
        : `${who} công tác đến ${day(params.until)}, vẫn được gọi ${calls}`;
    case 'place-twice':
      return `${place} có hai buổi cùng lúc ${clocks(line)}: ${calls}`;
    case 'place-too-small':
      return `${place} chứa ${params.capacity} người, ${calls} gọi ${params.people} người`;
    case 'travel':
      return `${who} có ${spanVi(Number(params.left))} để đi từ ${params.fromPlace} đến ${params.toPlace}, cần ${spanVi(Number(params.needed))}`;
    case 'rest':
      return `${who} nghỉ chưa đủ ${params.hours} giờ giữa hai ngày làm, ${params.times} lần trong tuần, ngắn nhất ${spanVi(least(line, 'least'))}`;
    case 'day-hours':
    case 'long-day':
      return `${who} làm quá ${params.hours} giờ trong ngày: ${upTo}`;
    case 'week-hours':
      return `${who} làm quá ${params.hours} giờ trong tuần: ${upTo}`;
    case 'no-free-day':
      return `${who} làm ${params.days} ngày liền không có ngày nghỉ`;
    case 'no-break':
      return `${who} làm liền ${most}, không nghỉ giữa giờ đủ ${params.break} phút`;
    case 'minor-hours':
      return `${who} dưới ${params.age} tuổi, làm quá ${params.hours} giờ trong ngày: ${upTo}`;
    case 'minor-late':
      return `${who} dưới ${params.age} tuổi, được gọi ngoài khung 06:00–${params.until}: ${calls}`;
    case 'item-without-cast':
      return `${calls}: tập ${itemsOf(line, names)} mà không gọi ai của phần ấy`;
    case 'role-without-cast':
      return `${rolesOf(line, names)} chưa có người đóng, cần cho ${calls}`;
    case 'holiday':
      return `${calls} vào ngày ${params.name}`;
    case 'after-premiere':
      return `${calls} sau khi ${params.production} đã ra mắt ngày ${dayOf(params.premiere)}`;
    case 'recording-before-dress':
      return `Ghi hình trước tổng duyệt ngày ${dayOf(params.dress)}: ${calls}`;
  }
}

function inEnglish(line: ConflictLine, { params }: Conflict, names: ConflictNames): string {
  const who = listed(line.personIds.map(names.person), (n) => `and ${n} more`, ' and ');
  const calls = listed(line.callIds.map(names.call), (n) => `and ${n} more calls`, ' and ');
  const place = line.placeId === null ? '' : names.place(line.placeId);
  const many = line.personIds.length > 1;
  const most = spanEn(worst(line, 'minutes'));
  const upTo = many ? `up to ${most}` : most;
  switch (line.rule) {
    case 'person-twice':
      return `${who}: two calls at once ${clocks(line)}: ${calls}`;
    case 'person-unavailable': {
      const why =
        { busy: 'busy', leave: 'on leave', travelling: 'travelling' }[String(params.kind)] ?? 'busy';
      return `${who}: ${why}${noted(params.note, why)}, but called to ${calls}`;
    }
    case 'person-inactive':
      return params.since
        ? `${who}: with the house from ${day(params.since)}, but called to ${calls}`
        : `${who}: with the house until ${day(params.until)}, but called to ${calls}`;
    case 'place-twice':
      return `${place} has two calls at once ${clocks(line)}: ${calls}`;
    case 'place-too-small':
      return `${place} holds ${params.capacity}, ${calls} calls ${params.people}`;
    case 'travel':
      return `${who}: ${spanEn(Number(params.left))} to get from ${params.fromPlace} to ${params.toPlace}, which takes ${spanEn(Number(params.needed))}`;
    case 'rest':
      return `${who}: less than ${params.hours} hours between two days of work, ${params.times} times this week, the shortest ${spanEn(least(line, 'least'))}`;
    case 'day-hours':
    case 'long-day':
      return `${who}: over ${params.hours} hours in a day: ${upTo}`;
    case 'week-hours':
      return `${who}: over ${params.hours} hours in a week: ${upTo}`;
    case 'no-free-day':
      return `${who}: ${params.days} days in a row without a free one`;
    case 'no-break':
      return `${who}: ${most} at a stretch without a break of ${params.break} minutes`;
    case 'minor-hours':
      return `${who}: under ${params.age}, over ${params.hours} hours in a day: ${upTo}`;
    case 'minor-late':
      return `${who}: under ${params.age}, called outside 06:00–${params.until}: ${calls}`;
    case 'item-without-cast':
      return `${calls}: ${itemsOf(line, names)} is rehearsed and none of its people is called`;
    case 'role-without-cast':
      return `${rolesOf(line, names)}: nobody plays it, needed for ${calls}`;
    case 'holiday':
      return `${calls} on ${params.name}`;
    case 'after-premiere':
      return `${calls} after ${params.production} has opened on ${dayOf(params.premiere)}`;
    case 'recording-before-dress':
      return `Recorded before the dress rehearsal of ${dayOf(params.dress)}: ${calls}`;
  }
}

/** Three names and how many more; `last` stands between two. */
function listed(names: readonly string[], more: (count: number) => string, last: string): string {
  if (names.length <= 1) return names.join('');
  if (names.length > NAMED) return `${names.slice(0, NAMED).join(', ')} ${more(names.length - NAMED)}`;
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

const numbersOf = ({ conflicts }: ConflictLine, name: string) =>
  conflicts.map(({ params }) => Number(params[name] ?? 0));
const worst = (line: ConflictLine, name: string) => Math.max(...numbersOf(line, name));
const least = (line: ConflictLine, name: string) => Math.min(...numbersOf(line, name));

const namesIn = (line: ConflictLine, name: string, say: (id: string) => string): string =>
  [...new Set(line.conflicts.flatMap(({ params }) => String(params[name] ?? '').split(',')))]
    .map(say)
    .join(', ');
const itemsOf = (line: ConflictLine, names: ConflictNames) => namesIn(line, 'itemIds', names.item);
const rolesOf = (line: ConflictLine, names: ConflictNames) => namesIn(line, 'roleIds', names.role);

/** A note that says no more than the kind is left out. */
const noted = (note: string | number | undefined, why: string) => (note && note !== why ? ` (${note})` : '');
const clock = (minute: PlanMinute) => fromPlanMinute(minute).slice(11);
const clocks = ({ from, to }: ConflictLine) => `${clock(from)}–${clock(to)}`;

/** dd/MM/yyyy. */
function day(date: string | number | undefined): string {
  const text = String(date);
  return `${text.slice(8, 10)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
}
const dayOf = (minute: string | number | undefined) =>
  day(fromPlanMinute(dayOfMinute(Number(minute)) * 1440));

function spanVi(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} phút`;
  return rest === 0 ? `${hours} giờ` : `${hours} giờ ${rest} phút`;
}

function spanEn(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
