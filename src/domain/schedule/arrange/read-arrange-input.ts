import type { ArrangeFault } from '../../../shared/errors/codes.ts';
import {
  type ArrangeInput,
  type ArrangeItem,
  type ArrangePerson,
  MOST_ARRANGED_ITEMS,
  MOST_ARRANGED_MINUTES,
  MOST_ARRANGED_PEOPLE,
} from './arrangement.ts';

/** What is wrong and where: `items[2] “lop-3”`. */
export type ArrangeRefusal = { reason: ArrangeFault; where: string; limit?: number };

type Read = { ok: true; input: ArrangeInput } | { ok: false; refusal: ArrangeRefusal };
type Fields = Readonly<Record<string, unknown>>;

class Refused extends Error {
  readonly refusal: ArrangeRefusal;
  constructor(reason: ArrangeFault, where: string, limit?: number) {
    super(reason);
    this.refusal = { reason, where, ...(limit === undefined ? {} : { limit }) };
  }
}

/** Reads a rehearsal from a file's JSON; the first thing that is wrong refuses it. */
export function readArrangeInput(text: string): Read {
  try {
    return { ok: true, input: rehearsalOf(parse(text)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refused('not-json', error instanceof Error ? error.message.slice(0, 200) : '');
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const named = (place: string, id: unknown) =>
  typeof id === 'string' || typeof id === 'number' ? `${place} “${String(id).slice(0, 60)}”` : place;

function rehearsalOf(value: unknown): ArrangeInput {
  if (!isFields(value)) throw new Refused('not-a-rehearsal', 'items, people');
  if (!Array.isArray(value.items)) throw new Refused('not-a-rehearsal', 'items');
  if (!Array.isArray(value.people)) throw new Refused('not-a-rehearsal', 'people');
  if (value.items.length === 0) throw new Refused('no-items', 'items');
  if (value.items.length > MOST_ARRANGED_ITEMS)
    throw new Refused('too-many-items', `items: ${value.items.length}`, MOST_ARRANGED_ITEMS);
  if (value.people.length > MOST_ARRANGED_PEOPLE)
    throw new Refused('too-many-people', `people: ${value.people.length}`, MOST_ARRANGED_PEOPLE);
  const items = value.items.map((item: unknown, at): ArrangeItem => itemOf(item, `items[${at}]`));
  assertOnce(items, 'items');
  const known = new Set(items.map(({ id }) => id));
  const people = value.people.map(
    (person: unknown, at): ArrangePerson => personOf(person, `people[${at}]`, known),
  );
  assertOnce(people, 'people');
  return { items, people };
}

function itemOf(value: unknown, place: string): ArrangeItem {
  if (!isFields(value)) throw new Refused('not-a-rehearsal', place);
  const { minutes } = value;
  const where = named(place, value.id);
  if (typeof minutes !== 'number' || !(minutes > 0 && minutes <= MOST_ARRANGED_MINUTES))
    throw new Refused('minutes', `${where}: minutes ${JSON.stringify(minutes)}`, MOST_ARRANGED_MINUTES);
  return { id: idOf(value.id, place), minutes };
}

function personOf(value: unknown, place: string, known: ReadonlySet<string>): ArrangePerson {
  if (!isFields(value)) throw new Refused('not-a-rehearsal', place);
  const where = named(place, value.id);
  const { cost = 1 } = value;
  if (typeof cost !== 'number' || !(cost >= 0 && cost <= 1e6))
    throw new Refused('cost', `${where}: cost ${JSON.stringify(cost)}`);
  if (!Array.isArray(value.items)) throw new Refused('not-a-rehearsal', `${where}: items`);
  const items = value.items.map((item: unknown, at) => idOf(item, `${where}: items[${at}]`));
  const unknown = items.find((item) => !known.has(item));
  if (unknown !== undefined) throw new Refused('unknown-item', named(`${where}: items`, unknown));
  const twice = items.find((item, at) => items.indexOf(item) !== at);
  if (twice !== undefined) throw new Refused('item-twice', named(`${where}: items`, twice));
  return { id: idOf(value.id, place), cost, items };
}

/** An id is a text; a bare number, as other programs write it, is taken as its digits. */
function idOf(value: unknown, place: string): string {
  if (typeof value === 'string' && value !== '' && value.length <= 300) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new Refused('no-id', place);
}

function assertOnce(rows: readonly { id: string }[], place: string): void {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new Refused('id-twice', named(place, id));
    seen.add(id);
  }
}
