import type { SeasonFileConflict } from '../../shared/errors/codes.ts';
import { limits } from '../../shared/limits.ts';
import type { SeasonFile } from '../../shared/season-file/parse-season-file.ts';
import { type SeasonTable, seasonTables } from '../../shared/season-file/tables.ts';
import { compareTables, keyOf, type StoredRow, type TableDifference, type Tables } from '../compare/index.ts';
import { type HouseMatch, matchHouse } from './match-house.ts';
import { personalColumns } from './season-content.ts';

/** `add` a season that the plan does not have, put it in the place of the one it has, or beside it as another season. */
export type ImportMode = 'add' | 'replace' | 'copy';

/** What of the plan an import has to do with. */
export type PlanState = {
  house: Tables;
  /** Rows of the season that the file holds too; null if the plan does not have it. */
  season: Tables | null;
  /** Codes of the productions and slots of all other seasons. */
  codes: { production: ReadonlySet<string>; slot: ReadonlySet<string> };
  /** Of the file's own records, the first that stands in another season; null if there is none. */
  elsewhere: { table: string; id: string } | null;
  hasSeasons: boolean;
};

type Blocker = { reason: SeasonFileConflict; name: string };

/** Why the plan cannot take the file this way; null if it can. */
export function importBlocker(file: SeasonFile, plan: PlanState, mode: ImportMode): Blocker | null {
  if (mode === 'copy') return null;
  if (mode === 'add' && plan.season) return { reason: 'season-exists', name: file.season.name };
  if (mode === 'replace' && !plan.season) return { reason: 'no-such-season', name: file.season.name };
  if (plan.elsewhere) {
    const { table, id } = plan.elsewhere;
    const row = (file.tables[table] ?? []).find((candidate) => candidate.id === id);
    return { reason: 'in-another-season', name: String(row?.title ?? row?.name ?? row?.code ?? id) };
  }
  for (const table of ['production', 'slot'] as const) {
    const taken = (file.tables[table] ?? []).find((row) => plan.codes[table].has(String(row.code)));
    if (taken) return { reason: 'code-taken', name: String(taken.code) };
  }
  return null;
}

/** What the import would change, table by table, and the season that it would leave. */
export type PlannedImport = {
  seasonId: string;
  seasonName: string;
  differences: TableDifference[];
  /** Whole rows, of the file and of the plan, to take the names of records from. */
  rows: Tables[];
};

/**
 * Works out an import. Rows of the season are added, changed and removed so that it is the file's; of the house's rows
 * only what the plan does not have is added, and a replacement brings those that it has to the file's state – but for
 * personal data that the file was written without. Ids of the plan stand for those of the file where a record was found
 * by its natural key.
 */
export function planImport(
  file: SeasonFile,
  plan: PlanState,
  mode: ImportMode,
  newId: () => string,
): PlannedImport {
  const match = matchHouse(file.tables, plan.house, file.personalData);
  const translate = translator(match, mode === 'copy' ? freshIds(file, newId) : new Map());
  const present = mode === 'replace' ? plan.season : null;
  const before: Record<string, readonly StoredRow[]> = { season: present?.season ?? [] };
  const after: Record<string, readonly StoredRow[]> = {
    season: (file.tables.season ?? []).map((row) => ({
      ...row,
      id: translate.id('season', row.id),
      name: mode === 'copy' ? copyName(String(row.name)) : (row.name ?? ''),
    })),
  };
  for (const definition of seasonTables) {
    const { table, level } = definition;
    const rows = (file.tables[table] ?? []).map((row) => translate.row(definition, row));
    if (level === 'season') {
      after[table] = mode === 'copy' ? withFreeCodes(rows, plan.codes, table) : rows;
      before[table] = present?.[table] ?? [];
      continue;
    }
    const there = new Map((plan.house[table] ?? []).map((row) => [keyOf(table, row), row]));
    after[table] =
      level === 'practice'
        ? rows.filter((row) => !plan.hasSeasons && !there.has(keyOf(table, row)))
        : houseRows(definition, rows, there, { file, match, mode });
    before[table] = after[table].flatMap((row) => {
      const stored = there.get(keyOf(table, row));
      return stored ? [stored] : [];
    });
  }
  const [head] = after.season ?? [];
  return {
    seasonId: String(head?.id),
    seasonName: String(head?.name),
    differences: inOrder(compareTables(before, after)),
    rows: [plan.house, before, after],
  };
}

/** Parents before what hangs on them. */
function inOrder(differences: readonly TableDifference[]): TableDifference[] {
  const order = ['season', ...seasonTables.map(({ table }) => table)];
  const house = seasonTables.filter(({ level }) => level !== 'season').length;
  const place = (table: string) => (table === 'season' ? house + 0.5 : order.indexOf(table));
  return differences.toSorted((a, b) => place(a.table) - place(b.table));
}

type HouseOptions = { file: SeasonFile; match: HouseMatch; mode: ImportMode };

/** The file's rows of a house table that the plan takes over. */
function houseRows(
  definition: SeasonTable,
  rows: readonly StoredRow[],
  there: ReadonlyMap<string, StoredRow>,
  { file, match, mode }: HouseOptions,
): StoredRow[] {
  const { table } = definition;
  if (table === 'group_member') {
    // Who already was in the house keeps the groups that the house gave him.
    const known = (target: string) => new Set(match.get(target)?.values());
    const [groups, people] = [known('person_group'), known('person')];
    return rows.filter(
      (row) =>
        !there.has(keyOf(table, row)) &&
        (mode === 'replace' || !groups.has(String(row.group_id)) || !people.has(String(row.person_id))),
    );
  }
  const taken = match.get(table);
  const own = file.tables[table] ?? [];
  return rows.flatMap((row, index) => {
    const id = String(own[index]?.id);
    if (!taken?.has(id)) return [row];
    const stored = there.get(id);
    if (mode !== 'replace' || taken.get(id) !== id || !stored) return [];
    return [table === 'person' && !file.personalData ? { ...row, ...personalOf(stored) } : row];
  });
}

const personalOf = (row: StoredRow) =>
  Object.fromEntries(Object.keys(personalColumns).map((column) => [column, row[column] ?? null]));

/** New ids for all records of the season. */
function freshIds(file: SeasonFile, newId: () => string): HouseMatch {
  const fresh = (table: string) =>
    new Map((file.tables[table] ?? []).map((row) => [String(row.id), newId()] as const));
  const own = seasonTables.filter(({ level, key }) => level === 'season' && key[0] === 'id');
  return new Map(['season', ...own.map(({ table }) => table)].map((table) => [table, fresh(table)]));
}

/** Puts the ids that hold in the plan in the place of the file's. */
function translator(match: HouseMatch, fresh: HouseMatch) {
  const id = (table: string, value: StoredRow[string] | undefined): string =>
    fresh.get(table)?.get(String(value)) ?? match.get(table)?.get(String(value)) ?? String(value);
  return {
    id,
    row(definition: SeasonTable, row: StoredRow): StoredRow {
      const translated: Record<string, StoredRow[string]> = { ...row };
      if (typeof row.id === 'string') translated.id = id(definition.table, row.id);
      for (const { column, to } of definition.references) {
        const value = row[column] ?? null;
        if (value !== null) translated[column] = id(to, value);
      }
      return translated;
    },
  };
}

/** `LVT` is `LVT-2` where that code is taken. */
function withFreeCodes(rows: readonly StoredRow[], codes: PlanState['codes'], table: string): StoredRow[] {
  if (table !== 'production' && table !== 'slot') return [...rows];
  const taken = new Set(codes[table]);
  return rows.map((row) => {
    const stem = String(row.code).slice(0, limits.title - 10);
    let code = String(row.code);
    for (let n = 2; taken.has(code); n++) code = `${stem}-${n}`;
    taken.add(code);
    return { ...row, code };
  });
}

const COPY = ' (bản sao)';
const copyName = (name: string) => `${name.slice(0, limits.title - COPY.length)}${COPY}`;
