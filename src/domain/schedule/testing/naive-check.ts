import { fromPlanMinute, MINUTES_A_DAY, mondayOf, weekdayOfNumber } from '../plan-minute.ts';
import { type PlannedCall, type ScheduleWorld, travelKey } from '../schedule-world.ts';

/*
 * What the rules say, once more and as plainly as can be: every call beside every other, and every minute of a day
 * counted. Only to be compared with; it finds rule, calls, person and when.
 */

type Part = { call: PlannedCall; start: number; end: number };
const dayAt = (minute: number) => Math.floor(minute / MINUTES_A_DAY);
const before = (a: Part, b: Part) =>
  a.start - b.start || a.end - b.end || (a.call.id < b.call.id ? -1 : a.call.id > b.call.id ? 1 : 0);
const shown = ['performance', 'video-recording', 'audio-recording', 'live-slot'];
const oneEvent = (a: PlannedCall, b: PlannedCall) =>
  a.productionId !== null &&
  a.productionId === b.productionId &&
  a.kind !== b.kind &&
  !(a.placeId && b.placeId && a.placeId !== b.placeId) &&
  [a, b].every(({ kind }) => shown.includes(kind));

export function naiveCheck(world: ScheduleWorld): string[] {
  const found: string[] = [];
  const say = (rule: string, ids: readonly string[], personId: string | null, from: number, to: number) =>
    found.push([rule, [...new Set(ids)].toSorted().join('+'), personId, from, to].join(' '));

  for (const a of world.calls)
    for (const b of world.calls) {
      if (a.id >= b.id || a.placeId === null || a.placeId !== b.placeId || oneEvent(a, b)) continue;
      const [from, to] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
      if (from < to) say('place-twice', [a.id, b.id], null, from, to);
    }
  for (const call of world.calls) checkCall(world, call, say);
  const recordings = world.calls.filter(({ kind }) => kind === 'video-recording');
  for (const call of recordings) {
    const dress = world.calls
      .filter(({ kind, productionId }) => kind === 'dress-rehearsal' && productionId === call.productionId)
      .toSorted((a, b) => before({ call: a, ...a }, { call: b, ...b }))[0];
    if (call.productionId !== null && dress && call.start < dress.start)
      say('recording-before-dress', [call.id, dress.id], null, call.start, call.end);
  }
  const everyone = new Set(world.calls.flatMap(({ people }) => people.map(({ id }) => id)));
  for (const id of everyone) checkPerson(world, id, say);
  return found.toSorted();
}

type Say = (rule: string, ids: readonly string[], personId: string | null, from: number, to: number) => void;

function checkCall(world: ScheduleWorld, call: PlannedCall, say: Say): void {
  const alone = (rule: string) => say(rule, [call.id], null, call.start, call.end);
  const capacity = world.places.get(call.placeId ?? '')?.capacity ?? null;
  if (capacity !== null) {
    for (let minute = call.start; minute < call.end; minute++) {
      const there = call.people.filter(({ start, end }) => start <= minute && minute < end).length;
      if (there <= capacity) continue;
      alone('place-too-small');
      break;
    }
  }
  if (call.uncalledItemIds.length > 0) alone('item-without-cast');
  if (call.openRoleIds.length > 0) alone('role-without-cast');
  const holiday = world.holidays.get(dayAt(call.start));
  if (holiday && holiday.kind !== 'worked') alone('holiday');
  const premiere = world.productions.get(call.productionId ?? '')?.premiere ?? null;
  const rehearsing = !['performance', 'video-recording', 'audio-recording', 'meeting', 'live-slot'].includes(
    call.kind,
  );
  if (rehearsing && premiere !== null && call.start >= premiere) alone('after-premiere');
}

function checkPerson(world: ScheduleWorld, id: string, say: Say): void {
  const { rules } = world;
  const parts: Part[] = world.calls
    .flatMap((call) =>
      call.people.filter((each) => each.id === id).map(({ start, end }) => ({ call, start, end })),
    )
    .toSorted(before);
  const own = (rule: string, of: readonly Part[], from: number, to: number) =>
    say(
      rule,
      of.map(({ call }) => call.id),
      id,
      from,
      to,
    );
  for (const a of parts)
    for (const b of parts) {
      if (before(a, b) >= 0) continue;
      const [from, to] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
      if (from < to && !oneEvent(a.call, b.call)) own('person-twice', [a, b], from, to);
      const [x, y] = [a.call.placeId, b.call.placeId];
      if (x === null || y === null || x === y || b.start < a.end) continue;
      if (b.start - a.end < (world.travel.get(travelKey(x, y)) ?? 0)) own('travel', [a, b], a.end, b.start);
    }
  for (const part of parts) {
    const free = (minute: number) =>
      !(world.unavailable.get(id) ?? []).some((each) => {
        const [day, inDay] = [dayAt(minute), minute % MINUTES_A_DAY];
        return (
          day >= each.firstDay &&
          day <= each.lastDay &&
          ((each.weekdays >> weekdayOfNumber(day)) & 1) === 1 &&
          inDay >= each.fromMinute &&
          inDay < each.toMinute
        );
      });
    let first = part.start;
    while (first < part.end && free(first)) first += 1;
    if (first < part.end) say('person-unavailable', [part.call.id], id, first, -1);
    const who = world.people.get(id);
    const date = fromPlanMinute(part.start).slice(0, 10);
    if ((who?.activeFrom && date < who.activeFrom) || (who?.activeTo && date > who.activeTo))
      own('person-inactive', [part], part.start, part.end);
    const midnight = dayAt(part.start) * MINUTES_A_DAY;
    if (
      isMinor(world, id, dayAt(part.start)) &&
      (part.start < midnight + 360 || part.end > midnight + 22 * 60)
    )
      own('minor-late', [part], part.start, part.end);
  }
  const days = [...Map.groupBy(parts, ({ start }) => dayAt(start))].map(([day, of]) => {
    const minutes = new Set(
      of.flatMap((part) => Array.from({ length: part.end - part.start }, (_, n) => part.start + n)),
    );
    return { day, of, minutes: minutes.size, end: Math.max(...of.map(({ end }) => end)) };
  });
  for (const { day, of, minutes } of days) {
    const [from, to] = [day * MINUTES_A_DAY, (day + 1) * MINUTES_A_DAY];
    if (isMinor(world, id, day)) {
      if (minutes > rules['rules.minorHours'] * 60) own('minor-hours', of, from, to);
    } else if (minutes > rules['rules.longDayHours'] * 60) own('long-day', of, from, to);
    else if (minutes > rules['rules.dayHours'] * 60) own('day-hours', of, from, to);
  }
  for (const [monday, week] of Map.groupBy(days, ({ day }) => mondayOf(day))) {
    const [from, to] = [monday * MINUTES_A_DAY, (monday + 7) * MINUTES_A_DAY];
    const total = week.reduce((sum, { minutes }) => sum + minutes, 0);
    if (total > rules['rules.weekHours'] * 60)
      own(
        'week-hours',
        week.flatMap(({ of }) => of),
        from,
        to,
      );
    const short = week.flatMap(({ day, of }) => {
      const last = days.filter((each) => each.day < day).at(-1);
      const [first] = of;
      if (!last || !first || first.start - last.end >= rules['rules.restHours'] * 60) return [];
      return [...last.of.filter(({ end }) => end === last.end).slice(-1), first];
    });
    if (short.length > 0) own('rest', short, from, to);
  }
  const worked = new Set(days.map(({ day }) => day));
  for (const first of worked) {
    if (worked.has(first - 1)) continue;
    let next = first;
    while (worked.has(next)) next += 1;
    if (next - first <= rules['rules.daysWithoutRest']) continue;
    const run = days.filter(({ day }) => day >= first && day < next);
    own(
      'no-free-day',
      run.flatMap(({ of }) => of),
      first * MINUTES_A_DAY,
      next * MINUTES_A_DAY,
    );
  }
  for (const stretch of stretches(world, parts)) {
    const minutes = new Set(
      stretch.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, n) => start + n)),
    );
    if (minutes.size >= rules['rules.breakAfterHours'] * 60)
      own('no-break', stretch, stretch[0]?.start ?? 0, Math.max(...stretch.map(({ end }) => end)));
  }
}

/** Parts between which there is no real break. */
function stretches({ rules }: ScheduleWorld, parts: readonly Part[]): Part[][] {
  const found: Part[][] = [];
  for (const part of parts) {
    const open = found.at(-1);
    const end = Math.max(...(open ?? []).map((each) => each.end));
    // A free minute between 22:00 and 06:00 makes it a break at night.
    let atNight = false;
    for (let minute = end; minute < part.start && minute < end + 60; minute++) {
      const inDay = minute % MINUTES_A_DAY;
      if (inDay < 360 || inDay >= 22 * 60) atNight = true;
    }
    const wanted = atNight ? rules['rules.nightBreakMinutes'] : rules['rules.breakMinutes'];
    if (open && part.start - end < wanted) open.push(part);
    else found.push([part]);
  }
  return found;
}

function isMinor(world: ScheduleWorld, id: string, day: number): boolean {
  const birth = world.people.get(id)?.birthDate;
  if (!birth) return false;
  const today = fromPlanMinute(day * MINUTES_A_DAY);
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  const age = today.slice(5, 10) < birth.slice(5) ? years - 1 : years;
  return age < world.rules['rules.minorAge'];
}
