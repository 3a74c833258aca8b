import Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import { createJournalTriggers, dropJournalTriggers } from '../../src/storage/journal/triggers.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { insertRows } from '../../src/storage/plan/table-rows.ts';
import { sampleRows } from '../../src/storage/testing/test-plan.ts';

export const tenYears = {
  productions: 40,
  people: 400,
  calls: 100_000,
  peopleACall: 5,
  cues: 100_000,
  slots: 5000,
};

/**
 * A house after ten years, on top of the sample season: 40 productions, 400 people, 100,000 calls of five people,
 * 100,000 cues, 5,000 slots. Written without the journal's triggers, as a real house's history was written long ago.
 */
export function makeTenYears(path: string): void {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  migrate(db);
  dropJournalTriggers(db);
  db.transaction(() => {
    db.pragma('defer_foreign_keys = ON');
    insertRows(db, sampleRows(uuidv7));
    fill(db);
    createJournalTriggers(db);
  })();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

/** A season a year; the sample's own is that of 2022. */
function makeSeasons(db: Database.Database): (year: number) => string {
  const ids = new Map(
    (db.prepare('SELECT year, id FROM season').all() as { year: number; id: string }[]).map((row) => [
      row.year,
      row.id,
    ]),
  );
  const insert = db.prepare(
    'INSERT INTO season (id, name, year, start_date, end_date) VALUES (?, ?, ?, ?, ?)',
  );
  return (year) => {
    const known = ids.get(year);
    if (known !== undefined) return known;
    const id = uuidv7();
    insert.run(id, `Mùa diễn ${year}`, year, `${year}-01-01`, `${year}-12-31`);
    ids.set(year, id);
    return id;
  };
}

function fill(db: Database.Database): void {
  const seasonOf = makeSeasons(db);
  const places = db.prepare('SELECT id FROM place').pluck().all() as string[];
  const channels = db.prepare('SELECT id FROM channel').pluck().all() as string[];
  const people = Array.from({ length: tenYears.people }, () => uuidv7());
  const insertPerson = db.prepare('INSERT INTO person (id, name) VALUES (?, ?)');
  people.forEach((id, n) => {
    insertPerson.run(id, `Nguyễn Thị Thử ${n}`);
  });
  const insertProduction = db.prepare(
    `INSERT INTO production (id, season_id, code, kind, title, starts_at, hue, sort_key) VALUES (?, ?, ?, 'programme', ?, ?, ?, ?)`,
  );
  const insertItem = db.prepare(
    `INSERT INTO item (id, production_id, sort_key, kind, title, duration_seconds) VALUES (?, ?, ?, 'item', ?, 300)`,
  );
  const insertCue = db.prepare(
    'INSERT INTO cue (id, production_id, item_id, sort_key, number, title, standby, instruction) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const insertCall = db.prepare(
    `INSERT INTO call (id, production_id, kind, title, starts_at, duration_minutes, place_id) VALUES (?, ?, 'rehearsal', ?, ?, 150, ?)`,
  );
  const insertCallPerson = db.prepare('INSERT INTO call_person (call_id, person_id) VALUES (?, ?)');
  const insertSlot = db.prepare(
    'INSERT INTO slot (id, code, production_id, channel_id, starts_at, duration_seconds) VALUES (?, ?, ?, ?, ?, 3600)',
  );
  const day = (n: number) => new Date(Date.UTC(2013, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
  for (let p = 0; p < tenYears.productions; p++) {
    const production = uuidv7();
    insertProduction.run(
      production,
      seasonOf(Number(day(p * 90).slice(0, 4))),
      `B-${p}`,
      `Chương trình ${p}`,
      `${day(p * 90)}T19:30`,
      p % 6,
      `b${String(p).padStart(3, '0')}`,
    );
    const items = Array.from({ length: 60 }, (_, n) => {
      const id = uuidv7();
      insertItem.run(id, production, `a${String(n).padStart(3, '0')}`, `Tiết mục ${n}`);
      return id;
    });
    for (let n = 0; n < tenYears.cues / tenYears.productions; n++) {
      insertCue.run(
        uuidv7(),
        production,
        items[Math.floor(n / 42)] ?? items[0],
        `a${String(n).padStart(5, '0')}`,
        String(n + 1),
        'nhịp 12',
        'câu trước',
        'Đèn rọi theo',
      );
    }
    for (let n = 0; n < tenYears.calls / tenYears.productions; n++) {
      const call = uuidv7();
      const at = `${day((n * 37 + p) % 3650)}T${String(7 + (n % 14)).padStart(2, '0')}:30`;
      insertCall.run(call, production, `Tập ${n}`, at, places[n % places.length]);
      for (let k = 0; k < tenYears.peopleACall; k++)
        insertCallPerson.run(call, people[(n * 7 + p * 11 + k * 79) % people.length]);
    }
    for (let n = 0; n < tenYears.slots / tenYears.productions; n++) {
      insertSlot.run(
        uuidv7(),
        `B${p}-${n}`,
        production,
        channels[n % channels.length],
        `${day(p * 90 + n)}T20:00`,
      );
    }
  }
}
