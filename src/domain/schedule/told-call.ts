import type { PlanMinute } from './plan-minute.ts';

/** A call in words, as papers, messages and calendars tell it. */
export type ToldCall = {
  id: string;
  start: PlanMinute;
  end: PlanMinute;
  cancelled: boolean;
  /** `Tập với nhạc`. */
  kind: string;
  /** Its own title; may be empty. */
  title: string;
  /** Empty for a call of the house itself. */
  production: string;
  /** What is rehearsed, in its order. */
  items: readonly string[];
  /** When each of them begins, where an order of the rehearsal was accepted; else null, and they only follow each other. */
  itemStarts: readonly PlanMinute[] | null;
  place: string;
  note: string;
  /** Who is called, by printed name in the order of given names, each with the own time within the call. */
  people: readonly ToldPerson[];
};
export type ToldPerson = { id: string; name: string; start: PlanMinute; end: PlanMinute };

/** `08:00`; a call that runs into the next day goes on with the hours of that one. */
export function clockOf(minute: PlanMinute): string {
  const ofDay = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** `13:30 – 15:00`. */
export const spanOf = (start: PlanMinute, end: PlanMinute): string => `${clockOf(start)} – ${clockOf(end)}`;

/** What is rehearsed, each with its start where that is known: `08:25 Ngư ông cứu nạn`. */
export const itemWords = ({ items, itemStarts }: Pick<ToldCall, 'items' | 'itemStarts'>): string[] =>
  items.map((item, at) => {
    const start = itemStarts?.[at];
    return start === undefined ? item : `${clockOf(start)} ${item}`;
  });

/** The same in one run of words for a column of a paper: a line an item where it is known when each begins. */
export const itemText = (call: Pick<ToldCall, 'items' | 'itemStarts'>): string =>
  itemWords(call).join(call.itemStarts ? '\n' : '; ');

/** What a call is called: its title with its kind, or its kind alone. */
export const workOf = ({ kind, title }: Pick<ToldCall, 'kind' | 'title'>): string =>
  title === '' || title.toLocaleLowerCase('vi').startsWith(kind.toLocaleLowerCase('vi'))
    ? title || kind
    : `${kind}: ${title}`;
