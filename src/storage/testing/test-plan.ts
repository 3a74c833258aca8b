import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import { parseSampleSeason } from '../../application/plan/sample/sample-season.ts';
import { sampleSeasonRows } from '../../application/plan/sample/sample-season-rows.ts';
import { createDatabase, openDatabase } from '../connection/open-database.ts';
import { createJournal } from '../journal/journal.ts';
import { readReplica } from '../plan/replica.ts';
import { insertRows } from '../plan/table-rows.ts';
import { journaledTables } from '../schema/table-classes.ts';

const sampleFolder = new URL('../../../resources/sample-season/', import.meta.url);

/** A folder of its own for one test, and the way to be rid of it. */
export function temporaryFolder(): { path(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'man-nhung-'));
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const sample = parseSampleSeason((file) => readFileSync(new URL(file, sampleFolder), 'utf8'));

/** Rows of the sample season with fresh ids. */
export function sampleRows(mintId: () => string) {
  return sampleSeasonRows(sample, mintId);
}

/** Every row of every journaled table, sorted, to compare two states of a plan. */
export function snapshot(path: string): Record<string, string[]> {
  const db = new Database(path, { readonly: true });
  try {
    return Object.fromEntries(
      journaledTables.map((table) => [
        table,
        db
          .prepare(`SELECT * FROM ${table}`)
          .all()
          .map((row) => JSON.stringify(row))
          .toSorted(),
      ]),
    );
  } finally {
    db.close();
  }
}

let template: Buffer | null = null;

/** Bytes of a sample plan, made once a test file: making it is what costs. */
function sampleBytes(): Buffer {
  if (template) return template;
  const folder = temporaryFolder();
  const db = createDatabase(folder.path('template.mannhung'));
  createJournal(db, readReplica(db), testNow).act(
    { label: testLabel, actor: 'sample', undoable: false },
    () => {
      db.pragma('defer_foreign_keys = ON');
      insertRows(db, sampleRows(uuidv7));
    },
  );
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  template = readFileSync(folder.path('template.mannhung'));
  folder.remove();
  return template;
}

const testNow = () => new Date('2026-03-02T03:04:05Z');

/** A sample plan in its own folder with its journal at hand, for tests that write by free SQL. */
export function journaledSample() {
  const folder = temporaryFolder();
  const path = folder.path('plan.mannhung');
  writeFileSync(path, sampleBytes());
  const db = openDatabase(path);
  const journal = createJournal(db, readReplica(db), testNow);
  return {
    folder,
    path,
    db,
    journal,
    act: (statements: string[], actor = 'lan') =>
      journal.act({ label: testLabel, actor }, () => {
        for (const statement of statements) db.exec(statement);
      }),
    snapshot: () => snapshot(path),
    remove: () => {
      db.close();
      folder.remove();
    },
  };
}
export type JournaledSample = ReturnType<typeof journaledSample>;

export const testLabel = { key: 'item.update', params: { title: 'Lý con sáo', field: 'title' } };
