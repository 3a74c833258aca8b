import type { StoredRow, Tables } from '../compare/index.ts';

/** Ids of the file to the ids that stand for them in the plan, for each table of the house. */
export type HouseMatch = ReadonlyMap<string, ReadonlyMap<string, string>>;

type KeyOf = (row: StoredRow) => string;

const of =
  (...columns: string[]): KeyOf =>
  (row) =>
    columns.map((column) => String(row[column] ?? '')).join('\u0000');

/** Marks count: Lê An and Lê Ẩn are two people. */
const named: KeyOf = (row) => String(row.name).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** By what a house knows its records, whatever their ids. */
const naturalKeys: Readonly<Record<string, KeyOf>> = {
  organisation: of('name', 'valid_from'),
  signatory: of('name', 'position', 'valid_from'),
  place: named,
  partner: of('code', 'valid_from'),
  channel: of('code'),
  cue_department: of('code'),
  person_group: named,
  person: (row) => `${named(row)}\u0000${row.birth_date ?? ''}`,
};

/**
 * Which of the file's house records the plan has already: the same id, or else the same natural key – where only one
 * record on each side has it, because two people of one name must never become one.
 */
export function matchHouse(file: Tables, house: Tables, personalData: boolean): HouseMatch {
  const matches = new Map<string, Map<string, string>>();
  for (const [table, keyOf] of Object.entries(naturalKeys)) {
    // Where the file was written without birth dates, a name alone has to do.
    const key = table === 'person' && !personalData ? named : keyOf;
    matches.set(table, matchRows(file[table] ?? [], house[table] ?? [], key));
  }
  matches.set('place_travel', matchTravel(file.place_travel ?? [], house.place_travel ?? [], matches));
  return matches;
}

function matchRows(file: readonly StoredRow[], house: readonly StoredRow[], keyOf: KeyOf) {
  const there = new Set(house.map((row) => row.id));
  const known = new Map<string, string>();
  for (const { id } of file) if (there.has(id)) known.set(String(id), String(id));
  const free = (rows: readonly StoredRow[]) => rows.filter((row) => !known.has(String(row.id)));
  const mine = Map.groupBy(free(file), keyOf);
  const theirs = Map.groupBy(free(house), keyOf);
  for (const [key, [row, ...others]] of mine) {
    const [match, ...more] = theirs.get(key) ?? [];
    if (row && match && others.length + more.length === 0) known.set(String(row.id), String(match.id));
  }
  return known;
}

/** Travel is the same both ways, between the places that stand for the file's. */
function matchTravel(file: readonly StoredRow[], house: readonly StoredRow[], matches: HouseMatch) {
  const places = matches.get('place');
  const pair = (row: StoredRow, map?: ReadonlyMap<string, string>) =>
    [row.from_place_id, row.to_place_id]
      .map((id) => map?.get(String(id)) ?? String(id))
      .toSorted()
      .join(' ');
  const byPair = new Map(house.map((row) => [pair(row), String(row.id)]));
  const known = new Map<string, string>();
  for (const row of file) {
    const match = byPair.get(pair(row, places));
    if (match !== undefined) known.set(String(row.id), match);
  }
  const used = new Set(known.values());
  const there = new Set(house.map((row) => String(row.id)).filter((id) => !used.has(id)));
  for (const { id } of file)
    if (!known.has(String(id)) && there.has(String(id))) known.set(String(id), String(id));
  return known;
}
