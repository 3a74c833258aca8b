import { v7 as uuidv7 } from 'uuid';
import { exportSeason } from '../../src/application/season-file/export-season.ts';
import { importSeason, lookInto } from '../../src/application/season-file/import-season.ts';
import { readSeasonFile } from '../../src/application/season-file/read-season-file.ts';
import { seasonTables } from '../../src/shared/season-file/tables.ts';
import { createPlanFiles } from '../../src/storage/create-plan-files.ts';
import { type Measured, measure } from './measure.ts';

type Row = Record<string, unknown>;
type File = Record<string, Row[]>;

/** The same season some times over: its productions, with all that hangs on them, under other ids and codes. */
function multiplied(text: string, times: number): string {
  const file = JSON.parse(text) as File;
  const own = seasonTables.filter(({ level }) => level === 'season').map(({ name }) => name);
  const more = Array.from({ length: times - 1 }, (_, n) => {
    const ids = new Map<string, string>();
    for (const name of own)
      for (const row of file[name] ?? []) if (typeof row.id === 'string') ids.set(row.id, uuidv7());
    const renamed = (row: Row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => [
          field,
          field === 'code' ? `${value}x${n}` : (ids.get(String(value)) ?? value),
        ]),
      );
    return Object.fromEntries(own.map((name) => [name, (file[name] ?? []).map(renamed)]));
  });
  for (const name of own) file[name] = [...(file[name] ?? []), ...more.flatMap((part) => part[name] ?? [])];
  return JSON.stringify(file);
}

/**
 * Handing a season over: reading and checking a file, importing it into an empty plan, taking that back, what replacing
 * it would change, and writing it out again.
 */
export async function measureSeasonFiles(
  sample: string,
  pathOf: (name: string) => string,
): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const times of [1, 5, 10]) {
    const text = multiplied(sample, times);
    const bytes = new TextEncoder().encode(text);
    const count = Object.values(JSON.parse(text) as File).flatMap((list) =>
      Array.isArray(list) ? list : [],
    ).length;
    const name = (what: string) =>
      `${what}, season ×${times} (${count} rows, ${(bytes.length / 2 ** 20).toFixed(1)} MB)`;
    const file = readSeasonFile(bytes);
    const plan = createPlanFiles().create(pathOf(`season-${times}.mannhung`), () => undefined);
    const caller = { actor: 'bench' };
    rows.push(await measure(name('read and check a file'), 7, () => readSeasonFile(bytes)));
    rows.push(
      await measure(name('import'), 1, () => importSeason(plan, caller, file, { mode: 'add' }), {
        warm: false,
      }),
    );
    rows.push(await measure(name('undo the import'), 1, () => plan.undo('bench'), { warm: false }));
    rows.push(await measure(name('redo the import'), 1, () => plan.redo('bench'), { warm: false }));
    rows.push(await measure(name('look: what replacing would change'), 5, () => lookInto(plan, file)));
    rows.push(await measure(name('export'), 5, () => exportSeason(plan, { seasonId: file.season.id })));
    plan.close();
  }
  return rows;
}
