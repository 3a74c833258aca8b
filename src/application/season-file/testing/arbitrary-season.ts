import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { seasonFileSchemaText } from '../../../shared/season-file/json-schema.ts';
import type { SeasonFile } from '../../../shared/season-file/parse-season-file.ts';
import { type Cell, type StoredRow, toStoredRow } from '../../../shared/season-file/stored-rows.ts';
import { type SeasonTable, seasonTables } from '../../../shared/season-file/tables.ts';
import {
  isSettingValue,
  type SettingKey,
  settingDefinitions,
  settingKeys,
} from '../../../shared/settings.ts';

type FieldSchema = {
  type?: string;
  enum?: unknown[];
  anyOf?: FieldSchema[];
  items?: FieldSchema;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

const schema = JSON.parse(seasonFileSchemaText()) as {
  properties: Record<string, { items: { properties: Record<string, FieldSchema> } }>;
};

const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậÈẺẼÉẸềểễếệ“”–…?<{"\\0129'];
/** What people write: Vietnamese letters, marks, quotes and brackets; never empty, no space at its ends. */
const words = fc
  .array(fc.constantFrom(...letters, ' '), { minLength: 1, maxLength: 24 })
  .map((list) => `v${list.join('').normalize('NFC')}v`);

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** A value of a field by the published schema; references and what must be unique are put in afterwards. */
function anyValue(field: FieldSchema): fc.Arbitrary<unknown> {
  if (field.anyOf) return fc.oneof(...field.anyOf.map((one) => anyValue(one)));
  if (field.enum) return fc.constantFrom(...field.enum);
  switch (field.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer': {
      const [min, max] = [Math.max(field.minimum ?? 0, -730), Math.min(field.maximum ?? 1e6, 1e6)];
      return fc.integer({ min, max });
    }
    case 'array':
      return fc.array(words, { maxLength: 3 });
    default:
  }
  if (field.format === 'date') return day.map((text) => text.slice(0, 10));
  if (field.pattern?.includes('T')) return day.map((text) => text.slice(0, 16));
  if (field.pattern?.includes('#')) return fc.constantFrom('as', '#c0ffee');
  return words;
}

const sizes: Readonly<Record<string, number>> = { item: 9, production: 3, cue: 6, call_person: 6 };

/** Raw material for one table: values for its plain fields, and numbers to pick references with. */
function material(
  definition: SeasonTable,
): fc.Arbitrary<{ fields: Record<string, unknown>; pick: number[] }[]> {
  const properties = schema.properties[definition.name]?.items.properties ?? {};
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, anyValue(field)]),
  );
  return fc.array(
    fc.record({ fields: fc.record(fields), pick: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }) }),
    {
      maxLength: sizes[definition.table] ?? 4,
    },
  );
}

type Material = Record<string, { fields: Record<string, unknown>; pick: number[] }[]>;

const blobContent = fc.uint8Array({ maxLength: 60 });

/** Any season with anything that a house may refer to from it: deep outlines, empty tables, attached bytes. */
export const arbitrarySeason: fc.Arbitrary<Pick<SeasonFile, 'tables' | 'blobs'>> = fc
  .record({
    material: fc.record(Object.fromEntries(seasonTables.map((table) => [table.table, material(table)]))),
    bytes: fc.array(blobContent, { minLength: 1, maxLength: 3 }),
    seed: fc.uuid({ version: 7 }),
    sample: fc.boolean(),
  })
  .map(({ material: given, bytes, seed, sample }) => assemble(given as Material, bytes, seed, sample));

function assemble(given: Material, bytes: Uint8Array[], seed: string, sample: boolean) {
  let minted = 0;
  const id = () => `${seed.slice(0, 24)}${String(++minted).padStart(12, '0')}`;
  const season = { id: id(), name: 'Mùa diễn', year: 2026, startDate: '2026-01-01', endDate: '2026-12-31' };
  const tables: Record<string, StoredRow[]> = {
    season: [toStoredRow({ table: 'season' }, { ...season, isSample: sample })],
  };
  const blobs = [...new Map(bytes.map((content) => [sha(content), content]))].map(([hash, content]) => ({
    id: hash,
    content,
  }));
  const ids = new Map<string, string[]>([
    ['season', [season.id]],
    ['blob', blobs.map((blob) => blob.id)],
  ]);
  // Ids first: references lead forward too (a production's slot).
  for (const { table } of seasonTables) ids.set(table, (given[table] ?? []).map(id));
  for (const definition of seasonTables) tables[definition.table] = rowsOf(definition, given, ids);
  keepSound(tables, blobs);
  while (dropOneBroken(tables)) keepOutline(tables);
  keepSpans(tables);
  return {
    tables,
    blobs: blobs.map((blob) => ({ id: blob.id, base64: Buffer.from(blob.content).toString('base64') })),
  };
}

const sha = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

function rowsOf(definition: SeasonTable, given: Material, ids: ReadonlyMap<string, string[]>): StoredRow[] {
  const list = given[definition.table] ?? [];
  const keys = generateNKeysBetween(null, null, list.length);
  const seen = new Set<string>();
  return list.flatMap(({ fields, pick }, index) => {
    const row: Record<string, Cell> = toStoredRow(definition, fields);
    if ('id' in row) row.id = ids.get(definition.table)?.[index] ?? '';
    if ('sort_key' in row) row.sort_key = keys[(pick[5] ?? 0) % keys.length] ?? 'a0';
    if ('code' in row && definition.table !== 'partner') row.code = `${row.code} ${index}`;
    for (const [n, { column, to, nullable }] of definition.references.entries()) {
      const known = ids.get(to) ?? [];
      const number = pick[n] ?? 0;
      if (known.length === 0 && !nullable) return [];
      const none = known.length === 0 || (nullable && number % 3 === 0);
      row[column] = none ? null : (known[number % known.length] ?? null);
    }
    const key = definition.key.map((column) => row[column]).join();
    if (seen.has(key)) return [];
    seen.add(key);
    return [row];
  });
}

/** The rules that rows keep among each other. */
function keepSound(
  tables: Record<string, StoredRow[]>,
  blobs: readonly { id: string; content: Uint8Array }[],
) {
  const rows = (table: string) => tables[table] ?? [];
  for (const row of [...rows('organisation'), ...rows('signatory'), ...rows('partner'), ...rows('channel')]) {
    row.valid_to = null;
    row.valid_from = '2020-01-01';
  }
  for (const row of rows('person')) row.active_to = null;
  const stations = rows('partner').map((row) => row.code ?? null);
  tables.channel = rows('channel').flatMap((row, index) =>
    stations.length === 0 ? [] : [{ ...row, partner_code: stations[index % stations.length] ?? null }],
  );
  const pairs = new Set<string>();
  tables.place_travel = rows('place_travel').filter((row) => {
    const pair = [row.from_place_id, row.to_place_id].toSorted().join();
    if (row.from_place_id === row.to_place_id || pairs.has(pair)) return false;
    pairs.add(pair);
    return true;
  });
  keepOutline(tables);
  for (const row of rows('attachment')) {
    if (row.item_id !== null) row.milestone_id = null;
    row.size = blobs.find((blob) => blob.id === row.blob_id)?.content.length ?? 0;
  }
  tables.setting = settingKeys.slice(0, rows('setting').length).flatMap((key, index) => {
    const value = otherValue(key, index);
    return value === null ? [] : [{ key, value: JSON.stringify(value) }];
  });
}

/** As deep as it goes: each item below one that stands before it in the same production, or at the top. */
function keepOutline(tables: Record<string, StoredRow[]>): void {
  const items = tables.item ?? [];
  for (const [index, row] of items.entries()) {
    const above = items.slice(0, index).filter((other) => other.production_id === row.production_id);
    if (above.some((other) => other.id === row.parent_id)) continue;
    row.parent_id = index % 4 === 0 ? null : (above.at(-1)?.id ?? null);
  }
}

/** A time of the day and a span of days end after they begin. */
function keepSpans(tables: Record<string, StoredRow[]>): void {
  for (const row of tables.availability ?? []) {
    if (Number(row.to_minute) <= Number(row.from_minute)) row.to_minute = Number(row.from_minute) + 1;
    if (row.last_date !== null && String(row.last_date) < String(row.first_date)) row.last_date = null;
  }
}

/** Takes out rows whose target was taken out; true while there may be more. */
function dropOneBroken(tables: Record<string, StoredRow[]>): boolean {
  let dropped = false;
  for (const { table, references } of seasonTables) {
    for (const { column, to, nullable } of references) {
      if (to === 'blob') continue;
      const known = new Set((tables[to] ?? []).map((row) => row.id ?? null));
      tables[table] = (tables[table] ?? []).filter((row) => {
        if (row[column] === null || known.has(row[column] ?? null)) return true;
        dropped = true;
        if (nullable) row[column] = null;
        return nullable;
      });
    }
  }
  return dropped;
}

/** A value that a setting may have, other than its default. */
function otherValue(key: SettingKey, index: number) {
  const definition = settingDefinitions[key];
  const value =
    definition.kind === 'int' ? definition.default + 1 : definition.kind === 'text' ? `Lệnh ${index}` : null;
  return value !== null && isSettingValue(key, value) ? value : null;
}
