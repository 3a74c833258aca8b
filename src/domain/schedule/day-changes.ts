import { formatDate } from '../../shared/time/format-date.ts';
import { dayOfMinute, dayOfNumber, type PlanMinute } from './plan-minute.ts';
import { clockOf, spanOf, type ToldCall, workOf } from './told-call.ts';

/** What a call sheet said of a call; kept with its version, so that the next one can say what is another. */
export type IssuedCall = {
  id: string;
  start: PlanMinute;
  end: PlanMinute;
  work: string;
  items: string;
  /** Each with its start after the call's; null where that is not known, missing in versions of before. */
  timed?: readonly { item: string; after: number }[] | null;
  place: string;
  people: readonly IssuedPerson[];
};
type IssuedPerson = { id: string; name: string; start: PlanMinute; end: PlanMinute };

/** One change in words: `Dời`, `13:30 – 15:00 Tập → 15:00 – 16:30`. */
export type DayChange = { title: string; text: string };

/** What a version of a day's sheet says of its calls; to one that is called off nobody is called. */
export function issuedCalls(calls: readonly ToldCall[]): IssuedCall[] {
  return calls
    .filter(({ cancelled }) => !cancelled)
    .map((call) => ({
      id: call.id,
      start: call.start,
      end: call.end,
      work: workOf(call),
      items: call.items.join('; '),
      timed:
        call.itemStarts?.map((start, at) => ({ item: call.items[at] ?? '', after: start - call.start })) ??
        null,
      place: call.place,
      people: call.people.map(({ id, name, start, end }) => ({ id, name, start, end })),
    }));
}

const noPlace = 'chưa có nơi';
const namesOf = (people: readonly IssuedPerson[]) => people.map(({ name }) => name).join(', ');
const withPlace = (words: string, place: string) => (place === '' ? words : `${words}, ${place}`);
const bySpan = (a: IssuedCall, b: IssuedCall) => a.start - b.start || a.end - b.end;

/**
 * What changed on a day since a version of its call sheet (thay đổi so với bản trước): calls that are off, moved, new,
 * of other work, of the same at other hours, and who came on or left their lists. `elsewhere` are calls of that version
 * that now begin on another day. Notes are not compared: the sheet shows them.
 */
export function dayChanges(
  before: readonly IssuedCall[],
  now: readonly ToldCall[],
  elsewhere: readonly ToldCall[],
): DayChange[] {
  const today = new Map(issuedCalls(now).map((call) => [call.id, call]));
  const away = new Map(issuedCalls(elsewhere).map((call) => [call.id, call]));
  const was = new Map(before.map((call) => [call.id, call]));
  const off: DayChange[] = [];
  const moved: DayChange[] = [];
  for (const old of before.toSorted(bySpan)) {
    const call = today.get(old.id) ?? away.get(old.id);
    if (!call) off.push({ title: 'Hủy', text: `${spanOf(old.start, old.end)} ${old.work}` });
    else moved.push(...movesOf(old, call));
  }
  const added: DayChange[] = [];
  const within: DayChange[] = [];
  for (const call of [...today.values()].toSorted(bySpan)) {
    const old = was.get(call.id);
    if (old) within.push(...changesWithin(old, call));
    else
      added.push({
        title: 'Thêm',
        text: withPlace(`${spanOf(call.start, call.end)} ${call.work}`, call.place),
      });
  }
  return [...off, ...moved, ...added, ...within];
}

/** Another time with the place where that is another too, or another place alone. */
function movesOf(old: IssuedCall, call: IssuedCall): DayChange[] {
  const [from, to] = [spanOf(old.start, old.end), spanOf(call.start, call.end)];
  const places = old.place === call.place ? null : [old.place || noPlace, call.place || noPlace];
  if (old.start === call.start && old.end === call.end)
    return places ? [{ title: 'Đổi nơi', text: `${from} ${old.work}, ${places.join(' → ')}` }] : [];
  const day = dayOfMinute(call.start);
  const date = day === dayOfMinute(old.start) ? '' : `${formatDate(dayOfNumber(day)).slice(0, 5)} `;
  return [
    {
      title: 'Dời',
      text: `${withPlace(`${from} ${old.work}`, places?.[0] ?? '')} → ${withPlace(`${date}${to}`, places?.[1] ?? '')}`,
    },
  ];
}

/** A person's own time beside that of the call, which does not change when the call moves as a whole. */
const ownTime = (person: IssuedPerson, call: IssuedCall) =>
  `${person.start - call.start} ${person.end - call.end}`;

const byId = ({ people }: IssuedCall) => new Map(people.map((person) => [person.id, person]));

/** The hours of the same items, where they are others than those that were told, or were not told yet. */
function startChanges(old: IssuedCall, { start, items, timed }: IssuedCall, of: string): DayChange[] {
  if (!timed || old.timed === undefined || old.items !== items) return [];
  if (JSON.stringify(old.timed) === JSON.stringify(timed)) return [];
  const told = timed.map(({ item, after }) => `${clockOf(start + after)} ${item}`);
  return [{ title: 'Giờ từng mục', text: `${told.join('; ')} ${of}` }];
}

function changesWithin(old: IssuedCall, call: IssuedCall): DayChange[] {
  const of = `(${clockOf(call.start)} ${call.work})`;
  const [before, after] = [byId(old), byId(call)];
  const came = call.people.filter(({ id }) => !before.has(id));
  const left = old.people.filter(({ id }) => !after.has(id));
  const timed = call.people.filter((person) => {
    const was = before.get(person.id);
    return was !== undefined && ownTime(was, old) !== ownTime(person, call);
  });
  const words = ({ work, items }: IssuedCall) => (items === '' ? work : `${work} (${items})`);
  return [
    ...(words(old) === words(call)
      ? []
      : [{ title: 'Đổi việc', text: `${clockOf(call.start)} ${words(old)} → ${words(call)}` }]),
    ...startChanges(old, call, of),
    ...(came.length === 0 ? [] : [{ title: 'Thêm người', text: `${namesOf(came)} ${of}` }]),
    ...(left.length === 0 ? [] : [{ title: 'Bớt người', text: `${namesOf(left)} ${of}` }]),
    ...(timed.length === 0
      ? []
      : [
          {
            title: 'Giờ riêng',
            text: `${timed.map(({ name, start, end }) => `${name} ${spanOf(start, end)}`).join(', ')} ${of}`,
          },
        ]),
  ];
}
